import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// A burst as one row of a view.
@Suite struct FoldTests {
  let house: TestStore
  let account: ID<Account>
  let blog: ID<Account>

  /// Ten conversations: two bursts of four and three, and three others.
  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    blog = try await house.account("blog", platform: "wordpress")
    let down = "The app is down"
    let late = "My order has not come, it should be here since Monday"
    try await house.merge(
      .said("1", down, by: "ann", minutes: -90), .said("2", "a question about exports", by: "eve", minutes: -80),
      .said("3", down, by: "bob", minutes: -70), .said("4", late, by: "fay", minutes: -60),
      .said("5", late, by: "gus", minutes: -50), into: account)
    try await house.merge(
      .said("6", down, by: "cid", minutes: -40), .said("7", "what a lovely release", by: "hal", minutes: -30),
      .said("8", late, by: "ida", minutes: -20), .said("9", down, by: "dan", minutes: -10),
      .said("10", "do you have a forum", by: "joe", minutes: -5), into: blog)
  }

  private func page(
    _ text: String = "is:unanswered", order: QueueOrder = .newest, from: QueueRequest.From = .top, limit: Int = 50,
    unfolded: Set<ID<Conversation>>? = []
  ) async throws -> QueuePage {
    var request = QueueRequest(
      query: try QueryParser.parse(text), order: order, from: from, limit: limit, member: "ana")
    request.unfolded = unfolded
    return try await house.store.queue(request)
  }

  private func ids(_ page: QueuePage) -> [Int64] { page.rows.map(\.id.value) }

  @Test func theFirstInTheViewsOrderStandsForAll() async throws {
    let newest = try await page()
    #expect(ids(newest) == [10, 9, 8, 7, 2])
    let fold = try #require(newest.rows[1].fold)
    #expect(fold.burst == ID(1))
    #expect(fold.members.map(\.id.value) == [9, 6, 3, 1])
    #expect(fold.shares.map { "\($0.platform.name) \($0.count)" } == ["wordpress 2", "mastodon 2"])
    #expect(fold.place == .closed)
    #expect(newest.rows[2].fold?.members.map(\.id.value) == [8, 5, 4])
    #expect(newest.rows[0].fold == nil)
    #expect(ids(try await page(order: .pressing)) == [1, 2, 4, 7, 10])
  }

  @Test func aViewThatDoesNotFoldShowsAllOfThem() async throws {
    let plain = try await page(unfolded: nil)
    #expect(ids(plain) == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    #expect(plain.rows.allSatisfy { $0.fold == nil })
    #expect(try await house.store.count(QueryParser.parse("is:unanswered"), member: "ana") == 10)
    #expect(try await house.store.matching(QueryParser.parse("is:burst"), member: "ana", limit: 50).count == 7)
  }

  @Test func onlyThoseThatFitTheViewAreCounted() async throws {
    let blogs = try await page("platform:wordpress")
    #expect(ids(blogs) == [10, 9, 8, 7])
    #expect(blogs.rows[1].fold?.members.map(\.id.value) == [9, 6])
    // Of the other burst only one is there: it is a row like any other.
    #expect(blogs.rows[2].fold == nil)
    #expect(blogs.rows[2].burst == ID(4))
  }

  @Test func fromRowToRowAFoldIsTakenWholeAndInTheRowsOrder() async throws {
    var request = QueueRequest(
      query: try QueryParser.parse("is:unanswered"), order: .newest, limit: 50, member: "ana")
    request.unfolded = []
    let rows = try await house.store.queue(request).rows
    #expect(rows.map(\.id.value) == [10, 9, 8, 7, 2])
    let some = try await house.store.between(rows[3].key, rows[1].key, of: request)
    #expect(some.map(\.value) == [9, 6, 3, 1, 8, 5, 4, 7])
    // The rows of the fold that stand further down are its own, not those between.
    #expect(try await house.store.between(rows[3].key, rows[4].key, of: request).map(\.value) == [7, 2])
    request.unfolded = nil
    let plain = try await house.store.queue(request).rows
    #expect(try await house.store.between(plain[1].key, plain[3].key, of: request).map(\.value) == [9, 8, 7])
  }

  @Test func whoWasAnsweredOrFinishedLeavesTheFold() async throws {
    #expect(try await house.apply(.done(.noAction), to: ID(9)) == .done(order: nil))
    #expect(try await house.apply(.reply(.init(text: "We are on it")), to: ID(3)).isDone)
    let open = try await page()
    #expect(ids(open) == [10, 8, 7, 6, 2])
    #expect(open.rows[3].fold?.members.map(\.id.value) == [6, 1])
    let all = try await page("")
    #expect(Set(ids(all)) == [10, 9, 8, 7, 6, 3, 2])
    #expect(all.rows.first { $0.id == ID(9) }?.fold == nil)
    #expect(try await house.apply(.done(.noAction), to: ID(1)) == .done(order: nil))
    #expect(try await page().rows[3].fold == nil)
  }

  @Test func anUnfoldedBurstIsFollowedByItsMembers() async throws {
    let open = try await page(unfolded: [ID(1)])
    #expect(ids(open) == [10, 9, 6, 3, 1, 8, 7, 2])
    #expect(open.rows.map { $0.fold?.place } == [nil, .lead, .member, .member, .member, .closed, nil, nil])
    #expect(Set(open.rows[1...4].map(\.key)).count == 1)
    let next = try await page(from: .after(open.rows[4].key), limit: 2, unfolded: [ID(1)])
    #expect(ids(next) == [8, 7])
  }

  @Test(arguments: [1, 2, 3, 50], QueueOrder.allCases)
  func pagesAddUpBothWays(limit: Int, order: QueueOrder) async throws {
    try await addUp(limit: limit, order: order, unfolded: [])
    try await addUp(limit: limit, order: order, unfolded: [ID(1)])
  }

  private func addUp(limit: Int, order: QueueOrder, unfolded: Set<ID<Conversation>>) async throws {
    let whole = ids(try await page(order: order, unfolded: unfolded))
    var (down, up): ([Int64], [Int64]) = ([], [])
    var from = QueueRequest.From.top
    while true {
      let page = try await page(order: order, from: from, limit: limit, unfolded: unfolded)
      down += ids(page)
      guard page.hasMore, let last = page.rows.last else { break }
      from = .after(last.key)
    }
    from = .bottom
    while true {
      let page = try await page(order: order, from: from, limit: limit, unfolded: unfolded)
      up = ids(page) + up
      guard page.hasMore, let first = page.rows.first else { break }
      from = .before(first.key)
    }
    #expect(down == whole)
    #expect(up == whole)
  }

  @Test func wordsThatAreLookedForAsTheyComeFoldToo() async throws {
    let found = try await page("app down")
    #expect(ids(found) == [9])
    #expect(found.rows[0].fold?.count == 4)
  }

  @Test func aPageOfAFoldedViewReadsItsIndexInOrder() async throws {
    let plan = try await house.store.read { session in
      try session.answer(
        """
        EXPLAIN QUERY PLAN SELECT c.id, a.platform FROM conversation c INDEXED BY conversationBurst
        JOIN account a ON a.id = c.account WHERE c.burst = \(ID<Conversation>(1)) AND c.isUnanswered = 1 AND (c.isUnanswered = 1)
        """
      ) { $0.text(3) }.joined(separator: "\n")
    }
    #expect(plan.contains("SEARCH c USING INDEX conversationBurst (burst=?)"), "\(plan)")
  }
}
