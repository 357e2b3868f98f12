import Foundation
import Testing

@testable import InboxModel

@Suite struct PriorityTests {
  private func reasons(_ evidence: Priority.Evidence) -> [PriorityReason] { Priority(from: evidence).reasons }

  @Test("nothing remarkable has no reasons and no points")
  func none() {
    let priority = Priority(from: .init(kind: .comment, text: "nice"))
    #expect(priority.reasons == [])
    #expect(priority.score == 0)
  }

  @Test("each reason comes from its evidence, with its points")
  func each() throws {
    let raised = Escalation(tier: "tier2", reason: "", by: "ana", raisedAt: now)
    let resolved = try #require(raised.resolved(at: now))
    #expect(reasons(.init(level: .urgent, kind: .post, text: "")) == [.level(.urgent)])
    #expect(reasons(.init(escalation: raised, kind: .post, text: "")) == [.escalated(tier: "tier2")])
    #expect(reasons(.init(escalation: resolved, kind: .post, text: "")) == [])
    #expect(reasons(.init(rating: 2, kind: .review, text: "")) == [.lowRating(2)])
    #expect(reasons(.init(rating: 3, kind: .review, text: "")) == [])
    #expect(reasons(.init(kind: .post, text: "", isVIP: true)) == [.vip])
    #expect(reasons(.init(kind: .post, text: "", followers: 9999)) == [])
    #expect(reasons(.init(kind: .post, text: "", followers: 10_000)) == [.reach(followers: 10_000)])
    #expect(reasons(.init(kind: .direct, text: "")) == [.inPerson])
    #expect(reasons(.init(kind: .chat, text: "")) == [.inPerson])
  }

  @Test("the score is the sum of all reasons")
  func sum() {
    let escalation = Escalation(tier: "legal", reason: "", by: "ana", raisedAt: now)
    let priority = Priority(
      from: .init(
        level: .high, escalation: escalation, rating: 1, kind: .direct, text: "Why?", isVIP: true, followers: 200_000))
    #expect(
      priority.reasons == [
        .level(.high), .escalated(tier: "legal"), .lowRating(1), .asksQuestion, .vip, .reach(followers: 200_000),
        .inPerson,
      ])
    #expect(priority.score == 40 + 50 + 30 + 10 + 30 + 20 + 5)
  }

  @Test(
    "points of each reason",
    arguments: [
      (PriorityReason.level(.urgent), 100), (.level(.high), 40), (.level(.normal), 0), (.level(.low), -40),
      (.escalated(tier: "x"), 50), (.lowRating(1), 30), (.lowRating(2), 20), (.asksQuestion, 10), (.vip, 30),
      (.reach(followers: 10_000), 10), (.reach(followers: 99_999), 10), (.reach(followers: 100_000), 20),
      (.inPerson, 5),
    ])
  func points(_ reason: PriorityReason, _ points: Int) {
    #expect(reason.points == points)
  }

  @Test(
    "questions in any script",
    arguments: [
      "Why?", "this and/or that?", "4/5?", "why: /?", "¿Por qué?", "何時ですか？", "لماذا؟", "What⁈",
      "look https://x.example/a?b=1 ok?", "is it https://x.example/a?", "http://x.example/?q\nand you?",
    ])
  func asks(_ text: String) {
    #expect(reasons(.init(kind: .post, text: text)) == [.asksQuestion])
  }

  @Test("no questions", arguments: ["", "Thanks.", "see https://x.example/a?b=1", "http://x.example/?q=1&r=2 fine"])
  func asksNot(_ text: String) {
    #expect(reasons(.init(kind: .post, text: text)) == [])
  }
}
