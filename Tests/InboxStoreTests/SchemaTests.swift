import Foundation
import InboxModel
import InboxTesting
import Testing

@testable import InboxStore

@Suite struct SchemaTests {
  @Test func theSchemaIsAsRecorded() async throws {
    let house = try TestStore(.memory)
    let parts = try await house.store.read { session in
      try session.rows(
        """
        SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'messageSearch_%' AND name NOT LIKE 'sqlite_%'
        ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'view' THEN 2 WHEN 'index' THEN 3 ELSE 4 END, name
        """
      ) { $0.text(0) }
    }
    let marks = try await house.store.read { session in
      try ["application_id", "user_version"].map { name in
        "-- \(name) \(try session.first("PRAGMA \(raw: name)") { $0.int(0) } ?? 0)"
      }
    }
    let text = (marks + parts.map { "\($0);" }).joined(separator: "\n\n")
    #expect(Snapshot.difference(text, named: "schema") == nil)
  }

  @Test func everyReferenceIsFoundByAnIndexWhereRowsAreDeletedOneByOne() async throws {
    let house = try TestStore(.memory)
    // A message of ours is deleted when its order is taken back: what may refer to it is looked up, not looked through.
    let steps = try await house.store.read { session in
      try ["outboxEntry WHERE message = 1", "outboxEntry WHERE target = 1"].flatMap { part in
        try session.rows("EXPLAIN QUERY PLAN SELECT 1 FROM \(raw: part)") { $0.text(3) }
      }
    }
    #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps)")
  }

  @Test func ordersThatAwaitAnEchoAreFoundByTheirIndex() async throws {
    let house = try TestStore(.memory)
    let steps = try await house.store.read { session in
      try session.rows(
        "EXPLAIN QUERY PLAN SELECT id FROM outboxEntry WHERE conversation = 1 AND \(raw: StoreSession.awaitsEcho) ORDER BY id"
      ) { $0.text(3) }
    }
    #expect(steps == ["SEARCH outboxEntry USING INDEX outboxEcho (conversation=?)"])
  }

  @Test func theOutboxNeverLooksThroughWhatWasSentLongAgo() async throws {
    let house = try TestStore(.memory)
    let questions = [
      StoreSession.due(of: ID(1), by: .distantPast, limit: 1), StoreSession.nextDue(of: ID(1)),
      StoreSession.nextLeaseEnd(of: ID(1)), StoreSession.newestOpenOrders(limit: 5),
      StoreSession.expired(by: .distantPast),
      StoreSession.unsure(of: ID(1)), StoreSession.sending(of: ID(1), besides: "us"), StoreSession.openByAccount,
      StoreSession.holdersAtWork,
    ]
    let steps = try await house.store.read { session in
      try questions.flatMap { try session.rows("EXPLAIN QUERY PLAN \($0)") { $0.text(3) } }
    }
    let reading = steps.filter { $0.contains("outboxEntry") || $0.contains(" o ") || $0.contains(" e ") }
    #expect(reading.count >= questions.count)
    #expect(reading.filter { !$0.contains("INDEX outbox") && !$0.contains("PRIMARY KEY") } == [])
  }
}
