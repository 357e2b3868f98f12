import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// A view page by page, while the rows change, and what a page costs.
@Suite struct PagingTests {
  /// A store with conversations of all kinds: answered, finished, snoozed, held, escalated, assigned.
  private func town(_ backend: StoreBackend = .memory, pages: Int = 6) async throws -> (TestStore, ID<Account>) {
    let house = try TestStore(backend)
    let account = try await house.account()
    var town = Town(people: 400)
    for _ in 0..<pages { _ = try await house.store.merge(town.page(200), into: account) }
    let held = (0..<20).map { IncomingMessage.said("held \($0)", by: "h\($0)", minutes: Double($0), visibility: .held) }
    _ = try await house.store.merge(IncomingPage(events: held.map { .message($0) }, cursor: nil), into: account)
    let actions: [InboxAction] = [
      .assign("ana"), .done(.noAction), .snooze(.nextReply), .escalate(tier: "tier2", target: nil, reason: ""),
      .priority(.high), .silence(true), .assign("eve"),
    ]
    for (index, row) in try await house.rows().enumerated() where index % 3 == 0 {
      _ = try await house.apply(actions[index / 3 % actions.count], to: row.id)
    }
    return (house, account)
  }

  private func pages(
    _ house: TestStore, _ view: InboxView, limit: Int, backwards: Bool = false,
    between: () async throws -> Void = {}
  ) async throws -> [ID<Conversation>] {
    var ids: [ID<Conversation>] = []
    var from: QueueRequest.From = backwards ? .bottom : .top
    while true {
      let page = try await house.store.queue(
        QueueRequest(query: view.query, order: view.order, group: view.group, from: from, limit: limit, member: "ana"))
      ids = backwards ? page.rows.map(\.id) + ids : ids + page.rows.map(\.id)
      guard page.hasMore, let edge = backwards ? page.rows.first : page.rows.last else { return ids }
      from = backwards ? .before(edge.key) : .after(edge.key)
      try await between()
    }
  }

