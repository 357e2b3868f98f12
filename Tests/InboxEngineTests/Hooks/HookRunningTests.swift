import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

/// What hooks hear of, how often, and what becomes of them.
@Suite struct HookRunningTests {
  private let bench: Bench
  private let account: Account
  private let log = HookLog()

  init() async throws {
    bench = try Bench(
      escalations: EscalationBook(tiers: [EscalationTier(name: "tier2", member: "bob")], undoWindow: 10))
    account = try await bench.account("shop", ScriptedConnector())
    bench.clock.advance(by: .seconds(60))
  }

  private func book(
    _ events: Hook.Event..., when: String = "", promises: [SLAPolicy] = []
  ) throws -> TriageBook {
    TriageBook(
      promises: promises,
      hooks: [Hook(name: "pager", on: Set(events), when: try QueryParser.parse(when), line: "page")])
  }

  private func engine(_ book: TriageBook, holder: String = "us") -> Engine {
    Engine(bench.world(holder: holder, triage: book, hookDesk: log.desk))
  }

  /// A round of looking and running, as far as something is due.
  private func round(_ engine: Engine) async throws {
    try await engine.scheduler.catchUp()
    await engine.hooks.runDue()
  }

  private func say(_ words: String, _ number: Int, in thread: Int? = nil, at date: Date? = nil) async throws {
    let message = IncomingMessage(
      remoteID: RemoteID("m\(number)"), channel: IncomingChannel(remoteID: "page", name: "Page"),
      thread: .root(RemoteID("m\(thread ?? number)")), kind: .comment,
      author: IncomingAuthor(remoteID: RemoteID("p\(thread ?? number)"), name: "Person", handle: "@p"), body: words,
      postedAt: date ?? bench.now)
    _ = try await bench.store.merge(IncomingPage(events: [.message(message)], cursor: "\(number)"), into: account.id)
  }

