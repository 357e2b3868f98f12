import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Hooks that are to be run, in the store.
@Suite struct HookCallTests {
  let house: TestStore
  let account: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
  }

  /// Orders a hook for each message that came.
  private func look(_ hook: String = "pager") async throws {
    while true {
      let step = try await house.store.triage(atMost: 500, member: "ana") { subject, _ in
        var verdict = TriageVerdict(priority: Priority(reasons: []))
        verdict.calls = subject.happenings.map { HookOrder(hook: hook, occasion: $0) }
        return verdict
      }
      if case .rest = step { return }
    }
  }

  private func claim(_ hooks: String...) async throws -> HookErrand? {
    try await house.store.claimHookCall(of: hooks, holder: "us") { _ in 60 }
  }

  @Test func aHookRunsOnceAtATimeAndHooksSideBySide() async throws {
    try await house.merge(.said("1"), .said("2", by: "ann"), into: account)
    try await look()
    try await house.merge(.said("3", by: "bea", minutes: 1), into: account)
    try await look("bell")
    let first = try #require(try await claim("pager"))
    #expect(first.call.event == .arrived && first.call.attempt == 1)
    #expect(first.detail.messages.map(\.id) == [first.call.message])
    #expect(try await claim("pager") == nil)
    #expect(try await house.store.nextHookCall(of: ["pager"]) == house.clock.now + 60)
    #expect(try await claim("pager", "bell")?.call.hook == "bell")
    #expect(try await house.store.settle(first.call, .worked, holder: "another") == false)
    try await house.store.settle(first.call, .worked, holder: "us")
    let second = try #require(try await claim("pager"))
    #expect(second.call.conversation != first.call.conversation)
    #expect(try await house.store.settle(second.call, .failed(reason: "no"), holder: "us"))
    #expect(try await claim("pager") == nil)
    #expect(
      try await house.store.hookHealth() == [
        HookHealth(hook: "pager", ranAt: house.clock.now, failures: 1, problem: "no")
      ])
  }

  @Test func tooManyAreCountedAndPassedOver() async throws {
    let count = HookHealth.mostWaiting + 7
    let messages = (1...count).map { IncomingMessage.said("\($0)", by: "p\($0)", minutes: Double($0) / 60) }
    try await house.merge(events: messages.map { .message($0) }, into: account)
    try await look()
    let health = try #require(try await house.store.hookHealth().first)
    #expect(health.waiting == HookHealth.mostWaiting && health.passedOver == 7 && health.failures == 0)
    #expect(health.passedOverAt == house.clock.now && health.ranAt == nil)
  }

  @Test func oneThatIsCutOffAgainAndAgainIsGivenUp() async throws {
    try await house.merge(.said("1"), into: account)
    try await look()
    for attempt in 1...3 {
      let errand = try #require(try await claim("pager"))
      #expect(errand.call.attempt == attempt)
      try await house.store.settle(errand.call, .interrupted, holder: "us")
    }
    #expect(try await claim("pager") == nil)
    #expect(try await house.store.nextHookCall(of: ["pager"]) == nil)
    #expect(try await house.store.hookHealth().map(\.problem) == ["Moot ended three times while it ran"])
  }

  @Test func whatAFillingBringsIsHistory() async throws {
    var pages = [
      FilledPage(
        account: account, page: IncomingPage(events: [.message(.said("1", minutes: 5))], cursor: "c"))
    ]
    _ = try await house.store.fill { pages.popLast() }
    try await look()
    #expect(try await claim("pager") == nil)
  }

  @Test func aRemovedAccountTakesItsCallsAlong() async throws {
    try await house.merge(.said("1"), into: account)
    try await look()
    let name = try #require(try await house.store.accounts().first?.name)
    try await house.store.removeAccount(named: name)
    #expect(try await house.everyRow()["hookCall"] == [])
  }

  @Test func callsOfHooksThatAreGoneAreForgottenAfterADay() async throws {
    try await house.merge(.said("1"), into: account)
    try await look()
    try await house.store.forgetStaleHookCalls(besides: ["bell"])
    #expect(try await house.everyRow()["hookCall"]?.count == 1)
    house.clock.advance(86_401)
    try await house.store.forgetStaleHookCalls(besides: ["pager"])
    #expect(try await house.everyRow()["hookCall"]?.count == 1)
    try await house.store.forgetStaleHookCalls(besides: ["bell"])
    #expect(try await house.everyRow()["hookCall"] == [])
  }
}
