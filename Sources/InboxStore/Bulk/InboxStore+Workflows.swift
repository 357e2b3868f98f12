package import InboxModel

extension InboxStore {
  /// Where each of these stands; one that is gone is left out.
  package func workflows(
    of ids: [ID<Conversation>]
  ) async throws(StoreError) -> [(id: ID<Conversation>, workflow: Workflow)] {
    try await read { session in
      try ids.compactMap { id in try session.book.find(id, session).map { (id, $0.workflow) } }
    }
  }
}
