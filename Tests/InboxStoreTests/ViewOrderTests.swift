import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Every way to sort and group a view: the rows come in that order, whole and both ways, and by walks along indexes.
@Suite struct ViewOrderTests {
  /// How a view can stand.
  struct Way: CustomTestStringConvertible, Sendable {
    var order: QueueOrder
    var group: QueueGroup?

    var testDescription: String { "\(order.rawValue) \(group?.rawValue ?? "")" }
  }

  static let ways =
    QueueOrder.allCases.map { Way(order: $0) }
    + QueueGroup.allCases.flatMap { group in group.orders.map { Way(order: $0, group: group) } }

  /// Four accounts on three platforms, with stars, without, finished, muted, snoozed.
  private func town() async throws -> TestStore {
    let house = try TestStore(.memory)
    let accounts = [
      try await house.account("zoo", platform: "mastodon"), try await house.account("Bar", platform: "app-store"),
      try await house.account("alpha", platform: "app-store"), try await house.account("mid", platform: "matrix"),
    ]
    var random = SplitMix(state: 5)
    for (index, account) in accounts.enumerated() {
      let events = (0..<40).map { number in
        IncomingEvent.message(
          .said(
            "\(index)-\(number)", "words", by: "p\(random.below(50))", minutes: Double(random.below(20_000)),
            rating: index == 1 || index == 2 ? random.below(4) == 0 ? nil : 1 + random.below(5) : nil))
      }
      try await house.merge(events: events, into: account)
    }
    let actions: [InboxAction] = [
      .done(.noAction), .snooze(.nextReply), .silence(true), .priority(.urgent), .assign("ana"), .done(.spam),
      .escalate(tier: "tier2", target: nil, reason: ""), .priority(.low),
    ]
    for (index, row) in try await house.rows().enumerated() where index % 2 == 0 {
      _ = try await house.apply(actions[index / 2 % actions.count], to: row.id)
    }
    return house
  }

  /// Where a row must stand, by its own words.
  private func place(_ row: QueueRow, _ way: Way) -> [Double] {
    let active = row.lastActivityAt.timeIntervalSince1970
    let inner: [Double] =
      switch way.order {
      case .pressing: row.key.columns.map { Double($0) } + [Double(row.id.value)]
      case .newest: [-active, -Double(row.id.value)]
      case .oldest: [active, Double(row.id.value)]
      case .waiting:
        row.workflow.waitingSince.map { [0, $0.timeIntervalSince1970, Double(row.id.value)] }
          ?? [1, -active, -Double(row.id.value)]
      case .rating: [Double(row.rating ?? 9), -active, -Double(row.id.value)]
      case .finished:
        row.workflow.doneAt.map { [0, -$0.timeIntervalSince1970, -Double(row.id.value)] }
          ?? [1, -active, -Double(row.id.value)]
      }
    let names = ["alpha", "Bar", "mid", "zoo"]
    let platforms: [Platform] = ["app-store", "mastodon", "matrix"]
    let outer: [Double] =
      switch way.group {
      case .account: [Double(names.firstIndex(of: row.accountName) ?? -1)]
      case .platform: [Double(platforms.firstIndex(of: row.platform) ?? -1)]
      case .rating, .priority, .day, nil: []
      }
    return outer + inner
  }

  private func pages(
    _ house: TestStore, _ query: Query, _ way: Way, limit: Int, backwards: Bool
  ) async throws -> [QueueRow] {
    var rows: [QueueRow] = []
    var from: QueueRequest.From = backwards ? .bottom : .top
    while true {
      let page = try await house.store.queue(
        QueueRequest(query: query, order: way.order, group: way.group, from: from, limit: limit, member: "ana"))
      rows = backwards ? page.rows + rows : rows + page.rows
      guard page.hasMore, let edge = backwards ? page.rows.first : page.rows.last else { return rows }
      from = backwards ? .before(edge.key) : .after(edge.key)
    }
  }

  @Test(arguments: ways)
  func rowsComeInTheirOrderWholeAndBothWays(way: Way) async throws {
    let house = try await town()
    for text in [
      "", "is:unanswered", "is:escalated", "is:snoozed", "-is:done", "finished:today", "rating:2..4", "words",
    ] {
      let query = try QueryParser.parse(text)
      let all = Set(try await house.rows(query).map(\.id))
      #expect(!all.isEmpty)
      let rows = try await pages(house, query, way, limit: 1000, backwards: false)
      #expect(Set(rows.map(\.id)) == all && rows.count == all.count, "\(text)")
      let places = rows.map { place($0, way) }
      #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) }, "\(text)")
      for backwards in [false, true] {
        #expect(try await pages(house, query, way, limit: 7, backwards: backwards) == rows, "\(text)")
      }
    }
  }

