import Foundation
import InboxConnect
import InboxModel

/// A connector's failure as one line that says what can be done.
enum ConnectorSentence {
  static func of(_ error: ConnectorError, account: String, now: Date, wording: Wording) -> String {
    switch error {
    case .signInAgain(let reason): "\(account): \(reason). Sign in again: moot account add"
    case .waitUntil(let date, let reason):
      "\(account): \(reason). Possible again in \(wording.remaining(until: date, now: now))."
    case .rejected(let reason), .gone(let reason): "\(account): \(reason)"
    case .refused(let refusal): "\(account): \(wording.sentence(for: refusal))"
    case .unreachable(let reason): "\(account): not reachable: \(reason). Check the address and the network."
    case .outcomeUnknown(let reason): "\(account): no answer: \(reason)"
    case .notUnderstood(let endpoint, let detail):
      "\(account): the answer of \(endpoint) is not what this platform sends (\(detail)). Check the server's address."
    case .notFindable: "\(account): the platform cannot tell whether it arrived"
    case .cursorLost: "\(account): the platform lost our place; the next sync begins again"
    case .cancelled: "\(account): interrupted"
    }
  }
}
