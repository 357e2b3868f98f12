import InboxModel
import TerminalKit

extension App {
  /// Whether movement keys scroll a conversation rather than move the cursor.
  private var isReading: Bool { screen == .conversation || inbox.pane == .preview }

  mutating func move(_ movement: Movement) -> [Effect] {
    switch movement {
    case .nextPane: return turn(1)
    case .previousPane: return turn(-1)
    case .back: return back()
    case .open: return open()
    case .nextConversation: return step(1)
    case .previousConversation: return step(-1)
    case .nextMatch: return goToMatch(1)
    case .previousMatch: return goToMatch(-1)
    case .mark, .markToHere, .markMatching: return mark(movement)
    case .nextView: return turnView(1)
    case .previousView: return turnView(-1)
    case .formerView:
      guard let former = inbox.formerView(desk) else {
        desk.say(.info, desk.house.wording.queue.noFormerView)
        return []
      }
      return open(former)
    case .closeSearch: return closeSearch()
    case .verbatim:
      inbox.reader.toggleVerbatim()
      return []
    case .earlierWordings:
      if !inbox.reader.toggleEarlierWordings() { desk.say(.info, desk.house.wording.screen.noEarlierWordings) }
      return []
    default: break
    }
    if isReading { return scroll(movement) }
    if inbox.pane == .sidebar {
      moveSidebar(movement)
      return []
    }
    return moveCursor(movement)
  }

  private mutating func moveCursor(_ movement: Movement) -> [Effect] {
    let page = max(1, inbox.queue.list.capacity - 1)
    let half = max(1, inbox.queue.list.capacity / 2)
    switch movement {
    case .down: return inbox.queue.move(by: 1, &desk)
    case .up: return inbox.queue.move(by: -1, &desk)
    case .top: return inbox.queue.goToTop(&desk)
    case .bottom: return inbox.queue.goToBottom(&desk)
    case .halfPageDown: return inbox.queue.move(by: half, &desk)
    case .halfPageUp: return inbox.queue.move(by: -half, &desk)
    case .pageDown: return inbox.queue.move(by: page, &desk)
    case .pageUp: return inbox.queue.move(by: -page, &desk)
    default: return []
    }
  }

  private mutating func scroll(_ movement: Movement) -> [Effect] {
    let page = max(1, inbox.reader.height - 2)
    switch movement {
    case .down: return inbox.reader.scroll(by: 1, &desk)
    case .up: return inbox.reader.scroll(by: -1, &desk)
    case .halfPageDown: return inbox.reader.scroll(by: max(1, page / 2), &desk)
    case .halfPageUp: return inbox.reader.scroll(by: -max(1, page / 2), &desk)
    case .pageDown: return inbox.reader.scroll(by: page, &desk)
    case .pageUp: return inbox.reader.scroll(by: -page, &desk)
    case .top: inbox.reader.scrollToTop()
    case .bottom: inbox.reader.scrollToBottom()
    default: break
    }
    return []
  }

  private mutating func moveSidebar(_ movement: Movement) {
    let all = Sidebar.entries(desk).count
    switch movement {
    case .down: inbox.sidebar.move(by: 1, desk)
    case .up: inbox.sidebar.move(by: -1, desk)
    case .top, .pageUp, .halfPageUp: inbox.sidebar.move(by: -all, desk)
    case .bottom, .pageDown, .halfPageDown: inbox.sidebar.move(by: all, desk)
    default: break
    }
  }

  /// To the next pane; panes that are not on the screen are left out, the sidebar opens when it has no place.
  private mutating func turn(_ direction: Int) -> [Effect] {
    guard screen == .inbox else { return [] }
    let panes: [InboxScreen.Pane] = frame.preview == nil ? [.queue, .sidebar] : [.queue, .preview, .sidebar]
    let index = panes.firstIndex(of: inbox.pane) ?? 0
    inbox.pane = panes[(index + direction + panes.count) % panes.count]
    if inbox.pane == .sidebar { inbox.sidebar.focus(on: currentEntry, desk) }
    return []
  }

  var currentEntry: Sidebar.Entry? {
    let name = inbox.queue.source.name
    if let account = desk.accounts?.first(where: { InboxView.name(ofAccount: $0.account.name) == name }) {
      return .account(account.account.id)
    }
    return .view(name)
  }

  private mutating func open() -> [Effect] {
    if screen == .conversation || inbox.pane == .preview {
      if screen == .conversation || inbox.reader.layout?.folded.isEmpty == false {
        _ = inbox.reader.toggleFolds()
        return []
      }
      return openConversation()
    }
    guard inbox.pane == .sidebar else { return openConversation() }
    return inbox.sidebar.cursor.map { open($0) } ?? []
  }

