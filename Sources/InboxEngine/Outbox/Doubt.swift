package import Foundation
package import InboxConnect
package import InboxModel

/// An order of which nobody knows whether it arrived, and what the platform said about it so far.
package struct Doubt: Hashable, Sendable {
  package enum Conclusion: Hashable, Sendable {
    /// It arrived.
    case found(Receipt)
    /// It did not, and will not any more: it may be sent again.
    case absent
    case askAgain(at: Date)
    /// The platform cannot tell.
    case leaveToPerson
  }

  /// When to ask; nil: never again.
  package private(set) var askAt: Date?
  /// When the platform first said that it does not have it, without a doubt since.
  private var absentSince: Date?
  private var failures = 0

  package init(askAt: Date) {
    self.askAt = askAt
  }

  /// The platform answered: it has it, or (nil) does not.
  ///
  /// Right after a broken request it may still be at work on it, so its first no does not count alone.
  package mutating func answered(_ receipt: Receipt?, at now: Date, delay: TimeInterval) -> Conclusion {
    failures = 0
    if let receipt {
      askAt = nil
      return .found(receipt)
    }
    let since = absentSince ?? now
    absentSince = since
    if now.timeIntervalSince(since) >= delay {
      askAt = nil
      return .absent
    }
    return again(at: since.addingTimeInterval(delay))
  }

  /// The question failed.
  package mutating func failed(
    _ error: ConnectorError, at now: Date, backoff: Backoff, random: Double
  ) -> Conclusion {
    switch error {
    case .notFindable, .rejected, .gone, .refused:
      askAt = nil
      return .leaveToPerson
    case .waitUntil(let date, _):
      return again(at: date)
    case .signInAgain, .unreachable, .outcomeUnknown, .notUnderstood, .cursorLost, .cancelled:
      failures += 1
      return again(at: now.addingTimeInterval(backoff.delay(failures: failures, random: random)))
    }
  }

  private mutating func again(at date: Date) -> Conclusion {
    askAt = date
    return .askAgain(at: date)
  }
}
