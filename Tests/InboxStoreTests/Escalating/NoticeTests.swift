import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Whom an escalation tells, in the store.
@Suite struct NoticeTests {
  static let book = EscalationBook(
    tiers: [
      EscalationTier(name: "tier2", targets: ["press", "pager"], acknowledgeWithin: 1800, next: "tier3"),
      EscalationTier(name: "tier3", targets: ["pager"], member: "bob", acknowledgeWithin: 600),
      EscalationTier(name: "legal", targets: ["press"]),
    ],
    targets: [
      EscalationTarget(
        name: "press",
        way: .mail(
          .init(
            to: ["a@example.org", "b@example.org"], from: "moot@example.org",
            server: .sendmail(path: "/usr/sbin/sendmail")))),
      EscalationTarget(name: "pager", way: .command(.init(line: "page"))),
    ])

  let house: TestStore
  let account: ID<Account>
  let id: ID<Conversation>

  init() async throws {
    house = try TestStore(.memory, countsKeys: true, escalations: Self.book)
    account = try await house.account()
    try await house.merge(.said("1", "It lost my photos", rating: 1), into: account)
    id = try #require(try await house.rows().first?.id)
    house.clock.advance(60)
  }

  private func escalate(_ tier: String = "tier2", to target: String? = nil, by login: String = "ana") async throws {
    let action = InboxAction.escalate(tier: tier, target: target, reason: "lost data")
    #expect(try await house.apply(action, to: id, by: login) == .done(order: nil))
  }

  private func notices() async throws -> [EscalationNotice] {
    try await house.store.notices(limit: 100, includingSettled: true).reversed()
  }

  private func states() async throws -> [Delivery.State] { try await notices().map(\.delivery.state) }

  private func detail() async throws -> ConversationDetail {
    try #require(try await house.store.conversation(id, member: "ana", messageLimit: 10))
  }

  private func claim(_ target: String = "press") async throws -> EscalationNotice? {
    try await house.store.claimNotice(.target(target), holder: "us", lease: house.clock.now + 60)
  }

  @Test func `An escalation and its notices stand together, each address apart, inside the undo window`() async throws {
    let now = house.clock.now
    try await escalate()
    let notices = try await notices()
    #expect(notices.map(\.target) == ["press", "press", "pager"])
    #expect(notices.map(\.recipient) == ["a@example.org", "b@example.org", ""])
    #expect(notices.map(\.way) == ["mail", "mail", "command"])
    #expect(Set(notices.map(\.key)).count == 3)
    #expect(notices.allSatisfy { $0.delivery.state == .held(until: now + 10) })
    let packet = try #require(notices.first?.packet)
    #expect(packet.message?.text == "It lost my photos" && packet.reason == "lost data" && packet.by == "ana")
    #expect(packet.tier == "tier2" && packet.dueAt == now + 1800)
    let escalation = try await detail().row.escalation
    #expect(escalation?.dueAt == now + 1800 && escalation?.state == .raised)
    #expect(try await house.store.outboxSummary() == OutboxSummary(pending: 3))
    #expect(try await claim() == nil, "inside the undo window")
  }

  @Test func `What a rule escalates is told at once`() async throws {
    let action = InboxAction.escalate(tier: "legal", target: nil, reason: "court")
    _ = try await house.store.apply(action, to: id, by: .rule("law"), batch: "r1")
    #expect(try await states() == [.queued(notBefore: house.clock.now), .queued(notBefore: house.clock.now)])
    #expect(try await notices().first?.author == "law")
    #expect(try await detail().row.escalation?.dueAt == nil, "nobody waits for this tier")
  }

  @Test func `Undo takes back what has not left, redo tells anew`() async throws {
    try await escalate()
    #expect(try await house.store.undo(by: "ana") == .done(verb: "escalate", conversations: [id], drafts: []))
    #expect(try await states() == [.takenBack, .takenBack, .takenBack])
    #expect(try await detail().row.escalation == nil)
    #expect(try await house.store.nextEscalationDue() == nil)
    #expect(try await house.store.redo(by: "ana") == .done(verb: "escalate", conversations: [id], drafts: []))
    let again = try await notices().suffix(3)
    #expect(again.allSatisfy { $0.delivery.state == .held(until: house.clock.now + 10) })
    #expect(Set(try await notices().map(\.key)).count == 6)
    #expect(try await house.store.undo(by: "ana") == .done(verb: "escalate", conversations: [id], drafts: []))
    #expect(try await states().suffix(3) == [.takenBack, .takenBack, .takenBack])
  }