  @Test(arguments: ways)
  func whatStandsBetweenTwoRowsIsFoundWhicheverIsFirst(way: Way) async throws {
    let house = try await town()
    let request = QueueRequest(query: .all, order: way.order, group: way.group, limit: 1000, member: "ana")
    let rows = try await house.store.queue(request).rows
    #expect(rows.count == 160)
    for (low, high) in [(0, 159), (3, 4), (17, 17), (5, 120), (60, 61)] {
      let wanted = rows[low...high].map(\.id)
      #expect(try await house.store.between(rows[low].key, rows[high].key, of: request) == wanted)
      #expect(try await house.store.between(rows[high].key, rows[low].key, of: request) == wanted)
    }
    #expect(try await house.store.between(QueueKey(part: "x", columns: [], id: ID(1)), rows[3].key, of: request) == [])
  }

  @Test(arguments: ways)
  func headingsComeOnceEach(way: Way) async throws {
    guard let group = way.group else { return }
    let house = try await town()
    let rows = try await pages(house, .all, way, limit: 1000, backwards: false)
    let headings = rows.map { row in
      switch group {
      case .account: row.accountName
      case .platform: row.platform.name
      case .rating: "\(row.rating ?? 9)"
      case .priority: "\(PriorityBand(score: row.score))"
      case .day: "\(Int(row.lastActivityAt.timeIntervalSince1970 / 86_400))"
      }
    }
    var begun: [String] = []
    for heading in headings where begun.last != heading { begun.append(heading) }
    #expect(Set(begun).count == begun.count, "\(begun)")
    #expect(begun.count > 1)
  }

  @Test func aGroupThatDoesNotGoWithTheOrderHasNoMeaning() async throws {
    let request = QueueRequest(query: .all, order: .newest, group: .priority, limit: 3, member: "ana")
    #expect(request.group == nil)
    let house = try await town()
    let top = try await house.store.queue(request).rows
    var foreign = request
    foreign.from = .after(QueueKey(part: "9", columns: [4, 5], id: ID(3)))
    #expect(try await house.store.queue(foreign).rows == top)
  }

  /// Nothing is read but walks along indexes. Only what an index of few holds may be sorted.
  @Test(arguments: InboxView.builtIn.map(\.name), ways)
  func everyWayOfEveryBuiltInViewWalksAlongAnIndex(name: String, way: Way) async throws {
    let house = try TestStore(.memory)
    for (name, platform) in [("a", "mastodon"), ("b", "mastodon"), ("c", "matrix")] {
      _ = try await house.account(name, platform: Platform(platform))
    }
    let view = try #require(InboxView.builtIn.first { $0.name == name })
    let few = ["mine", "escalated", "held", "snoozed", "done-today"]
    let own = [
      "mine": "conversationMine", "escalated": "conversationEscalated", "held": "conversationHeld",
      "snoozed": "conversationSnoozed", "done-today": "conversationDone",
    ]
    let request = QueueRequest(query: view.query, order: way.order, group: way.group, limit: 50, member: "ana")
    let steps = try await house.store.read { session in
      let condition = try QueryCompiler(member: "ana", session: session).condition(view.query)
      return try session.parts(of: request).flatMap { part in
        let key = QueueKey(part: part.name, columns: part.columns.map { _ in 5 }, id: ID(3))
        let sides: [[SQLText]] = [[], [part.side(of: key, reversed: false, including: false)]]
        return try sides.flatMap { sides in
          let statement = part.statement(where: condition, sides: sides, reversed: false, limit: 51)
          return try session.rows("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
        }
      }
    }
    let walks = steps.filter { $0.hasPrefix("SCAN") || $0.hasPrefix("SEARCH") }
    #expect(!walks.isEmpty)
    for walk in walks { #expect(walk.contains("INDEX conversation"), "\(walk)") }
    guard few.contains(name) else {
      #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
      return
    }
    let index = try #require(own[name])
    for walk in walks { #expect(walk.contains("INDEX \(index)"), "\(walk)") }
  }
}
