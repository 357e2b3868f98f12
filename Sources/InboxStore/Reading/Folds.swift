import InboxModel

/// The bursts that a page meets: each is read once. Behind each row that stands for a burst, its other members are passed over; there are at
/// most `Bursts.most` of them, however long the queue is.
final class Folds {
  private let session: StoreSession
  private let request: QueueRequest
  private let plan: WordPlan
  private let words: WordCheck
  private let newest: ID<Message>
  private let parts: [QueuePart]
  private var known: [ID<Conversation>: Fold?] = [:]

  init(session: StoreSession, request: QueueRequest, plan: WordPlan, words: WordCheck) throws {
    self.session = session
    self.request = request
    self.plan = plan
    self.words = words
    parts = try session.parts(of: request)
    newest = ID(try session.lastID(of: "message"))
  }

  private static let membership = FrequentStatement(
    "SELECT burst FROM conversation WHERE id = ? AND burst IS NOT NULL AND isUnanswered = 1")

  /// What a conversation is folded into; nil where it is a row like any other.
  func fold(of id: ID<Conversation>) throws -> Fold? {
    guard let burst = try session.first(Self.membership, [id.sqlValue], { $0.id(0) as ID<Conversation> }) else {
      return nil
    }
    if let fold = known[burst] { return fold }
    let members = try members(of: burst)
    let fold = members.count > 1 ? Fold(burst: burst, members: members, newest: newest) : nil
    known[burst] = .some(fold)
    return fold
  }

  /// Those that fit the view and wait for an answer, in the view's order.
  private func members(of burst: ID<Conversation>) throws -> [Fold.Member] {
    let found = try session.answer(
      """
      SELECT c.id, a.platform, c.account, c.rating, c.sortScore, c.sortWait, c.lastActivityAt, c.waitingSince
      FROM conversation c INDEXED BY conversationBurst JOIN account a ON a.id = c.account
      WHERE c.burst = \(burst) AND c.isUnanswered = 1 AND (\(plan.condition))
      """
    ) { row -> (Fold.Member, QueueKey) in (Fold.Member(id: row.id(0), platform: Platform(row.text(1))), self.key(row)) }
    return try found.filter { try words.holds($0.0.id) }.sorted { isBefore($0.1, $1.1) }.map(\.0)
  }

  /// Who waits for an answer is not done.
  private func key(_ row: SQLRow) -> QueueKey {
    QueueKey(
      .init(
        id: row.id(0), account: row.id(2), platform: Platform(row.text(1)), rating: row.optionalInt(3),
        score: row.int64(4), wait: row.int64(5), lastActivityAt: row.int64(6),
        waitingSince: row.isNull(7) ? nil : row.int64(7), doneAt: nil), order: request.order, group: request.group)
  }

  private func isBefore(_ one: QueueKey, _ other: QueueKey) -> Bool {
    guard one.part == other.part, let part = parts.first(where: { $0.holds(one) }) else {
      func place(_ key: QueueKey) -> Int { parts.firstIndex { $0.holds(key) } ?? parts.count }
      return place(one) < place(other)
    }
    return part.isBefore(one, other)
  }
}

extension StoreSession {
  func hasBursts() throws -> Bool {
    try first("SELECT 1 FROM conversation WHERE burst IS NOT NULL LIMIT 1") { _ in true } ?? false
  }

  /// A page in which each burst is one row; behind the rows of those that are `unfolded` follow their members. These have their lead's key, so
  /// that the next page begins behind the lead.
  func folded(_ request: QueueRequest, unless unfolded: Set<ID<Conversation>>) throws -> QueuePage {
    let plan = try QueryCompiler(member: request.member, session: self).plan(request.query)
    let words = try WordCheck(plan, self)
    let folds = try Folds(session: self, request: request, plan: plan, words: words)
    let page = try ids(for: request, plan, isSifted: true) { id in
      if let fold = try folds.fold(of: id) { return fold.members.first?.id == id }
      return try words.holds(id)
    }
    var rows: [QueueRow] = []
    for id in page.ids {
      guard var row = try row(of: id, order: request.order, group: request.group, member: request.member) else {
        continue
      }
      row.fold = try folds.fold(of: id)
      let isOpen = row.fold.map { unfolded.contains($0.burst) } ?? false
      if isOpen { row.fold?.place = .lead }
      rows.append(row)
      if isOpen { rows += try members(behind: row, request) }
    }
    return QueuePage(rows: rows, hasMore: page.hasMore)
  }

  private func members(behind lead: QueueRow, _ request: QueueRequest) throws -> [QueueRow] {
    guard var fold = lead.fold else { return [] }
    fold.place = .member
    return try fold.members.dropFirst().compactMap { member in
      var row = try row(of: member.id, order: request.order, group: request.group, member: request.member)
      row?.fold = fold
      row?.key = lead.key
      return row
    }
  }
}
