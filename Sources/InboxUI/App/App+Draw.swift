import InboxModel
package import TerminalKit

extension App {
  /// Draws the state into a blank surface of the terminal's size.
  package func draw(into surface: inout Surface) {
    let ground = desk.theme.ground
    if ground != .plain { surface.fill(surface.bounds, with: ground) }
    guard desk.size.width >= InboxFrame.least.width, desk.size.height >= InboxFrame.least.height else {
      return TooSmallScreen(desk: desk).draw(into: &surface)
    }
    let frame = frame
    switch screen {
    case .firstRun: FirstRunScreen(desk: desk).draw(into: &surface, frame)
    case .inbox: inbox.draw(into: &surface, frame, desk)
    case .conversation:
      surface.draw(in: Self.readingPlace(frame)) { inbox.reader.draw(into: &$0, desk, isFocused: true) }
      PersonPanel.draw(inbox.reader.detail, into: &surface, frame, desk)
    }
    if screen != .firstRun {
      surface.draw(in: frame.top) { top.draw(into: &$0) }
    }
    drawFoot(into: &surface, frame)
    drawOverlay(into: &surface, frame)
  }

  private var top: TopLine {
    TopLine(
      desk: desk, title: desk.title(of: inbox.queue.source), count: desk.counts[inbox.queue.source.name],
      arrangement: arrangement)
  }

  /// How the view on the screen is sorted and grouped, as far as that is not the view's own way.
  private var arrangement: String {
    let (view, words) = (inbox.queue.source, desk.house.wording.queue)
    guard inbox.arrangements[view.name] != nil else { return "" }
    let own = desk.house.views.first { $0.name == view.name }
    let usual = own?.order ?? (view.searchText == nil ? .pressing : .newest)
    let changed = [
      view.order == usual ? nil : words.order(view.order),
      view.group == own?.group ? nil : words.group(view.group),
    ]
    return changed.compactMap { $0 }.joined(separator: ", ")
  }

  private func drawFoot(into surface: inout Surface, _ frame: InboxFrame) {
    surface.draw(in: frame.hints) { HintBar(desk: desk, hints: hints, place: place).draw(into: &$0) }
    _ = surface.draw(in: frame.message) { surface in
      MessageLine(desk: desk, marks: inbox.queue.marks, work: workLine).draw(into: &surface)
    }
  }

  private func drawOverlay(into surface: inout Surface, _ frame: InboxFrame) {
    switch overlay {
    case nil: break
    case .picker(let picker): picker.draw(into: &surface, frame, desk)
    case .line(let line): line.draw(into: &surface, frame, desk)
    case .help(let help): help.draw(into: &surface, frame, desk)
    case .confirmation(let confirmation): confirmation.draw(into: &surface, frame, desk)
    case .plan(let panel): panel.draw(into: &surface, frame, desk) { sentence(for: $0, of: panel.deed) }
    case .question(let question): question.draw(into: &surface, frame, desk)
    case .person(let sheet): sheet.draw(into: &surface, frame, desk)
    case .digest(let sheet): sheet.draw(into: &surface, frame, desk)
    }
  }
}

extension App {
  /// Where the conversation stands on its own screen; a panel about the person takes the right where there is room.
  static func readingPlace(_ frame: InboxFrame) -> Rect {
    let panel = PersonPanel.width(frame)
    return frame.body.inset(left: 2, right: 2 + (panel > 0 ? panel + 2 : 0))
  }

  /// Gives every part the room it has.
  mutating func fit() {
    let frame = frame
    inbox.fitRows(frame, desk)
    let highlight = inbox.queue.highlight
    switch screen {
    case .firstRun: break
    case .inbox:
      if let preview = frame.preview { inbox.reader.fit(preview.size, isFull: false, highlight: highlight, desk) }
    case .conversation: inbox.reader.fit(Self.readingPlace(frame).size, isFull: true, highlight: highlight, desk)
    }
    switch overlay {
    case .help(var help):
      help.fit(frame, desk)
      overlay = .help(help)
    case .person(var sheet):
      sheet.fit(frame, desk)
      overlay = .person(sheet)
    case .digest(var sheet):
      sheet.fit(frame, desk)
      overlay = .digest(sheet)
    default: break
    }
  }

  /// Where the cursor is in the view, for the end of the hint bar: like the row's background, it waits until the cursor rests.
  private var place: String {
    let queue = inbox.queue
    guard screen != .firstRun, queue.isLoaded, !queue.isEmpty, inbox.reader.composer == nil else { return "" }
    let words = desk.house.wording.status
    guard let count = desk.counts[queue.source.name] else { return "" }
    guard let position = queue.position(of: inbox.rested), position <= count else { return desk.number(count) }
    // As wide for every position, so that the hints beside it stand still.
    let missing = TextWidth.width(desk.number(count)) - TextWidth.width(desk.number(position))
    let text = words.position(position, count)
    return String(repeating: " ", count: max(0, missing))
      + (queue.isPlaceExact ? text : desk.house.wording.screen.about(text))
  }
}
