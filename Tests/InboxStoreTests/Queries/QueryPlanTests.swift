import InboxModel
import Testing

@testable import InboxStore

@Suite struct QueryPlanTests {
  private func plan(_ text: String, order: QueueOrder) async throws -> String {
    let house = try TestStore(.memory)
    let query = try QueryParser.parse(text)
    return try await house.store.read { session in
      let request = QueueRequest(query: query, order: order, limit: 50, member: "ana")
      let condition = try QueryCompiler(member: "ana", session: session).condition(query)
      let part = try #require(try session.parts(of: request).first)
      let statement = part.statement(where: condition, sides: [], reversed: false, limit: 50)
      let lines = try session.answer("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
      return lines.joined(separator: "\n")
    }
  }

  @Test(
    "a page of a view walks along an index of its order, and sorts nothing",
    arguments: [
      ("", "conversationByUrgency"), ("is:unanswered", "conversationUnanswered"),
      ("is:mine -is:done", "conversationMine"), ("is:escalated", "conversationEscalated"),
      ("is:held", "conversationHeld"), ("is:unanswered rating:..2", "conversationUnanswered"),
      ("priority:..high", "conversationByUrgency"), ("sentiment:negative", "conversationByUrgency"),
      ("messages:3..", "conversationByUrgency"), ("lang:it", "conversationByUrgency"),
    ])
  func pressing(_ text: String, _ index: String) async throws {
    let plan = try await plan(text, order: .pressing)
    #expect(plan.contains("INDEX \(index)"), "\(plan)")
    #expect(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), "\(plan)")
  }

  @Test(
    "what happened before or after is a range of the index of activity",
    arguments: [
      "received:today", "after:7d", "before:2026-01-01", "after:2026-01 before:2026-02", "after:7d is:unread",
    ])
  func activity(_ text: String) async throws {
    let plan = try await plan(text, order: .newest)
    #expect(
      plan.contains("SEARCH c USING COVERING INDEX conversationByActivity")
        || plan.contains("SEARCH c USING INDEX conversationByActivity"), "\(plan)")
    #expect(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), "\(plan)")
  }

  @Test(
    "what names few conversations leads to them by an index",
    arguments: [
      ("refund", "INTEGER PRIMARY KEY"), ("id:4", "INTEGER PRIMARY KEY"), ("person:4", "conversationPerson"),
      ("from:@ann", "conversationPerson"), ("sla:breached", "conversationPromised"),
      ("score:>50", "conversationByUrgency"), ("is:muted", "conversationMuted"), ("is:spam", "conversationWithheld"),
      ("escalated:tier2", "conversationEscalated"), ("reason:spam", "conversationDone"), ("has:link", "messageLinking"),
      ("has:attachment", "messageAttached"), ("has:edit", "messageEdited"),
      ("has:note", "messageInternal"), ("priority:high..", "conversationLevelled"),
      ("waiting:>2h", "conversationWaiting"), ("messages:20..", "conversationLong"), ("is:bot", "conversationPerson"),
      ("reach:>1m", "conversationPerson"),
    ])
  func rare(_ text: String, _ index: String) async throws {
    let plan = try await plan(text, order: .pressing)
    #expect(plan.contains(index), "\(plan)")
    #expect(!plan.contains("SCAN c\n"), "\(plan)")
  }
}
