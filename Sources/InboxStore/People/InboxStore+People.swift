package import InboxModel

extension InboxStore {
  /// Everything on one person, with so many of their conversations; nil when there is none of that number.
  package func person(_ id: ID<Person>, limit: Int = 200) async throws(StoreError) -> PersonDetail? {
    try await read { try $0.personDetail(id, limit: limit) }
  }

  /// The labels in use, those of most people first.
  package func labelNames(limit: Int) async throws(StoreError) -> [String] {
    try await read { session in
      try session.rows(
        "SELECT label FROM personLabel GROUP BY label ORDER BY count(*) DESC, label LIMIT \(limit)"
      ) { $0.text(0) }
    }
  }

  /// People by a number, or by the whole of a handle or a name.
  package func people(named text: String) async throws(StoreError) -> [ID<Person>] {
    try await read { session in
      if let number = Int64(text) {
        return try session.person(ID(number)).map { [$0.id] } ?? []
      }
      return try session.rows(
        """
        SELECT person FROM identity WHERE handleKey = \(NameKey.handle(text)) UNION
        SELECT person FROM identity WHERE nameKey = \(NameKey.fold(text)) ORDER BY person
        """
      ) { $0.id(0) }
    }
  }
}
