import InboxModel

extension EscalationNotice {
  static let columns = """
    id, conversation, target, way, recipient, packet, raisedAt, key, author, createdAt, attemptedAt, settledAt, ticket, url, \
    state, due, remoteID, reason, attempts, problem
    """

  init(_ row: SQLRow) throws {
    self.init(
      id: row.id(0), conversation: row.id(1), target: row.text(2), way: row.text(3), recipient: row.text(4),
      packet: try row.json(5), raisedAt: row.date(6), key: row.text(7), author: row.text(8), createdAt: row.date(9),
      attemptedAt: row.optionalDate(10), delivery: try Delivery(row, from: 14), settledAt: row.optionalDate(11),
      ticket: row.optionalText(12), url: row.url(13))
  }
}

extension StoreSession {
  func notice(_ id: ID<EscalationNotice>) throws -> EscalationNotice? {
    try first("SELECT \(raw: EscalationNotice.columns) FROM notice WHERE id = \(id)", EscalationNotice.init)
  }

  /// All notices of a conversation and of those that go on in it, the oldest first.
  func notices(of id: ID<Conversation>) throws -> [EscalationNotice] {
    try rows(
      """
      SELECT \(raw: EscalationNotice.columns) FROM notice WHERE conversation = \(id)
      OR conversation IN (SELECT id FROM conversation WHERE mergedInto = \(id)) ORDER BY id
      """, EscalationNotice.init)
  }
}
