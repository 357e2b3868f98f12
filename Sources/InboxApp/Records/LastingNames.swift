import Foundation
import InboxModel

extension Workflow.State {
  /// The lasting word for JSON.
  var name: String {
    switch self {
    case .new: "new"
    case .open: "open"
    case .waiting: "waiting"
    case .snoozed: "snoozed"
    case .done: "done"
    }
  }
}

extension Workflow {
  var snoozedUntil: Date? {
    if case .snoozed(.until(let date)) = state { date } else { nil }
  }

  var doneReason: DoneReason? {
    if case .done(let reason) = state { reason } else { nil }
  }
}

extension Delivery.State {
  /// The lasting word for JSON.
  var name: String {
    switch self {
    case .draft: "draft"
    case .held: "held"
    case .queued: "queued"
    case .sending: "sending"
    case .sent: "sent"
    case .rejected: "rejected"
    case .unsure: "unsure"
    case .takenBack: "taken-back"
    }
  }
}

extension AccountHealth {
  /// The lasting word for JSON.
  var name: String {
    switch self {
    case .ok: "ok"
    case .rateLimited: "rate-limited"
    case .needsSignIn: "needs-sign-in"
    case .down: "down"
    }
  }
}

extension Actor {
  /// Who, as one word for JSON.
  var name: String {
    switch self {
    case .member(let login): login
    case .rule(let name): "rule:\(name)"
    case .platform: "platform"
    case .moot: "moot"
    }
  }
}
