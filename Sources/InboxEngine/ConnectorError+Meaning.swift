import Foundation
import InboxConnect
import InboxModel

extension ConnectorError {
  /// What a failed question or order teaches about the account; nil: nothing.
  var sign: AccountHealth.Sign? {
    switch self {
    case .signInAgain(let reason): .refusedCredentials(reason: reason)
    case .waitUntil(let date, _): .askedToWait(until: date)
    case .unreachable(let reason): .unreachable(reason: reason)
    case .notUnderstood(let endpoint, let detail): .unreachable(reason: "unreadable answer of \(endpoint): \(detail)")
    // The platform said a clear word about this one thing, or nothing went wrong.
    case .rejected, .gone, .refused, .notFindable, .cursorLost, .cancelled, .outcomeUnknown: nil
    }
  }

  /// What a failed pull teaches: whatever it is, nothing new comes in.
  var signOfPull: AccountHealth.Sign? {
    switch self {
    case .rejected(let reason), .gone(let reason), .outcomeUnknown(let reason): .unreachable(reason: reason)
    default: sign
    }
  }

  /// What a failed search for an order teaches. A wait may concern this search alone, where the server needs time to tell; one for the
  /// whole account shows at the next pull or order.
  var signOfSearch: AccountHealth.Sign? {
    if case .waitUntil = self { nil } else { sign }
  }

  /// What a failed attempt means for its order; it is tried again at `retry` if nothing says when.
  func event(retry: Date, refusal: (Refusal) -> String) -> DeliveryEvent {
    switch self {
    case .rejected(let reason), .gone(let reason): .refused(reason: reason)
    case .refused(let refused): .refused(reason: refusal(refused))
    case .waitUntil(let date, let reason): .postponed(until: date, reason: reason)
    case .unreachable(let reason): .postponed(until: retry, reason: reason)
    case .signInAgain(let reason): .postponed(until: retry, reason: reason)
    case .outcomeUnknown(let reason): .outcomeLost(reason: reason)
    case .notUnderstood(let endpoint, let detail): .outcomeLost(reason: "unreadable answer of \(endpoint): \(detail)")
    case .cancelled: .outcomeLost(reason: "given up while waiting")
    // Not answers to an order: nothing is known.
    case .notFindable, .cursorLost: .outcomeLost(reason: "the platform gave no clear answer")
    }
  }

  /// For the log: what, never a stranger's text.
  var kind: String {
    switch self {
    case .signInAgain: "sign in again"
    case .waitUntil: "wait"
    case .rejected: "rejected"
    case .gone: "gone"
    case .refused: "refused"
    case .unreachable: "unreachable"
    case .outcomeUnknown: "outcome unknown"
    case .notUnderstood(let endpoint, let detail): "not understood: \(endpoint) \(detail)"
    case .notFindable: "not findable"
    case .cursorLost: "cursor lost"
    case .cancelled: "cancelled"
    }
  }
}
