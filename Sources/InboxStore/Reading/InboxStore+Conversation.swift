package import InboxModel

extension InboxStore {
  /// Everything on one conversation; nil when it is gone.
  package func conversation(
    _ id: ID<Conversation>, member: String, messageLimit: Int = 200
  ) async throws(StoreError) -> ConversationDetail? {
    try await read { try $0.detail(of: id, member: member, messageLimit: messageLimit) }
  }

  /// Tags that begin with `prefix`, the most used first, with how many conversations carry them.
  package func tagNames(prefix: String, limit: Int) async throws(StoreError) -> [(Tag, Int)] {
    try await read { session in
      let key = Tag(prefix)?.name ?? ""
      return try session.rows(
        """
        SELECT name, uses FROM tag WHERE name >= \(key) AND name < \(NameKey.end(of: key)) AND uses > 0
        ORDER BY uses DESC, name LIMIT \(limit)
        """
      ) { ($0.text(0), $0.int(1)) }.compactMap { name, uses in Tag(name).map { ($0, uses) } }
    }
  }

  /// Everybody who did something here or was given something, by login.
  package func memberLogins() async throws(StoreError) -> [String] {
    try await read { try $0.rows("SELECT login FROM member ORDER BY login") { $0.text(0) } }
  }
}