  private func only() async throws -> ID<Conversation> { try #require(try await bench.conversations().first) }

  private func send() async throws {
    for entry in try await bench.store.claimOutbox(
      accounts: [account.id], holder: "us", limit: 10, lease: bench.now.addingTimeInterval(60))
    {
      try await bench.store.settle(entry.id, .confirmed(RemoteID("sent\(entry.id)")))
    }
  }

  @Test func `Each message that came is told once, in its order, where the query fits`() async throws {
    let engine = engine(try book(.arrived, when: "refund*"))
    try await say("I want a refund", 1)
    try await say("Where is my refund?", 2, in: 1)
    try await say("Hello", 3)
    try await round(engine)
    try await round(engine)
    #expect(log.heard == ["arrived pager", "arrived pager"])
    #expect(log.words == ["I want a refund", "Where is my refund?"])
    #expect(Set(log.calls.map(\.key)).count == 2 && log.calls.allSatisfy { $0.attempt == 1 })
    #expect(try await bench.store.hookHealth() == [HookHealth(hook: "pager", ranAt: bench.now)])
  }

  @Test func `What was said before the account was here is history`() async throws {
    try await say("Long ago", 1, at: bench.start.addingTimeInterval(-3600))
    try await say("Just now", 2)
    try await round(engine(try book(.arrived)))
    #expect(log.words == ["Just now"])
  }

  @Test func `An edit of known words and our own note are no arrivals`() async throws {
    let engine = engine(try book(.arrived, .replied, .escalated))
    try await say("Hello", 1)
    try await round(engine)
    _ = try await bench.store.apply(.note("between us"), to: try await only(), by: .member("ana"), batch: "n")
    try await say("Hello!", 1)
    try await round(engine)
    #expect(log.heard == ["arrived pager"])
  }

  @Test func `Our answer is told when the platform has it, not before, and once`() async throws {
    let engine = engine(try book(.replied))
    try await say("Hello", 1)
    _ = try await bench.reply("Hi!", to: try await only())
    try await round(engine)
    #expect(log.heard == [])
    try await send()
    try await round(engine)
    try await round(engine)
    #expect(log.heard == ["replied pager"] && log.words == ["Hi!"])
  }

  @Test func `An escalation is told when it can no longer be taken back`() async throws {
    let engine = engine(try book(.escalated))
    try await say("Hello", 1)
    let id = try await only()
    let escalate = InboxAction.escalate(tier: "tier2", target: nil, reason: "lost data")
    _ = try await bench.store.apply(escalate, to: id, by: .member("ana"), batch: "a")
    try await round(engine)
    #expect(log.heard == [])
    _ = try await bench.store.undo(by: "ana")
    bench.clock.advance(by: .seconds(20))
    try await round(engine)
    #expect(log.heard == [])
    _ = try await bench.store.apply(escalate, to: id, by: .member("ana"), batch: "b")
    try await round(engine)
    bench.clock.advance(by: .seconds(10))
    try await round(engine)
    try await round(engine)
    #expect(log.heard == ["escalated pager"])
  }

  @Test func `A promise is told to be broken at its second, once, and one that is new breaks nothing of the past`()
    async throws
  {
    let promise = SLAPolicy(
      name: "all", when: .all, hours: .always(), targets: [SLATarget(.firstResponse, within: 3600, warning: 600)])
    let engine = engine(try book(.breached, promises: [promise]))
    let begun = bench.now
    try await say("Hello", 1)
    try await bench.during({
      async let waking: Void = engine.scheduler.run()
      async let running: Void = engine.hooks.run()
      _ = await (waking, running)
    }) {
      for moment in [3000.0, 3600] {
        await bench.clock.untilSomebodySleeps(until: begun + moment)
        #expect(log.heard == [])
        bench.clock.advance(to: begun + moment)
      }
      try await bench.until { try await bench.store.hookHealth().first?.ranAt != nil }
    }
    #expect(log.heard == ["breached pager"] && log.calls.map(\.at) == [begun + 3600])
    bench.clock.advance(by: .seconds(7200))
    try await round(engine)
    let strict = SLAPolicy(
      name: "all", when: .all, hours: .always(), targets: [SLATarget(.firstResponse, within: 60, warning: 10)])
    let other = TriageBook(promises: [strict], hooks: try book(.breached).hooks.hooks, settings: "2")
    try await round(self.engine(other))
    #expect(log.heard == ["breached pager"])
  }

  @Test func `What a hook does through moot starts no hook`() async throws {
    let engine = engine(try book(.replied, .escalated))
    try await say("Hello", 1)
    let id = try await only()
    let batch = HookMark.batch(UUID().uuidString, in: [HookMark.variable: "pager"])
    _ = try await bench.store.apply(
      .reply(InboxAction.Reply(text: "We have it.")), to: id, by: .member("ana"), batch: batch)
    _ = try await bench.store.apply(
      .escalate(tier: "tier2", target: nil, reason: ""), to: id, by: .member("ana"), batch: batch)
    try await send()
    bench.clock.advance(by: .seconds(20))
    try await round(engine)
    #expect(log.heard == [])
  }

  @Test func `One that fails is not tried again, and is complained of once until it works`() async throws {
    let engine = engine(try book(.arrived))
    log.willEnd(
      .success(ProgramEnd(status: 3, complaint: "no network")), .failure(.hung), .success(ProgramEnd(status: 0)),
      .failure(.notStarted(reason: "no room")))
    for number in 1...3 { try await say("Hello \(number)", number) }
    try await round(engine)
    #expect(log.heard.count == 3)
    #expect(log.warnings == ["pager: it ended with status 3: no network"])
    #expect(try await bench.store.hookHealth() == [HookHealth(hook: "pager", ranAt: bench.now)])
    try await say("Hello 4", 4)
    try await round(engine)
    #expect(log.warnings.last == "pager: it cannot be started: no room")
    #expect(try await bench.store.hookHealth().map(\.failures) == [1])
  }

  @Test func `One that Moot's end cut off is run once more, under the same key`() async throws {
    let first = engine(try book(.arrived))
    try await say("Hello", 1)
    try await first.scheduler.catchUp()
    log.hang(true)
    let running = Task { await first.hooks.run() }
    for await _ in log.begun { break }
    first.hooks.stop()
    await running.value
    log.hang(false)
    try await round(engine(try book(.arrived), holder: "next"))
    #expect(log.calls.map(\.attempt) == [1, 2] && Set(log.calls.map(\.key)).count == 1)
    #expect(log.warnings == [])
  }

  @Test func `One whose process died is run by another when that is known, or when its time is over`() async throws {
    let triage = try book(.arrived)
    try await say("Hello", 1)
    try await engine(triage).scheduler.catchUp()
    let claimed = try await bench.store.claimHookCall(of: ["pager"], holder: "gone") { _ in 60 }
    #expect(claimed?.call.attempt == 1)
    await engine(triage).hooks.runDue()
    #expect(log.calls.isEmpty)
    bench.ends("gone")
    _ = try await engine(triage).once()
    #expect(log.calls.map(\.attempt) == [2])
    try await say("Hello", 2)
    try await engine(triage).scheduler.catchUp()
    _ = try await bench.store.claimHookCall(of: ["pager"], holder: "lost") { _ in 60 }
    bench.clock.advance(by: .seconds(61))
    await engine(triage).hooks.runDue()
    #expect(log.calls.map(\.attempt) == [2, 2])
  }

  @Test func `Two who run hooks at once run each event once`() async throws {
    let (one, other) = (engine(try book(.arrived), holder: "one"), engine(try book(.arrived), holder: "other"))
    for number in 1...30 { try await say("Hello \(number)", number) }
    try await one.scheduler.catchUp()
    async let first: Void = one.hooks.runDue()
    async let second: Void = other.hooks.runDue()
    _ = await (first, second)
    await one.hooks.runDue()
    #expect(log.calls.count == 30 && Set(log.words).count == 30)
  }

  @Test func `Without hooks, or within one, nothing runs and nobody sleeps`() async throws {
    try await say("Hello", 1)
    let world = bench.world(triage: try book(.arrived))
    let inside = Engine(world)
    try await inside.scheduler.catchUp()
    await inside.hooks.run()
    await inside.hooks.runDue()
    #expect(log.calls.isEmpty && bench.clock.deadlines.isEmpty)
    // Whoever runs hooks does it later.
    await engine(try book(.arrived)).hooks.runDue()
    #expect(log.calls.count == 1)
  }
}
