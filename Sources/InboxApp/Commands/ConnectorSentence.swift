import Foundation
import InboxConnect
import InboxModel

/// A connector's failure as one line that says what can be done.
enum ConnectorSentence {
  static func of(_ error: ConnectorError, account: String, now: Date, wording: Wording) -> String {
    let words = wording.failures.connection
    let sentence =
      switch error {
      case .signInAgain(let reason): words.signInAgain(reason, wording.health.signInAgain(account))
      case .waitUntil(let date, let reason): words.wait(reason, wording.remaining(until: date, now: now))
      case .rejected(let reason), .gone(let reason): reason
      case .refused(let refusal): wording.sentence(for: refusal)
      case .unreachable(let reason): words.unreachable(reason)
      case .outcomeUnknown(let reason): words.noAnswer(reason)
      case .notUnderstood(let endpoint, let detail): words.notUnderstood(endpoint, detail)
      case .notFindable: words.notFindable
      case .cursorLost: words.placeLost
      case .cancelled: words.interrupted
      }
    return words.about(account, sentence)
  }
}
