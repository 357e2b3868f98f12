package import Foundation
package import InboxModel

extension InboxStore {
  /// Some rows of a view. Costs the same at any depth: a page begins at a row's key, rows are never counted off.
  package func queue(_ request: QueueRequest) async throws(StoreError) -> QueuePage {
    try await read { session in
      if let unfolded = request.unfolded, try session.hasBursts() {
        return try session.folded(request, unless: unfolded)
      }
      let page = try session.ids(for: request)
      let rows = try page.ids.compactMap { try session.row(of: $0, order: request.order, member: request.member) }
      return QueuePage(rows: rows, hasMore: page.hasMore)
    }
  }

  /// These rows, in this order; those that are gone are left out.
  package func rows(
    ids: [ID<Conversation>], member: String, order: QueueOrder = .pressing
  ) async throws(StoreError) -> [QueueRow] {
    try await read { session in
      try ids.compactMap { try session.row(of: $0, order: order, member: member) }
    }
  }

  /// The conversations that match, the newest first: a list that stays as it is, for a bulk action.
  package func matching(
    _ query: Query, member: String, limit: Int
  ) async throws(StoreError) -> [ID<Conversation>] {
    try await read { session in
      let condition = try QueryCompiler(member: member, session: session).wholeCondition(query)
      return try session.answer(
        """
        SELECT c.id FROM conversation c WHERE \(condition) ORDER BY \(raw: QueueOrder.newest.ordering(reversed: false)) LIMIT \(limit)
        """
      ) { $0.id(0) }
    }
  }

  /// How many conversations match; with `cap`, no more than it is worth knowing.
  package func count(_ query: Query, member: String, cap: Int? = nil) async throws(StoreError) -> Int {
    try await read { try $0.count(query, member: member, cap: cap) }
  }

  /// How many conversations each view holds, by its name.
  package func counts(
    _ views: [InboxView], member: String, cap: Int? = nil
  ) async throws(StoreError) -> [String: Int] {
    try await read { session in
      var counts: [String: Int] = [:]
      for view in views { counts[view.name] = try session.count(view.query, member: member, cap: cap) }
      return counts
    }
  }

  /// Since when the person waits who has waited longest for an answer; nil when nobody does.
  package func oldestWaiting() async throws(StoreError) -> Date? {
    try await read { session in try session.first(StoreSession.oldestWaiting) { $0.date(0) } }
  }
}

extension StoreSession {
  /// The ids of a page, and whether more follow in its direction.
  func ids(
    for request: QueueRequest, by compiler: QueryCompiler? = nil
  ) throws -> (ids: [ID<Conversation>], hasMore: Bool) {
    let plan = try (compiler ?? QueryCompiler(member: request.member, session: self)).plan(request.query)
    let words = try WordCheck(plan, self)
    return try ids(for: request, plan, isSifted: words.isNeeded) { try words.holds($0) }
  }

  /// Those of a page that `keeps` keeps; `isSifted`: it may leave some out.
  func ids(
    for request: QueueRequest, _ plan: WordPlan, isSifted: Bool, keeps: (ID<Conversation>) throws -> Bool
  ) throws -> (ids: [ID<Conversation>], hasMore: Bool) {
    var ids: [ID<Conversation>] = []
    try answer(statement(for: request, plan, isSifted: isSifted)) { row in
      let id: ID<Conversation> = row.id(0)
      if try keeps(id) { ids.append(id) }
      return ids.count <= request.limit
    }
    let hasMore = ids.count > request.limit
    if hasMore { ids.removeLast() }
    return (request.from.isReversed ? ids.reversed() : ids, hasMore)
  }

  /// The statement for a page's ids and one more, from the end that the page begins at; for more than that, where some are left out as they
  /// come.
  func statement(for request: QueueRequest, _ plan: WordPlan, isSifted: Bool = false) -> SQLText {
    let order = request.order
    let reversed = request.from.isReversed
    let side: SQLText =
      switch request.from {
      case .top, .bottom: "1"
      case .after(let key), .before(let key): order.side(of: key, reversed: reversed, including: false)
      case .at(let key): order.side(of: key, reversed: reversed, including: true)
      }
    let limit = isSifted ? -1 : request.limit + 1
    return """
      SELECT c.id FROM conversation c WHERE (\(plan.condition)) AND \(side)
      ORDER BY \(raw: order.ordering(reversed: reversed)) LIMIT \(limit)
      """
  }

  /// Whether each of the words stands somewhere in the conversation, as the index would find it.
  func holds(_ patterns: [SearchPattern], in id: ID<Conversation>) throws -> Bool {
    var missing = patterns
    try rows(Self.words, [.integer(id.value)]) { row in
      let words = MessageWords(body: row.text(0), title: row.text(1), author: row.text(2))
      missing.removeAll { words.hold($0, isSpoken: false) }
      return !missing.isEmpty
    }
    return missing.isEmpty
  }

  private static let words = FrequentStatement(
    "SELECT m.body, m.title, m.author FROM message m WHERE m.conversation = ? AND \(SearchScope.kept.text)")

  /// The first entry of an index that holds nothing but those who wait.
  static let oldestWaiting: SQLText = """
    SELECT c.waitingSince FROM conversation c WHERE c.isUnanswered = 1 ORDER BY c.waitingSince LIMIT 1
    """

  func count(_ query: Query, member: String, cap: Int?) throws -> Int {
    try answer(try counting(query, member: member, cap: cap)) { $0.int(0) }.first ?? 0
  }

  /// The statement that counts what matches. Triggers keep the two counts that would have to look at every row.
  func counting(_ query: Query, member: String, cap: Int?) throws -> SQLText {
    let limit = cap ?? .max
    switch query {
    case .all: return "SELECT min(coalesce(sum(conversations), 0), \(limit)) FROM tally"
    case .term(.is(.unanswered)): return "SELECT min(coalesce(sum(unanswered), 0), \(limit)) FROM tally"
    default:
      let condition = try QueryCompiler(member: member, session: self).wholeCondition(query)
      return "SELECT count(*) FROM (SELECT 1 FROM conversation c WHERE \(condition) LIMIT \(limit))"
    }
  }
}

extension QueueRequest.From {
  /// Whether the page is read towards the view's top.
  fileprivate var isReversed: Bool {
    switch self {
    case .bottom, .before: true
    case .top, .after, .at: false
    }
  }
}
