import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct QueryAgreementTests {
  @Test("the store and the memory give a query the same conversations, whatever both hold", arguments: UInt64(1)...12)
  func agree(seed: UInt64) async throws {
    var world = try RandomStore(seed: seed)
    try await world.fill()
    let house = world.house
    let queries = (0..<120).map { _ in world.query() }
    let all = try await house.rows().map(\.id)
    let facts = try await house.store.facts(of: all)
    #expect(facts.count == all.count && all.count > 20)
    let context = try await house.store.read {
      QueryContext(member: "ana", now: $0.now, zone: $0.zone)
    }
    var found = 0
    for query in queries {
      let matcher = QueryMatcher(query)
      let inMemory = Set(facts.filter { matcher.matches($0, in: context) }.map(\.conversation.id))
      let inStore = Set(try await house.store.matching(query, member: "ana", limit: 1000))
      #expect(inMemory == inStore, "\(QueryPrinter.text(query))")
      found += inStore.isEmpty || inStore.count == all.count ? 0 : 1
    }
    // Questions that all or none fit prove little.
    #expect(found > 40)
    try await house.expectSoundness()
  }

  /// Costs that make each way of looking words up the cheapest.
  private static let costs: [WordCosts] = [
    WordCosts(), WordCosts(read: 0), WordCosts(hit: 0, met: 0, fetched: 9e9, read: 1e-9),
    WordCosts(hit: 0, met: 9e9, fetched: 0, read: 1e-9), WordCosts(passed: 0, met: 9e9, fetched: 0, read: 9e9),
    WordCosts(gathered: 0, sieved: 0),
  ]

  @Test("words that stand together are found alike, however they are looked up", arguments: costs, [1, 20_000])
  func wordsAgree(costs: WordCosts, common: Int) async throws {
    var world = try RandomStore(seed: 7)
    try await world.fill()
    let house = world.house
    let facts = try await house.store.facts(of: try await house.rows().map(\.id))
    let found = try await house.store.read { session in
      let context = QueryContext(member: "ana", now: session.now, zone: session.zone)
      var found = 0
      for text in Self.wordPairs {
        let query = try QueryParser.parse(text)
        let matcher = QueryMatcher(query)
        let expected = Set(facts.filter { matcher.matches($0, in: context) }.map(\.conversation.id))
        var compiler = QueryCompiler(member: "ana", session: session)
        compiler.density.common = common
        compiler.density.costs = costs
        let request = QueueRequest(query: query, order: .newest, from: .top, limit: 1000, member: "ana")
        let page = try session.ids(for: request, by: compiler)
        #expect(Set(page.ids) == expected, "\(text)")
        #expect(page.ids.count == expected.count, "\(text)")
        var short = request
        short.limit = 2
        let beginning = try session.ids(for: short, by: compiler)
        #expect(beginning.ids == Array(page.ids.prefix(2)) && beginning.hasMore == (expected.count > 2), "\(text)")
        found += expected.isEmpty ? 0 : 1
      }
      return found
    }
    #expect(found >= 4)
  }

  private static let wordPairs = [
    "refund late", "refund café", "late café", "refund late café", "refund -late café", "is:unanswered refund late",
    "refund* late", "本語 refund", "\"late refund\" café", "refund refund", "café 🎉",
  ]

  @Test("every field tells some conversations from others")
  func discriminates() async throws {
    var world = try RandomStore(seed: 99)
    try await world.fill()
    let count = try await world.house.rows().count
    for text in [
      "is:unanswered", "is:read", "is:held", "is:pending", "is:failed", "is:vip", "is:bot", "is:spam", "is:muted",
      "platform:mastodon", "account:SHOP", "channel:caf", "kind:review", "tag:bug", "from:@bob", "assignee:me",
      "rating:..2",
      "lang:pt", "escalated:any", "sla:breached", "sla:warning", "sla:running", "sla:paused", "sla:none", "waiting:>1d",
      "received:20d", "finished:20d", "before:10d", "after:10d", "priority:high..", "score:>10", "reason:spam",
      "sentiment:mixed",
      "has:link", "has:image", "has:note", "has:draft", "has:answer", "has:edit", "text:refund*", "note:refund*",
      "reach:>2k", "messages:2..", "person:2", "id:3", "burst:2", "is:burst",
      "café", "本語",
    ] {
      let found = try await world.house.rows(QueryParser.parse(text)).count
      #expect(found > 0 && found < count, "\(text): \(found) of \(count)")
    }
  }
}