  /// The next or previous of all views, accounts and searches, in the order of the sidebar.
  private mutating func turnView(_ direction: Int) -> [Effect] {
    let entries = Sidebar.entries(desk)
    guard !entries.isEmpty else { return [] }
    let here = currentEntry.flatMap { entries.firstIndex(of: $0) } ?? 0
    return open(entries[(here + direction + entries.count) % entries.count])
  }

  private mutating func closeSearch() -> [Effect] {
    guard let effects = inbox.closeSearch(&desk) else {
      desk.say(.info, desk.house.wording.queue.onlySearchesClose)
      return []
    }
    screen = .inbox
    return effects
  }

  /// Shows what an entry of the sidebar stands for.
  mutating func open(_ entry: Sidebar.Entry) -> [Effect] {
    screen = .inbox
    switch entry {
    case .view(let name):
      guard let view = (desk.house.views + desk.searches).first(where: { $0.name == name }) else { return [] }
      return inbox.show(view, &desk)
    case .account(let id):
      guard let account = desk.account(id) else { return [] }
      return inbox.show(.waiting(onAccount: account.name), &desk)
    }
  }

  /// Shows the conversation under the cursor on the whole screen, and notes that somebody looked at it.
  mutating func openConversation() -> [Effect] {
    guard let row = inbox.queue.cursorRow else {
      desk.say(.info, desk.house.wording.status.nothingSelected)
      return []
    }
    screen = .conversation
    var effects = inbox.reader.wanted == row.id && !inbox.reader.isGone ? [] : inbox.reader.show(row.id, &desk)
    if row.isUnread { effects.append(.apply(.act(.read(true)), to: [row.id], ticket: desk.nextTicket())) }
    return effects
  }

  /// The next or previous place of what was searched for in the conversation that is read, then the next conversation.
  private mutating func goToMatch(_ direction: Int) -> [Effect] {
    if isReading, inbox.reader.goToHit(direction) { return [] }
    return step(direction)
  }

  /// The next or previous conversation; while reading, it is opened.
  mutating func step(_ direction: Int) -> [Effect] {
    let before = inbox.queue.cursor
    var effects = inbox.queue.move(by: direction, &desk)
    guard inbox.queue.cursor != before else {
      let words = desk.house.wording.screen
      desk.say(.info, direction > 0 ? words.lastConversation : words.firstConversation)
      return effects
    }
    if screen == .conversation { effects += openConversation() }
    return effects
  }

  /// One step out: of marks, a pane, a conversation, a search.
  private mutating func back() -> [Effect] {
    if screen == .conversation {
      screen = .inbox
      return []
    }
    if inbox.pane != .queue {
      inbox.pane = .queue
      return []
    }
    if !inbox.queue.marks.isEmpty {
      inbox.queue.marks.clear()
      return []
    }
    if let effects = inbox.leaveSearch(&desk) { return effects }
    desk.notice = nil
    return []
  }

  private mutating func mark(_ movement: Movement) -> [Effect] {
    guard screen == .inbox, let cursor = inbox.queue.cursorRow else { return [] }
    switch movement {
    case .mark:
      inbox.queue.toggleMark()
      return []
    case .markToHere:
      guard let anchor = inbox.queue.markToHere() else { return [] }
      let ticket = desk.nextTicket()
      rangeTicket = ticket
      return [.loadRange(anchor, cursor.key, of: inbox.queue.request(desk), ticket: ticket)]
    default:
      let ticket = desk.nextTicket()
      matchingTicket = ticket
      return [.loadMatching(inbox.queue.source.query, ticket: ticket)]
    }
  }
}

extension QueueList {
  /// Marks everything between the mark set last and the cursor; where that mark lies beyond the rows that are here, says where.
  mutating func markToHere() -> QueueKey? {
    guard let here = list.selectedIndex else { return nil }
    guard let anchor = marks.anchor else {
      marks.add(rows[here].conversations)
      return nil
    }
    guard let start = rows.firstIndex(where: { $0.id == anchor.id }) else { return anchor }
    marks.add(rows[min(start, here)...max(start, here)].flatMap(\.conversations))
    return nil
  }

  /// A question about the rows of this view.
  func request(_ desk: Desk, from: QueueRequest.From = .top, limit: Int = QueueList.page) -> QueueRequest {
    var request = QueueRequest(
      query: source.query, order: source.order, group: source.group, from: from, limit: limit, member: desk.member.login
    )
    // Who asks for one burst wants to see it.
    request.unfolded = source.query.namesBurst ? nil : unfolded
    return request
  }
}
