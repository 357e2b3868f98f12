import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// What was merged into another conversation is no row of its own anywhere, until the merger is taken back.
@Suite struct MergedAwayTests {
  typealias Pair = MergerTests.Pair

  private func expect(_ ids: [ID<Conversation>], _ text: String, in house: TestStore) async throws {
    let query = try QueryParser.parse(text)
    #expect(try await house.rows(query).map(\.id).sorted() == ids, "\(text)")
    #expect(try await house.store.matching(query, member: "ana", limit: 100).sorted() == ids, "\(text)")
    #expect(try await house.store.count(query, member: "ana") == ids.count, "\(text)")
  }

  @Test func noViewNoSearchAndNoCountHoldsIt() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    _ = try await pair.merge()
    for text in ["", "export", "export want", "is:unanswered", "-is:done"] {
      try await expect([pair.older], text, in: house)
    }
    for text in ["is:done", "reason:merged", "is:done export", "from:joe"] { try await expect([], text, in: house) }
    try await expect([pair.younger], "id:\(pair.younger)", in: house)
    let counts = try await house.store.counts(InboxView.builtIn, member: "ana")
    #expect(counts["all"] == 1)
    #expect(counts["done-today"] == 0)
  }

  @Test(arguments: QueueOrder.allCases) func noOrderHoldsIt(_ order: QueueOrder) async throws {
    let pair = try await Pair(.memory)
    _ = try await pair.merge()
    #expect(try await pair.house.rows(order: order).map(\.id) == [pair.older])
  }

  @Test func theHandOverTellsOfTheConversationThatItGoesOnIn() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    _ = try await pair.merge()
    let digest = try await house.store.digest(for: "ana", since: TestClock.start - 3600)
    #expect(digest.lines.flatMap(\.conversations).contains(pair.older))
    #expect(!digest.lines.flatMap(\.conversations).contains(pair.younger))
    #expect(!digest.lines.contains { $0.kind == .done })
  }

  @Test func takingTheMergerBackBringsItBack() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    _ = try await pair.merge()
    _ = try await house.store.undo(by: "ana")
    for text in ["", "is:unanswered", "export"] { try await expect([pair.older, pair.younger], text, in: house) }
    try await expect([pair.younger], "from:joe", in: house)
    _ = try await house.store.redo(by: "ana")
    try await expect([pair.older], "", in: house)
  }
}
