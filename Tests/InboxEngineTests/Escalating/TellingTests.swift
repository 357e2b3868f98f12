import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

/// How escalations reach somebody.
@Suite struct TellingTests {
  static let book = EscalationBook(
    tiers: [
      EscalationTier(name: "tier2", targets: ["pager"], acknowledgeWithin: 1800, next: "tier3"),
      EscalationTier(name: "tier3", targets: ["boss"]),
    ],
    targets: ["pager", "boss"].map { EscalationTarget(name: $0, way: .command(.init(line: "page"))) }, undoWindow: 0)

  let bench: Bench
  let courier: ScriptedCourier
  let id: ID<Conversation>

  init() async throws {
    bench = try Bench(escalations: Self.book)
    courier = ScriptedCourier()
    let account = try await bench.account("shop", ScriptedConnector())
    id = try await bench.conversation(1, in: account)
  }

  private func escalate(_ tier: String = "tier2") async throws {
    _ = try await bench.store.apply(
      .escalate(tier: tier, target: nil, reason: "lost data"), to: id, by: .member("ana"), batch: UUID().uuidString)
  }

  private func notices() async throws -> [EscalationNotice] {
    try await bench.store.notices(limit: 10, includingSettled: true).reversed()
  }

  private func key() async throws -> String { try #require(try await notices().first?.key) }

  private func until(_ state: Delivery.State) async throws {
    try await bench.until { try await notices().first?.delivery.state == state }
  }

  private func dispatcher(_ other: ScriptedCourier? = nil) -> NoticeDispatcher {
    let courier = other ?? courier
    return Engine(bench.world(escalations: Self.book, courier: { _ in courier })).notices
  }

  @Test func `An escalation is told once, also one that is raised while everybody slept`() async throws {
    let notices = dispatcher()
    try await bench.during({ await notices.run() }) {
      try await escalate()
      try await until(.sent("r1"))
      #expect(courier.heard == ["carry \(try await key())"])
    }
  }

  @Test func `What could not leave is tried again with the same key, later and later`() async throws {
    courier.willCarry(.failure(.unreachable(reason: "refused")), .failure(.unreachable(reason: "refused")))
    try await escalate()
    let notices = dispatcher()
    let key = try await key()
    try await bench.during({ await notices.run() }) {
      let first = bench.start.addingTimeInterval(1)
      await bench.clock.untilSomebodySleeps(until: first)
      #expect(try await self.notices().first?.delivery.problem == "refused")
      bench.clock.advance(to: first)
      let second = first.addingTimeInterval(2)
      await bench.clock.untilSomebodySleeps(until: second)
      bench.clock.advance(to: second)
      try await until(.sent("r1"))
      #expect(courier.heard == Array(repeating: "carry \(key)", count: 3))
    }
  }

  @Test func `A no needs a person, who sends it again`() async throws {
    courier.willCarry(.failure(.rejected(reason: "no such user")))
    try await escalate()
    let notices = dispatcher()
    try await bench.during({ await notices.run() }) {
      try await until(.rejected(reason: "no such user"))
      let id = try #require(try await self.notices().first?.id)
      _ = try await bench.store.decide(.retry, on: id, by: .member("ana"))
      try await until(.sent("r1"))
      #expect(courier.heard.count == 2)
    }
  }

  @Test func `A doubt is ended by asking: what is there is not told again`() async throws {
    courier.willCarry(.failure(.outcomeUnknown(reason: "timeout")))
    courier.willFind(.success(NoticeReceipt(remoteID: "41", ticket: "shop/app#41")))
    try await escalate()
    let notices = dispatcher()
    try await bench.during({ await notices.run() }) {
      try await until(.sent("41"))
      let key = try await key()
      #expect(courier.heard == ["carry \(key)", "find \(key)"])
      #expect(try await self.notices().first?.ticket == "shop/app#41")
    }
  }

  @Test func `What is twice not there, a quarter of a minute apart, is told again`() async throws {
    courier.willCarry(.failure(.outcomeUnknown(reason: "timeout")))
    courier.willFind(.success(nil), .success(nil))
    try await escalate()
    let notices = dispatcher()
    try await bench.during({ await notices.run() }) {
      let second = bench.start.addingTimeInterval(15)
      await bench.clock.untilSomebodySleeps(until: second)
      bench.clock.advance(to: second)
      try await until(.sent("r1"))
      let key = try await key()
      #expect(courier.heard == ["carry \(key)", "find \(key)", "find \(key)", "carry \(key)"])
    }
  }

  @Test func `Where nobody can tell, a doubt stays with a person`() async throws {
    courier.willCarry(.failure(.outcomeUnknown(reason: "timeout")))
    try await escalate()
    await dispatcher().tellDue()
    #expect(try await notices().map(\.delivery.state) == [.unsure(reason: "timeout")])
    await dispatcher().tellDue()
    #expect(courier.heard.count { $0.hasPrefix("carry") } == 1)
  }

  @Test func `Who knows what he has had is told once more`() async throws {
    let patient = ScriptedCourier(isRepeatable: true)
    patient.willCarry(.failure(.outcomeUnknown(reason: "timeout")))
    try await escalate()
    await dispatcher(patient).tellDue()
    #expect(try await notices().map(\.delivery.state) == [.sent("r1")])
    #expect(patient.heard == Array(repeating: "carry \(try await key())", count: 2))
  }

  @Test func `A teller that died in between leaves a doubt, not a second telling`() async throws {
    try await escalate()
    _ = try await bench.store.claimNotice(
      .target("pager"), holder: "gone", lease: bench.now.addingTimeInterval(120))
    bench.ends("gone")
    let engine = Engine(bench.world(escalations: Self.book, courier: { [courier] _ in courier }))
    _ = try await engine.once()
    #expect(try await notices().map(\.delivery.state) == [.unsure(reason: "interrupted while telling")])
    #expect(courier.heard == ["find \(try await key())"])
  }

  @Test func `A target that the settings lost is a clear no`() async throws {
    try await escalate()
    let stranger = Engine(bench.world(escalations: EscalationBook(), courier: { [courier] _ in courier }))
    await stranger.notices.tellDue()
    // Another Moot may have it in its settings.
    #expect(try await notices().map(\.delivery.state) == [.queued(notBefore: bench.start)])
    bench.clock.advance(by: .seconds(3600))
    await stranger.notices.tellDue()
    #expect(
      try await notices().map(\.delivery.state) == [.rejected(reason: "the settings have no target pager any more")])
    #expect(courier.heard.isEmpty)
  }

  @Test func `Nobody took it up: the next tier is told to the second`() async throws {
    try await escalate()
    let engine = Engine(bench.world(escalations: Self.book, courier: { [courier] _ in courier }))
    let due = bench.start.addingTimeInterval(1800)
    try await bench.during({
      async let telling: Void = engine.notices.run()
      async let waking: Void = engine.scheduler.run()
      _ = await (telling, waking)
    }) {
      try await until(.sent("r1"))
      await bench.clock.untilSomebodySleeps(until: due)
      bench.clock.advance(to: due)
      try await bench.until {
        let notices = try await notices()
        return notices.map(\.target) == ["pager", "boss"] && notices.last?.delivery.state == .sent("r1")
      }
      #expect(courier.heard.count == 2)
    }
  }

  @Test func `With nothing to tell nobody sleeps by the clock`() async throws {
    let notices = dispatcher()
    let running = Task { await notices.run() }
    notices.stop()
    await running.value
    #expect(bench.clock.deadlines.isEmpty)
  }
}
