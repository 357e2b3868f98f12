import InboxModel
import TerminalKit

extension App {
  /// Whether a command without marks applies to all whom the row under the cursor stands for.
  var isOnFold: Bool {
    screen == .inbox && inbox.queue.marks.isEmpty && inbox.queue.cursorRow?.fold?.place == .closed
  }

  var canUnfold: Bool { screen == .inbox && inbox.queue.cursorRow?.fold != nil }

  /// Shows who stands behind the row under the cursor, or puts them back.
  mutating func unfold() -> [Effect] { inbox.queue.unfold(&desk) }
}

extension QueueList {
  /// Unfolds the burst of the row under the cursor, or folds it again: the cursor then goes to the row that stands for all.
  mutating func unfold(_ desk: inout Desk) -> [Effect] {
    guard let fold = cursorRow?.fold else { return [] }
    if fold.place == .closed {
      unfolded.insert(fold.burst)
      justUnfolded = fold.burst
    } else {
      unfolded.remove(fold.burst)
      if let lead = fold.members.first { list.select(lead.id) }
    }
    return refresh(&desk)
  }

  /// Scrolls so that as many as fit of those who were just unfolded are in sight, and the row that stands for them.
  mutating func showUnfolded() {
    guard let burst = justUnfolded, cursorRow?.fold?.burst == burst, cursorRow?.fold?.place == .lead,
      let lead = list.selectedIndex
    else { return }
    justUnfolded = nil
    let last = rows.lastIndex { $0.fold?.burst == burst } ?? lead
    let hidden = last - (list.top + list.capacity - 1)
    guard hidden > 0 else { return }
    list.scroll(by: max(0, min(hidden, lead - list.top - list.margin)))
  }

  /// Marks what the row under the cursor stands for, or takes all those marks away.
  mutating func toggleMark() {
    guard let row = cursorRow else { return }
    marks.toggle(row.conversations, anchor: row.key)
  }

  /// Whether a command over the marks touches this row.
  func isMarked(_ row: QueueRow) -> Bool { row.conversations.contains { marks.contains($0) } }

  /// How many of the view's conversations these rows stand for.
  static func weight(_ rows: some Sequence<QueueRow>) -> Int { rows.reduce(0) { $0 + $1.conversations.count } }

  /// The last place up to `place` where a burst is not cut: its members stand behind their lead.
  func cut(before place: Int) -> Int {
    rows[...place].lastIndex { $0.fold?.place != .member } ?? 0
  }

  /// The first place from `place` on where a burst is not cut.
  func cut(behind place: Int) -> Int {
    rows[place...].firstIndex { $0.fold?.place != .member } ?? rows.count
  }
}

extension QueueRow {
  /// What the row stands for: itself, or everybody behind it.
  var conversations: [ID<Conversation>] {
    guard let fold, fold.place == .closed else { return [id] }
    return fold.members.map(\.id)
  }
}
