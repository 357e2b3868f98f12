import Foundation
import InboxModel

extension Workflow {
  /// The state's word in the `state` column.
  var word: String {
    switch state {
    case .new: "new"
    case .open: "open"
    case .waiting: "waiting"
    case .snoozed: "snoozed"
    case .done: "done"
    }
  }

  /// Nil for a snooze that only their next word ends.
  var snoozeEnd: Date? {
    if case .snoozed(.until(let end)) = state { end } else { nil }
  }

  var doneReason: DoneReason? {
    if case .done(let reason) = state { reason } else { nil }
  }

  /// Reads `state, snoozeEnd, doneReason, doneAt, waitingSince`.
  init(_ row: SQLRow, from first: Int32) throws {
    let state: State =
      switch row.text(first) {
      case "new": .new
      case "open": .open
      case "waiting": .waiting
      case "snoozed": .snoozed(row.optionalDate(first + 1).map(Snooze.until) ?? .nextReply)
      case "done": .done(try row.word(first + 2))
      case let other: throw StoreError.damaged(detail: "\"\(other)\" is no state of a conversation")
      }
    self.init(state: state, waitingSince: row.optionalDate(first + 4), doneAt: row.optionalDate(first + 3))
  }
}
