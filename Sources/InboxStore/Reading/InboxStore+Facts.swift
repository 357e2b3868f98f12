package import InboxModel

extension InboxStore {
  /// Everything that queries and rules can ask of one conversation; nil when it is gone.
  package func facts(of id: ID<Conversation>) async throws(StoreError) -> ConversationFacts? {
    try await read { try $0.facts(of: id) }
  }

  /// The same of several, in this order; those that are gone are left out.
  package func facts(of ids: [ID<Conversation>]) async throws(StoreError) -> [ConversationFacts] {
    try await read { session in try ids.compactMap { try session.facts(of: $0) } }
  }
}