  @Test func `What somebody was told is not taken back, and the escalation stands`() async throws {
    try await escalate()
    house.clock.advance(10)
    let first = try #require(try await claim())
    #expect(try await house.store.undo(by: "ana") == .tooLate(verb: "escalate"))
    try await house.store.settle(first.id, .confirmed("<1@example.org>"))
    #expect(try await house.store.undo(by: "ana") == .tooLate(verb: "escalate"))
    #expect(try await detail().row.escalation?.state == .raised)
    #expect(try await states().dropFirst().allSatisfy { $0 == .held(until: house.clock.now) })
  }

  @Test func `Nobody else gets what was claimed, and a lost teller leaves a doubt`() async throws {
    try await escalate("legal")
    house.clock.advance(10)
    let first = try #require(try await claim())
    let second = try #require(try await claim())
    #expect(first.id != second.id)
    #expect(try await claim() == nil)
    #expect(try await house.store.holders() == ["us"])
    #expect(try await house.store.nextNoticeDeadline(.target("press")) == house.clock.now + 60)
    try await house.store.forget(holder: "us")
    try await house.store.expiredNotices(.target("press"), reason: "interrupted")
    #expect(try await states() == [.unsure(reason: "interrupted"), .unsure(reason: "interrupted")])
    #expect(try await house.store.outboxSummary() == OutboxSummary(pending: 2, needingPerson: 2))
    #expect(try await house.store.decide(.declareSent, on: first.id, by: .member("ana")) == .done(order: nil))
    #expect(try await house.store.decide(.retry, on: second.id, by: .member("ana")) == .done(order: nil))
    #expect(try await states() == [.sent(nil), .queued(notBefore: house.clock.now)])
    #expect(try await house.store.decide(.declareSent, on: first.id, by: .member("ana")) == .unchanged)
  }

