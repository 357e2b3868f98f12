import Foundation
import Testing

@testable import InboxModel

@Suite struct AccountHealthTests {
  private static let soon = later(60)
  private static let limited = AccountHealth.rateLimited(until: later(30))
  private static let limitOver = AccountHealth.rateLimited(until: now)
  private static let signedOut = AccountHealth.needsSignIn(reason: "revoked")
  private static let down = AccountHealth.down(since: later(-900), reason: "refused")

  @Test(
    "every sign on every state",
    arguments: [
      (AccountHealth.ok, AccountHealth.Sign.answered, AccountHealth.ok),
      (limited, .answered, .ok),
      (signedOut, .answered, .ok),
      (down, .answered, .ok),
      (.ok, .askedToWait(until: soon), .rateLimited(until: soon)),
      (limited, .askedToWait(until: soon), .rateLimited(until: soon)),
      (signedOut, .askedToWait(until: soon), signedOut),
      (down, .askedToWait(until: soon), .rateLimited(until: soon)),
      (.ok, .refusedCredentials(reason: "401"), .needsSignIn(reason: "401")),
      (limited, .refusedCredentials(reason: "401"), .needsSignIn(reason: "401")),
      (signedOut, .refusedCredentials(reason: "401"), .needsSignIn(reason: "401")),
      (down, .refusedCredentials(reason: "401"), .needsSignIn(reason: "401")),
      (.ok, .unreachable(reason: "timeout"), .down(since: now, reason: "timeout")),
      (limited, .unreachable(reason: "timeout"), limited),
      (limitOver, .unreachable(reason: "timeout"), .down(since: now, reason: "timeout")),
      (signedOut, .unreachable(reason: "timeout"), signedOut),
      (down, .unreachable(reason: "timeout"), .down(since: later(-900), reason: "timeout")),
    ])
  func after(_ before: AccountHealth, _ sign: AccountHealth.Sign, _ expected: AccountHealth) {
    #expect(before.after(sign, at: now) == expected)
  }

  @Test(
    "when orders may leave",
    arguments: [(AccountHealth.ok, true), (down, true), (limited, false), (limitOver, true), (signedOut, false)])
  func permitsSending(_ health: AccountHealth, _ permits: Bool) {
    #expect(health.permitsSending(at: now) == permits)
  }
}
