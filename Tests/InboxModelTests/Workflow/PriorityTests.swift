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

  @Test("anybody may weigh otherwise; what is not named keeps its weight")
  func scale() {
    let scale = PriorityScale([.vip: 200, .question: 0, .low: -5])
    let priority = Priority(reasons: [.vip, .asksQuestion, .level(.low), .inPerson], scale: scale)
    #expect(priority.score == 200 + 0 - 5 + 5)
    #expect(Wording.english.line(for: .vip, scale: scale) == "VIP +200")
    #expect(PriorityScale()[.promiseBroken] == 1000)
  }

  @Test("the house's own reasons, promises and tone count; what is promised comes before all else")
  func book() throws {
    let book = PriorityBook(
      scale: PriorityScale([.negative: 7]),
      topics: [
        .init(name: "press", when: try QueryParser.parse("journalist OR press"), points: 60),
        .init(name: "fans", when: try QueryParser.parse("tag:fan"), points: -10),
      ])
    var facts = ConversationFacts.comment("I am a journalist. Why is it so slow?")
    facts.sentiment = .negative
    facts.sla = SLAMark(due: later(-1), warnAt: later(-100))
    let priority = book.priority(of: facts, in: context)
    #expect(priority.reasons == [.promise(.breached), .asksQuestion, .negative, .topic(name: "press", points: 60)])
    #expect(priority.score == 1000 + 10 + 7 + 60)
    facts.sla = SLAMark(due: later(1), warnAt: later(-100))
    #expect(book.priority(of: facts, in: context).score == 500 + 10 + 7 + 60)
    #expect(PriorityBook().priority(of: .comment("Hello"), in: context).reasons == [])
    let most = PriorityScale.Kind.allCases.filter { $0 != .promiseDue && $0 != .promiseBroken }
    #expect(most.map { max(0, PriorityScale.standard[$0]) }.reduce(0, +) < PriorityScale.standard[.promiseDue])
  }
}
