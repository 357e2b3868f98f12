import InboxModel
import TerminalKit

extension App {
  /// Lines of a conversation, and rows of help, for one notch of the wheel.
  private static let notch = 3

  /// The left button does what is written where it is pressed; the wheel scrolls what it is over.
  mutating func handle(_ event: MouseEvent) -> [Effect] {
    switch event.action {
    case .press(.left):
      if desk.notice?.yieldsToKey(at: desk.now) ?? false { desk.notice = nil }
      guard let target = target(at: event.point) else { return [] }
      return click(target)
    case .wheelUp: return roll(-1, over: target(at: event.point))
    case .wheelDown: return roll(1, over: target(at: event.point))
    case .press, .release: return []
    }
  }

  /// What stands at a place of the screen: asked of the same drawing that shows it.
  private func target(at point: Point) -> Target? {
    var surface = Surface(size: desk.size, glyphs: desk.glyphs)
    draw(into: &surface)
    return surface.meaning(at: point) as? Target
  }

  private mutating func click(_ target: Target) -> [Effect] {
    switch target {
    case .keys(let keys): return keys.reduce(into: []) { $0 += press($1) }
    case .choice(let place): return choose(place)
    case .candidate(let place):
      guard case .line(var line) = overlay else { return [] }
      line.take(candidate: place)
      overlay = .line(line)
      return []
    case .box: return []
    case .row, .entry, .pane: break
    }
    // Under a box nothing can be reached, and whoever writes goes on writing to the same person.
    guard overlay == nil, inbox.reader.composer == nil else { return [] }
    pendingKeys = []
    inbox.queue.isInUse = true
    switch target {
    case .row(let id): return click(row: id)
    case .entry(let entry): return open(entry)
    case .pane(let pane):
      guard screen == .inbox else { return [] }
      inbox.pane = pane
      if pane == .sidebar { inbox.sidebar.focus(on: currentEntry, desk) }
      return []
    default: return []
    }
  }

  /// Puts the cursor on a row; on the row that has it, opens its conversation.
  private mutating func click(row id: ID<Conversation>) -> [Effect] {
    if inbox.queue.cursor == id, inbox.pane == .queue { return openConversation() }
    inbox.pane = .queue
    inbox.queue.list.select(id)
    return inbox.queue.prefetch(&desk)
  }

  /// As the picker's keys would: a click on a row chooses it, or turns it on or off where several can be.
  private mutating func choose(_ place: Int) -> [Effect] {
    switch overlay {
    case .picker(var picker):
      picker.select(at: place)
      overlay = .picker(picker)
      return press(picker.isMultiple ? .tab : .enter)
    case .person(var sheet):
      // The first click shows what Enter would do, the second does it.
      let former = sheet.sheet.cursor
      sheet.select(line: place)
      overlay = .person(sheet)
      return sheet.sheet.cursor == former ? press(.enter) : []
    case .digest(var sheet):
      sheet.select(line: place)
      overlay = .digest(sheet)
      return press(.enter)
    default: return []
    }
  }

  private mutating func roll(_ direction: Int, over target: Target?) -> [Effect] {
    switch overlay {
    case .picker, .line, .person, .digest:
      return press(direction < 0 ? .up : .down)
    case .help(var help):
      help.scroll(direction * Self.notch)
      overlay = .help(help)
      return []
    case .confirmation, .question, .plan: return []
    case nil: break
    }
    if screen == .conversation { return inbox.reader.scroll(by: direction * Self.notch, &desk) }
    switch target {
    case .row, .pane(.queue):
      guard inbox.reader.composer == nil else { return [] }
      inbox.queue.isInUse = true
      inbox.queue.list.scroll(by: direction)
      return inbox.queue.prefetch(&desk)
    case .pane(.preview): return inbox.reader.scroll(by: direction * Self.notch, &desk)
    case .entry, .pane(.sidebar):
      rollSidebar(direction)
      return []
    default: return []
    }
  }

  /// Moves the sidebar's cursor where it has one, else what is shown of it.
  private mutating func rollSidebar(_ direction: Int) {
    if inbox.pane == .sidebar { return inbox.sidebar.move(by: direction, desk) }
    let lines = inbox.sidebarDrawing(Brush(desk), desk).lineCount
    inbox.sidebar.scroll(by: direction, of: lines, height: frame.sidebar?.height ?? 0)
  }
}
