import Foundation
import Testing

@testable import InboxModel

@Suite struct EscalationBookTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  private func target(_ name: String, to: [String] = ["press@example.org"]) -> EscalationTarget {
    EscalationTarget(
      name: name, way: .mail(.init(to: to, from: "moot@example.org", server: .sendmail(path: "/usr/sbin/sendmail"))))
  }

  private var book: EscalationBook {
    EscalationBook(
      tiers: [
        EscalationTier(name: "tier2", targets: ["press", "pager"], acknowledgeWithin: 1800, next: "tier3"),
        EscalationTier(name: "tier3", member: "bob", acknowledgeWithin: 600), EscalationTier(name: "legal"),
      ], targets: [target("press"), target("pager")])
  }

  private func raised(_ tier: String, due: TimeInterval?) -> Escalation {
    var escalation = Escalation(tier: tier, target: "ana", reason: "same trace", by: "ana", raisedAt: start)
    escalation.dueAt = due.map { start.addingTimeInterval($0) }
    return escalation
  }

  @Test func `A tier tells its targets, and hands the conversation to its member`() {
    #expect(
      book.audience(tier: "tier2", target: nil) { _ in false }.targets.map(\.name) == ["press", "pager"])
    #expect(book.audience(tier: "tier3", target: nil) { _ in false }.member == "bob")
    #expect(book.audience(tier: "unheard of", target: nil) { _ in true } == .init(targets: [], member: nil))
  }

  @Test func `Whom the command names stands in the place of the tier's own`() {
    #expect(book.audience(tier: "tier2", target: "pager") { _ in true }.targets.map(\.name) == ["pager"])
    #expect(book.audience(tier: "tier2", target: "eve") { $0 == "eve" } == .init(targets: [], member: "eve"))
    #expect(book.audience(tier: "tier2", target: "mobile") { _ in false } == .init(targets: [], member: nil))
  }

  @Test func `What nobody took up in time goes on, with a clock of its own`() {
    let now = start.addingTimeInterval(1800)
    #expect(book.late(raised("tier2", due: 1801), at: now) == nil)
    let next = book.late(raised("tier2", due: 1800), at: now)
    #expect(next?.tier == "tier3" && next?.after == "tier2" && next?.target == nil)
    #expect(next?.reason == "same trace" && next?.by == "ana")
    #expect(next?.raisedAt == now && next?.dueAt == now.addingTimeInterval(600))
  }

  @Test func `At the end of the ladder it says that nobody took it up, once`() {
    let now = start.addingTimeInterval(600)
    let missed = book.late(raised("tier3", due: 600), at: now)
    #expect(missed?.tier == "tier3" && missed?.missedAt == now && missed?.dueAt == nil)
    #expect(missed.flatMap { book.late($0, at: now.addingTimeInterval(9999)) } == nil)
    #expect(EscalationBook().late(raised("tier2", due: 600), at: now)?.missedAt == now)
  }

  @Test func `What was taken up is never late`() {
    let taken = raised("tier2", due: 60).acknowledged(at: start)
    #expect(taken.flatMap { book.late($0, at: start.addingTimeInterval(99_999)) } == nil)
  }

  @Test func `Each address gets a notice of its own, any other target one`() {
    #expect(target("press", to: ["a@example.org", "b@example.org"]).recipients == ["a@example.org", "b@example.org"])
    #expect(EscalationTarget(name: "x", way: .command(.init(line: "true"))).recipients == [""])
  }
}