  @Test func `A receiver's answer takes the escalation up, names its ticket, and settles it`() async throws {
    try await escalate()
    house.clock.advance(10)
    let page = try #require(try await claim("pager"))
    let url = URL(string: "https://t.example/7")
    try await house.store.settle(
      page.id, .confirmed(nil), receipt: NoticeReceipt(ticket: "OPS-7", url: url, state: .acknowledged))
    let taken = try await detail().row.escalation
    #expect(taken?.state == .acknowledged && taken?.ticket == "OPS-7" && taken?.url == url)
    #expect(try await house.store.nextEscalationDue() == nil)
    let letter = try #require(try await claim())
    try await house.store.settle(letter.id, .confirmed(nil), receipt: NoticeReceipt(state: .resolved))
    #expect(try await detail().row.escalation?.state == .resolved)
    #expect(try await states() == [.sent(nil), .takenBack, .sent(nil)])
    let lines = try await detail().activities.compactMap {
      Wording.english.line(for: $0, person: "Mika", now: house.clock.now, zone: .gmt)
    }
    #expect(
      lines == [
        "ana escalated it to tier2: lost data", "told pager; pager took up the escalation",
        "told press <a@example.org>; press <a@example.org> settled the escalation",
      ])
  }

  @Test func `Resolving takes back what nobody needs any more, and undo brings it back`() async throws {
    try await escalate()
    #expect(try await house.apply(.resolve, to: id) == .done(order: nil))
    #expect(try await states() == [.takenBack, .takenBack, .takenBack])
    #expect(try await house.store.undo(by: "ana") == .done(verb: "resolve", conversations: [id], drafts: []))
    #expect(try await states().suffix(3).allSatisfy { $0 == .held(until: house.clock.now + 10) })
  }

  @Test func `Nobody took it up in time: the next tier is told, then nobody is left`() async throws {
    try await escalate()
    let start = house.clock.now
    #expect(try await house.store.nextEscalationDue() == start + 1800)
    #expect(try await house.store.raiseLateEscalations().isEmpty)
    house.clock.advance(1800)
    #expect(try await house.store.raiseLateEscalations() == [id])
    let row = try await detail().row
    #expect(row.escalation?.tier == "tier3" && row.escalation?.after == "tier2" && row.assignee == "bob")
    let page = try #require(try await notices().last)
    #expect(page.target == "pager" && page.delivery.state == .queued(notBefore: start + 1800))
    #expect(page.packet.after == "tier2" && page.packet.by == "ana" && page.packet.assignee == "bob")
    #expect(try await house.store.nextEscalationDue() == start + 2400)
    house.clock.advance(600)
    #expect(try await house.store.raiseLateEscalations() == [id])
    #expect(try await detail().row.escalation?.missedAt == start + 2400)
    #expect(try await house.store.nextEscalationDue() == nil)
    let lines = try await detail().activities.suffix(2).compactMap {
      Wording.english.line(for: $0, person: "Mika", now: house.clock.now, zone: .gmt)
    }
    #expect(
      lines == [
        "Moot assigned it to bob and escalated it to tier3, because nobody at tier2 took it up in time",
        "Moot found that nobody at tier3 took it up in time",
      ])
  }

  @Test func `What was taken up or is done stays where it is`() async throws {
    try await escalate()
    #expect(try await house.apply(.acknowledge, to: id, by: "bob") == .done(order: nil))
    #expect(try await house.store.nextEscalationDue() == nil)
    try await escalate("tier3")
    #expect(try await house.apply(.done(.noAction), to: id) == .done(order: nil))
    house.clock.advance(600)
    #expect(try await house.store.raiseLateEscalations() == [id])
    #expect(try await detail().row.escalation?.tier == "tier3")
    #expect(try await detail().row.escalation?.missedAt == nil)
    #expect(try await house.store.nextEscalationDue() == nil)
  }

  @Test func `To a member: the conversation is theirs, and nobody outside is told`() async throws {
    _ = try await house.apply(.note("hello"), to: id, by: "bob")
    try await escalate(to: "bob")
    #expect(try await notices().isEmpty)
    #expect(try await detail().row.assignee == "bob")
    #expect(try await house.store.undo(by: "ana") == .done(verb: "escalate", conversations: [id], drafts: []))
    #expect(try await detail().row.assignee == nil)
  }

  @Test func `To a target of the settings: only that one is told`() async throws {
    try await escalate(to: "pager")
    #expect(try await notices().map(\.target) == ["pager"])
  }

  @Test func `Merged into another conversation, it is taken up and goes on there`() async throws {
    try await house.merge(.said("2", "Mine too", by: "joe", minutes: 1), into: account)
    let home = try #require(try await house.rows().first { $0.id != id }?.id)
    try await escalate()
    house.clock.advance(10)
    #expect(try await house.apply(.merge(into: home), to: id) == .done(order: nil))
    let page = try #require(try await claim("pager"))
    try await house.store.settle(page.id, .confirmed(nil), receipt: NoticeReceipt(ticket: "OPS-7"))
    let there = try #require(try await house.store.conversation(home, member: "ana", messageLimit: 10))
    #expect(there.row.escalation?.ticket == "OPS-7" && there.notices.count == 3)
    house.clock.advance(1800)
    #expect(try await house.store.raiseLateEscalations() == [home])
    #expect(try await house.store.nextEscalationDue() == house.clock.now + 600)
  }

  @Test func `Whatever is asked of them again and again is found by an index`() async throws {
    let parts = [
      "notice WHERE due IS NOT NULL AND target = 'x'", "notice WHERE state = 'unsure' AND target = 'x' ORDER BY id",
      "notice WHERE state IN ('held', 'queued') AND due <= 1 AND target = 'x' ORDER BY due, id LIMIT 1",
      "notice WHERE state = 'sending' AND due <= 1 AND target = 'x' ORDER BY id", "notice WHERE conversation = 1",
      "conversation WHERE escalationDue IS NOT NULL AND escalationDue <= 1",
    ]
    let steps = try await house.store.read { session in
      try parts.flatMap { part in
        try session.rows("EXPLAIN QUERY PLAN SELECT 1 FROM \(raw: part)") { $0.text(3) }
      }
    }
    #expect(steps.filter { $0.hasPrefix("SCAN") }.isEmpty, "\(steps)")
  }

  @Test func `Notices go with their account`() async throws {
    try await escalate()
    let name = try #require(try await house.store.accounts().first?.name)
    try await house.store.removeAccount(named: name)
    #expect(try await notices().isEmpty)
  }

  @Test func `Those to targets that are gone are in a lane of their own`() async throws {
    try await escalate()
    house.clock.advance(10)
    let lane = NoticeLane.others(besides: ["press"])
    #expect(try await house.store.nextNoticeDeadline(lane) == house.clock.now)
    #expect(try await house.store.claimNotice(lane, holder: "us", lease: house.clock.now + 60)?.target == "pager")
    #expect(try await house.store.claimNotice(lane, holder: "us", lease: house.clock.now + 60) == nil)
  }
}
