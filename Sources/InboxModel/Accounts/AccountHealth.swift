package import Foundation

/// Whether an account can be reached and used. Always shown; a command that it blocks says so at once.
package enum AccountHealth: Hashable, Sendable, Codable {
  case ok
  /// The platform asked us to wait.
  case rateLimited(until: Date)
  /// The credentials were refused: nothing leaves until the person signs in again.
  case needsSignIn(reason: String)
  /// Not reachable since then; pulls go on with growing pauses.
  case down(since: Date, reason: String)
}

extension AccountHealth {
  /// What a pull or a send taught about the account.
  package enum Sign: Hashable, Sendable {
    case answered
    case askedToWait(until: Date)
    case refusedCredentials(reason: String)
    case unreachable(reason: String)
  }

  /// The health after `sign`. Being down keeps its first moment, so that "down for 2h" stays true; refused credentials are only forgotten
  /// when the platform answers; and a wait that was asked for is kept, whatever else fails meanwhile.
  package func after(_ sign: Sign, at now: Date) -> AccountHealth {
    switch (self, sign) {
    case (_, .answered): .ok
    case (_, .refusedCredentials(let reason)): .needsSignIn(reason: reason)
    case (.needsSignIn, .askedToWait), (.needsSignIn, .unreachable): self
    case (_, .askedToWait(let until)): .rateLimited(until: until)
    case (.rateLimited(let until), .unreachable) where until > now: self
    case (.down(let since, _), .unreachable(let reason)): .down(since: since, reason: reason)
    case (_, .unreachable(let reason)): .down(since: now, reason: reason)
    }
  }

  /// Whether orders may leave now; a passed rate limit does not block.
  package func permitsSending(at now: Date) -> Bool {
    switch self {
    case .ok, .down: true
    case .rateLimited(let until): now >= until
    case .needsSignIn: false
    }
  }
}
