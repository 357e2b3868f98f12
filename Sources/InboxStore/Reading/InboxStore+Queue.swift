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
      let rows = try page.ids.compactMap {
        try session.row(of: $0, order: request.order, group: request.group, member: request.member)
      }
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
        SELECT c.id FROM conversation c WHERE \(condition) ORDER BY c.lastActivityAt DESC, c.id DESC LIMIT \(limit)
        """
      ) { $0.id(0) }
    }
  }

  /// The rows from one to the other, both included and whichever stands first: however many there are.
  package func between(
    _ one: QueueKey, _ other: QueueKey, of request: QueueRequest
  ) async throws(StoreError) -> [ID<Conversation>] {
    try await read { try $0.ids(between: one, and: other, of: request) }
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

  /// Those of a page that `keeps` keeps; `isSifted`: it may leave some out, so nobody knows how many have to come by.
  func ids(
    for request: QueueRequest, _ plan: WordPlan, isSifted: Bool, keeps: (ID<Conversation>) throws -> Bool
  ) throws -> (ids: [ID<Conversation>], hasMore: Bool) {
    let reversed = request.from.isReversed
    var ids: [ID<Conversation>] = []
    let walk = try walk(of: request)
    let few = walk.contains { $0.conditions != ["1"] } ? try few(plan.condition) : nil
    for (place, next) in walk.enumerated() where ids.count <= request.limit {
      let part = few == nil ? next : next.sorted()
      let sides = place == 0 ? [part.side(of: request.from)].compactMap { $0 } : []
      let limit = isSifted ? -1 : request.limit + 1 - ids.count
      let statement = part.statement(where: few ?? plan.condition, sides: sides, reversed: reversed, limit: limit)
      try answer(statement) { row in
        let id: ID<Conversation> = row.id(0)
        if try keeps(id) { ids.append(id) }
        return ids.count <= request.limit
      }
    }
    let hasMore = ids.count > request.limit
    if hasMore { ids.removeLast() }
    return (reversed ? ids.reversed() : ids, hasMore)
  }

  /// All that fulfil a condition, as a list, for a view that is read part by part: where they are few, walking along the index of each
  /// part would look through all of its rows. Nil where they are many, or where only the rows themselves could tell.
  private func few(_ condition: SQLText) throws -> SQLText? {
    let question: SQLText = "SELECT c.id FROM conversation c WHERE (\(condition)) LIMIT \(Self.fewest)"
    // Columns: a step's number, the step that it is a part of, nothing, what is done. Source: sqlite.org/eqp.html.
    let steps = try answer("EXPLAIN QUERY PLAN \(question)") { (parent: $0.int(1), detail: $0.text(3)) }
    let isDear = steps.contains { parent, detail in
      detail.hasPrefix("CORRELATED") || parent == 0 && (detail == "SCAN c" || detail.hasPrefix("SCAN c USING INDEX"))
    }
    guard !isDear else { return nil }
    let ids = try answer(question) { $0.int64(0) }
    return ids.count < Self.fewest ? "c.id IN \(SQLText.list(ids))" : nil
  }

  private static let fewest = 1000

  /// The parts that a page is read from, the one that it begins in first. A key of another order (a view whose order was changed) has no
  /// place in any: the page then begins at its end of the view.
  func walk(of request: QueueRequest) throws -> [QueuePart] {
    let parts = try parts(of: request)
    let walk = request.from.isReversed ? parts.reversed() : parts
    guard let key = request.from.key, let start = walk.firstIndex(where: { $0.holds(key) }) else { return walk }
    return Array(walk[start...])
  }

  /// The rows from one to the other, whichever stands first; none where one of them has no place in this order.
  func ids(between one: QueueKey, and other: QueueKey, of request: QueueRequest) throws -> [ID<Conversation>] {
    let plan = try QueryCompiler(member: request.member, session: self).plan(request.query)
    let words = try WordCheck(plan, self)
    let folds =
      try request.unfolded != nil && hasBursts()
      ? Folds(session: self, request: request, plan: plan, words: words) : nil
    let parts = try parts(of: request)
    guard var start = parts.firstIndex(where: { $0.holds(one) }), var end = parts.firstIndex(where: { $0.holds(other) })
    else { return [] }
    var (first, last) = (one, other)
    if start > end || (start == end && parts[start].isBefore(other, one)) {
      (first, last, start, end) = (other, one, end, start)
    }
    var ids: [ID<Conversation>] = []
    for place in start...end {
      let part = parts[place]
      let sides =
        (place == start ? [part.side(of: first, reversed: false, including: true)] : [])
        + (place == end ? [part.side(of: last, reversed: true, including: true)] : [])
      try answer(part.statement(where: plan.condition, sides: sides, reversed: false, limit: -1)) { row in
        let id: ID<Conversation> = row.id(0)
        if let fold = try folds?.fold(of: id) {
          // Its row stands where the first of them does, for all of them.
          if fold.members.first?.id == id { ids += fold.members.map(\.id) }
        } else if try words.holds(id) {
          ids.append(id)
        }
        return true
      }
    }
    return ids
  }

  /// Whether each of the words stands somewhere in the conversation, as the index would find it.
  func holds(_ patterns: [WordPattern], in id: ID<Conversation>) throws -> Bool {
    var missing = patterns
    try rows(Self.words, [.integer(id.value)]) { row in
      let words = ConversationWords(body: row.text(0), title: row.text(1), author: row.text(2))
      missing.removeAll { words.hold($0) }
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
    case .all:
      return """
        SELECT min(coalesce(sum(conversations), 0) - (SELECT count(*) FROM conversation WHERE mergedInto IS NOT NULL), \(limit))
        FROM tally
        """
    case .term(.is(.unanswered)): return "SELECT min(coalesce(sum(unanswered), 0), \(limit)) FROM tally"
    default:
      let condition = try QueryCompiler(member: member, session: self).wholeCondition(query)
      return "SELECT count(*) FROM (SELECT 1 FROM conversation c WHERE \(condition) LIMIT \(limit))"
    }
  }
}

extension QueuePart {
  /// Where a page begins in the part that holds its key; nil where that is the part's own end.
  func side(of from: QueueRequest.From) -> SQLText? {
    guard let key = from.key, holds(key) else { return nil }
    let isAt = if case .at = from { true } else { false }
    return side(of: key, reversed: from.isReversed, including: isAt)
  }
}

extension QueueRequest.From {
  /// Whether the page is read towards the view's top.
  var isReversed: Bool {
    switch self {
    case .bottom, .before: true
    case .top, .after, .at: false
    }
  }

  fileprivate var key: QueueKey? {
    switch self {
    case .top, .bottom: nil
    case .after(let key), .before(let key), .at(let key): key
    }
  }
}
