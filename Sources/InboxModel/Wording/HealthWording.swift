package import Foundation

/// How an account is doing.
package struct HealthWording: Sendable {
  /// At most three words for the sidebar; `time` is what is left of a wait, or how long it has been down.
  package var short: @Sendable (AccountHealth, _ time: String) -> String
  package var sentence: @Sendable (AccountHealth, _ account: String, _ time: String) -> String
  package var signInAgain: @Sendable (_ account: String) -> String
}

extension Wording {
  /// "limited, 4m": for a row of the sidebar. Empty when all is well.
  package func short(for health: AccountHealth, now: Date) -> String {
    self.health.short(health, time(of: health, now: now))
  }

  /// What is wrong with `account`, and what to do.
  package func sentence(for health: AccountHealth, account: String, now: Date) -> String {
    self.health.sentence(health, account, time(of: health, now: now))
  }

  private func time(of health: AccountHealth, now: Date) -> String {
    switch health {
    case .ok, .needsSignIn: ""
    case .rateLimited(let until): remaining(until: until, now: now)
    case .down(let since, _): age(of: since, now: now)
    }
  }
}
