import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

/// Issues that escalations opened, and what becomes of the escalation when they are closed.
@Suite struct TicketTests {
  private static let forge = EscalationTarget.Forge(
    project: "shop/app", api: URL(filePath: "/"), labels: [])
  private static let book = EscalationBook(
    tiers: [EscalationTier(name: "tier2", targets: ["developers"])],
    targets: [EscalationTarget(name: "developers", way: .github(forge))], undoWindow: 0)

  private let bench: Bench
  private let courier = ScriptedCourier()
  private let id: ID<Conversation>

  init() async throws {
    bench = try Bench(escalations: Self.book)
    let account = try await bench.account("shop", ScriptedConnector())
    id = try await bench.conversation(1, in: account)
    courier.willCarry(.success(NoticeReceipt(remoteID: "41", ticket: "shop/app#41")))
  }

  private var teller: NoticeDispatcher {
    Engine(bench.world(escalations: Self.book, courier: { [courier] _ in courier })).notices
  }

  private func escalate() async throws {
    _ = try await bench.store.apply(
      .escalate(tier: "tier2", target: nil, reason: "lost data"), to: id, by: .member("ana"), batch: UUID().uuidString)
    await teller.tellDue()
  }

  private func detail() async throws -> ConversationDetail {
    try #require(try await bench.store.conversation(id, member: "ana"))
  }

  /// Asks after the ticket `seconds` later.
  private func ask(after seconds: Int) async throws {
    bench.clock.advance(by: .seconds(seconds))
    await teller.tellDue()
  }

  private var questions: [String] { courier.heard.filter { $0.hasPrefix("standing") } }

  @Test func `A closed ticket settles its escalation once, and is asked after no more`() async throws {
    try await escalate()
    courier.willStand(.success(TicketStanding(.open, mark: "W/1")), .success(TicketStanding(.unchanged)))
    courier.willStand(.success(TicketStanding(.closed)))
    try await ask(after: 59)
    #expect(questions == [])
    try await ask(after: 1)
    try await ask(after: 60)
    #expect(try await detail().row.escalation?.state == .raised)
    try await ask(after: 60)
    #expect(questions == ["standing -", "standing W/1", "standing W/1"])
    #expect(try await detail().row.escalation?.state == .resolved)
    let log = try await detail().activities.filter { $0.verb == "notice" }
    let notice = try #require(try await bench.store.notices(limit: 1, includingSettled: true).first)
    #expect(log.flatMap(\.changes).contains(.noticeAnswered(notice.id, name: "developers", .resolved)))
    try await ask(after: 86_400)
    #expect(questions.count == 3)
    #expect(try await bench.store.nextTicket(of: "developers") == nil)
  }

  @Test func `Who settled it here is asked no more, and an escalation that came later stays`() async throws {
    try await escalate()
    _ = try await bench.store.apply(.resolve, to: id, by: .member("ana"), batch: "r")
    try await ask(after: 60)
    #expect(questions == [])
    bench.clock.advance(by: .seconds(10))
    courier.willCarry(.success(NoticeReceipt(remoteID: "42", ticket: "shop/app#42")))
    try await escalate()
    courier.willStand(.success(TicketStanding(.gone)))
    try await ask(after: 60)
    try await ask(after: 86_400)
    #expect(questions.count == 1)
    #expect(try await detail().row.escalation?.state == .raised)
  }

  @Test func `Where nobody answers it is asked later and later, or when the receiver says`() async throws {
    try await escalate()
    let wait = bench.now.addingTimeInterval(60 + 900)
    courier.willStand(.failure(.unreachable(reason: "refused")), .failure(.unreachable(reason: "refused")))
    courier.willStand(.failure(.waitUntil(wait, reason: "too many")))
    try await ask(after: 60)
    #expect(try await bench.store.nextTicket(of: "developers") == bench.now + 30)
    try await ask(after: 30)
    #expect(try await bench.store.nextTicket(of: "developers") == bench.now + 60)
    try await ask(after: 60)
    #expect(try await bench.store.nextTicket(of: "developers") == wait)
    #expect(try await detail().row.escalation?.state == .raised)
  }

  @Test func `Two processes ask once`() async throws {
    try await escalate()
    bench.clock.advance(by: .seconds(60))
    let lease = bench.now.addingTimeInterval(120)
    #expect(try await bench.store.claimTicket(of: "developers", lease: lease)?.notice.ticket == "shop/app#41")
    #expect(try await bench.store.claimTicket(of: "developers", lease: lease) == nil)
    #expect(try await bench.store.nextTicket(of: "developers") == lease)
  }

  @Test func `Younger tickets are asked after more often`() {
    #expect([10.0, 4000, 100_000, 1e6].map { TicketPatience.pause(age: $0) } == [60, 300, 1800, 21_600])
  }
}
