package import InboxModel

extension InboxStore {
  /// Everything that is kept about one person; nil when there is none of that number.
  package func personFile(_ id: ID<Person>) async throws(StoreError) -> PersonFile? {
    try await read { session in
      guard let detail = try session.personDetail(id, limit: .max) else { return nil }
      let conversations = try detail.past.compactMap {
        try session.detail(of: $0.id, member: "", messageLimit: .max - 1)
      }
      let here = SQLText.list(detail.past.map(\.id.value))
      let own = SQLText.list(detail.faces.map(\.identity.id.value))
      return PersonFile(
        detail: detail, conversations: conversations, elsewhere: try session.messages(by: own, outside: here),
        drafts: try session.rows(
          "SELECT \(raw: Draft.columns) FROM draft WHERE conversation IN \(here) ORDER BY updatedAt", Draft.init),
        orders: try session.rows(
          """
          SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE conversation IN \(here)
          OR target IN (SELECT id FROM message WHERE identity IN \(own)) ORDER BY id
          """, OutboxRecord.init
        ).map(\.entry),
        notices: try session.rows(
          "SELECT \(raw: EscalationNotice.columns) FROM notice WHERE conversation IN \(here) ORDER BY id",
          EscalationNotice.init))
    }
  }
}

extension StoreSession {
  /// What some identities said in other conversations than these.
  fileprivate func messages(by identities: SQLText, outside conversations: SQLText) throws -> [Message] {
    let columns = MessageRecord.columns.split(separator: ", ").map { "m.\($0)" }.joined(separator: ", ")
    return try rows(
      """
      SELECT \(raw: columns), i.handle FROM message m JOIN identity i ON i.id = m.identity
      WHERE m.identity IN \(identities) AND m.conversation NOT IN \(conversations) ORDER BY m.postedAt, m.id
      """
    ) { try MessageRecord($0).message(handle: $0.text(30), entry: nil, delivery: nil) }
  }
}
