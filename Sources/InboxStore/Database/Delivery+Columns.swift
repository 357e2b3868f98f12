import Foundation
import InboxModel

extension Delivery.State {
  /// The word in the `state` column. A draft is no entry of the outbox, so it has none of its own there.
  var word: String {
    switch self {
    case .draft, .takenBack: "takenBack"
    case .held: "held"
    case .queued: "queued"
    case .sending: "sending"
    case .sent: "sent"
    case .rejected: "rejected"
    case .unsure: "unsure"
    }
  }

  /// When something is to happen: the window's end, the earliest start, the lease's end.
  var due: Date? {
    switch self {
    case .held(let date), .queued(let date), .sending(let date): date
    case .draft, .sent, .rejected, .unsure, .takenBack: nil
    }
  }

  var remoteID: RemoteID? {
    if case .sent(let id) = self { id } else { nil }
  }

  var reason: String? {
    switch self {
    case .rejected(let reason), .unsure(let reason): reason
    default: nil
    }
  }
}

extension Delivery {
  /// `state, due, remoteID, reason, attempts, problem` of the outbox's rows.
  static let columns = "state, due, remoteID, reason, attempts, problem"

  init(_ row: SQLRow, from first: Int32) throws {
    let due = row.date(first + 1)
    let reason = row.text(first + 3)
    let state: State =
      switch row.text(first) {
      case "held": .held(until: due)
      case "queued": .queued(notBefore: due)
      case "sending": .sending(lease: due)
      case "sent": .sent(row.optionalRemoteID(first + 2))
      case "rejected": .rejected(reason: reason)
      case "unsure": .unsure(reason: reason)
      case "takenBack": .takenBack
      case let other: throw StoreError.damaged(detail: "\"\(other)\" is no state of an order")
      }
    self.init(state: state, attempts: row.int(first + 4), problem: row.optionalText(first + 5))
  }
}