  @Test(arguments: InboxView.builtIn.map(\.name))
  func pagesAddUpToTheWholeViewBothWays(name: String) async throws {
    let (house, _) = try await town()
    let view = try #require(InboxView.builtIn.first { $0.name == name })
    let whole = try await house.rows(view.query, order: view.order).map(\.id)
    #expect(whole.count > 10)
    #expect(try await house.store.count(view.query, member: "ana") == whole.count)
    for limit in [1, 7, 50] {
      #expect(try await pages(house, view, limit: limit) == whole)
      #expect(try await pages(house, view, limit: limit, backwards: true) == whole)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3], QueueOrder.allCases)
  func whatArrivesBetweenPagesRepeatsNothingAndSkipsNothing(seed: UInt64, order: QueueOrder) async throws {
    let (house, account) = try await town(pages: 2)
    let view = InboxView(name: "x", query: .all, order: order)
    let before = Set(try await house.rows(.all).map(\.id))
    var random = SplitMix(state: seed)
    var number = 0
    let seen = try await pages(house, view, limit: 9) {
      for _ in 0..<random.below(5) {
        number += 1
        // Anywhere in the order: before the page, behind it, and with the same time as a row on it.
        try await house.merge(
          .said(
            "new \(number)", by: "n\(number)", minutes: Double(random.below(900_000)) - 800_000,
            rating: random.below(3) == 0 ? 1 : nil), into: account)
      }
    }
    #expect(number > 20)
    #expect(Set(seen).count == seen.count)
    #expect(before.isSubset(of: seen))
  }

  @Test func aPageIsAskedForAgainWhereItStood() async throws {
    let (house, account) = try await town(pages: 2)
    let request = QueueRequest(query: .all, order: .newest, limit: 10, member: "ana")
    let first = try await house.store.queue(request)
    var second = request
    second.from = .after(try #require(first.rows.last?.key))
    let page = try await house.store.queue(second)
    try await house.merge(.said("newest", minutes: 9_000_000), into: account)
    second.from = .at(try #require(page.rows.first?.key))
    #expect(try await house.store.queue(second) == page)
    let top = try await house.store.queue(request).rows.map(\.snippet)
    #expect(top.first == "Hello there")
  }

  @Test func aKeyOfAnotherOrderBeginsAtTheTop() async throws {
    let (house, _) = try await town(pages: 1)
    var request = QueueRequest(query: .all, order: .pressing, limit: 3, member: "ana")
    let top = try await house.store.queue(request)
    request.from = .after(QueueKey(columns: [5], id: ID(3)))
    #expect(try await house.store.queue(request).rows == top.rows)
  }

  // MARK: What it costs

  /// The plan of the statement behind a page of `view`.
  private func plan(_ view: InboxView, from: QueueRequest.From, in house: TestStore) async throws -> [String] {
    try await house.store.read { session in
      let request = QueueRequest(query: view.query, order: view.order, from: from, limit: 50, member: "ana")
      let plan = try QueryCompiler(member: request.member, session: session).plan(request.query)
      let part = try #require(
        try session.walk(of: request).first { part in view.order != .finished || part.name == "done" })
      let statement = part.statement(
        where: plan.condition, sides: [part.side(of: from)].compactMap { $0 }, reversed: from.isReversed, limit: 51)
      return try session.rows("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
    }
  }

  private static let indexes = [
    "needs-answer": "conversationUnanswered", "mine": "conversationMine", "escalated": "conversationEscalated",
    "held": "conversationHeld", "snoozed": "conversationSnoozed", "all": "conversationByActivity",
    "done-today": "conversationDone",
  ]

  @Test(arguments: InboxView.builtIn.map(\.name))
  func everyBuiltInViewReadsItsIndexInOrderAtAnyDepth(name: String) async throws {
    let (house, _) = try await town(pages: 1)
    let view = try #require(InboxView.builtIn.first { $0.name == name })
    let index = try #require(Self.indexes[name])
    let row = try #require(try await house.rows(view.query, order: view.order).dropFirst(2).first)
    for from in [QueueRequest.From.top, .bottom, .after(row.key), .before(row.key), .at(row.key)] {
      let steps = try await plan(view, from: from, in: house)
      #expect(steps.count == 1, "\(steps)")
      #expect(steps.first?.contains("USING") == true && steps.first?.contains("INDEX \(index)") == true, "\(steps)")
      switch from {
      case .top, .bottom: break
      default: #expect(steps.first?.hasPrefix("SEARCH") == true, "\(steps)")
      }
    }
  }

  @Test(arguments: InboxView.builtIn.map(\.name))
  func countingAViewReadsItsIndexOrATally(name: String) async throws {
    let (house, _) = try await town(pages: 1)
    let view = try #require(InboxView.builtIn.first { $0.name == name })
    let steps = try await house.store.read { session in
      try session.rows("EXPLAIN QUERY PLAN \(try session.counting(view.query, member: "ana", cap: 1000))") {
        $0.text(3)
      }
    }
    let allowed = ["needs-answer", "all"].contains(name) ? "SCAN tally" : "INDEX \(try #require(Self.indexes[name]))"
    #expect(steps.contains { $0.contains(allowed) }, "\(steps)")
    #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
    #expect(!steps.contains { $0.hasPrefix("SCAN c") && !$0.contains("INDEX") }, "\(steps)")
  }

  @Test func whoHasWaitedLongestIsTheFirstEntryOfAnIndex() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    #expect(try await house.store.oldestWaiting() == nil)
    try await house.merge(
      .said("1", by: "ann", minutes: 1), .said("2", by: "bob", minutes: 2), .said("3", by: "cid", minutes: 3),
      into: account)
    #expect(try await house.store.oldestWaiting() == TestClock.start + 60)
    let oldest = try #require(try await house.rows().last?.id)
    _ = try await house.apply(.done(.noAction), to: oldest)
    #expect(try await house.store.oldestWaiting() == TestClock.start + 120)
    let steps = try await house.store.read { session in
      try session.rows("EXPLAIN QUERY PLAN \(StoreSession.oldestWaiting)") { $0.text(3) }
    }
    #expect(steps == ["SCAN c USING INDEX conversationWaiting"])
  }

  @Test func aRowWithoutWordsNamesWhatCameInstead() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    var picture = IncomingMessage.said("1", " \n", by: "ann")
    picture.attachments = [
      Attachment(kind: .image, url: nil, caption: "a red cat"), Attachment(kind: .video, url: nil),
    ]
    var both = IncomingMessage.said("2", "Look!", by: "bob", minutes: 1)
    both.attachments = picture.attachments
    try await house.merge(picture, both, .said("3", "", by: "cid", minutes: 2), into: account)
    let rows = try await house.rows()
    #expect(rows.map(\.snippet) == ["", "Look!", ""])
    #expect(rows.map(\.attachment) == [nil, nil, Attachment(kind: .image, url: nil, caption: "a red cat")])
  }

  @Test func countsStopWhereItIsNoLongerWorthKnowing() async throws {
    let (house, _) = try await town()
    let counts = try await house.store.counts(InboxView.builtIn, member: "ana", cap: 5)
    #expect(
      counts == ["needs-answer": 5, "mine": 5, "escalated": 5, "held": 5, "snoozed": 5, "all": 5, "done-today": 5])
  }
}
