import InboxModel

extension InboxStore {
  /// How many rows one transaction takes away: others get their turn in between.
  static let chunk = 500

  /// Removes an account with everything that came through it. Goes in parts, so that others get their turn; when it is interrupted, the
  /// account stands with what is left of it and can be removed again.
  package func removeAccount(named name: String) async throws(StoreError) {
    let id = try await read { session in
      try session.first("SELECT id FROM account WHERE name = \(name)") { $0.id(0) as ID<Account> }
    }
    guard let id else { throw StoreError.noSuchAccount }
    while try await write(
      .repeatable, checkingReferences: false, { try $0.removeConversations(of: id, limit: Self.chunk) }) > 0
    {}
    while try await write(.repeatable, checkingReferences: false, { try $0.removePeople(of: id, limit: Self.chunk) })
      > 0
    {}
    try await write(checkingReferences: false) { session in
      try session.run("DELETE FROM subject WHERE account = \(id)")
      try session.run("DELETE FROM channel WHERE account = \(id)")
      try session.run("DELETE FROM tally WHERE account = \(id)")
      try session.run("DELETE FROM account WHERE id = \(id)")
      session.touched = .everything
    }
  }
}
