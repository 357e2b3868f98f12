import InboxModel

extension StoreSession {
  /// Deletes some conversations of an account with everything in them; answers how many.
  func removeConversations(of account: ID<Account>, limit: Int) throws -> Int {
    let ids = try rows("SELECT id FROM conversation WHERE account = \(account) LIMIT \(limit)") { $0.int64(0) }
    guard !ids.isEmpty else { return 0 }
    let list = SQLText.list(ids)
    for table in [
      "notice", "hookCall", "ruleFiring", "draft", "activity", "conversationTag", "outboxEntry", "message", "likeness",
    ] {
      try run("DELETE FROM \(raw: table) WHERE conversation IN \(list)")
    }
    // A link may lead to another account's conversation; the rest stays within one.
    try run("DELETE FROM conversationLink WHERE low IN \(list) OR high IN \(list)")
    try run("UPDATE message SET origin = NULL WHERE origin IN \(list)")
    try run("UPDATE conversation SET continues = NULL WHERE continues IN \(list) AND account = \(account)")
    try run("UPDATE conversation SET mergedInto = NULL WHERE mergedInto IN \(list)")
    try run("DELETE FROM conversation WHERE id IN \(list)")
    touched = .everything
    return ids.count
  }

  /// Deletes some identities of an account, and the people whom nothing else shows; answers how many.
  func removePeople(of account: ID<Account>, limit: Int) throws -> Int {
    let found = try rows("SELECT id, person FROM identity WHERE account = \(account) LIMIT \(limit)") {
      (identity: $0.int64(0), person: $0.int64(1))
    }
    guard !found.isEmpty else { return 0 }
    for table in ["personLabel", "personNote"] {
      try run(
        """
        DELETE FROM \(raw: table) WHERE person IN \(SQLText.list(found.map(\.person)))
        AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.person = \(raw: table).person AND i.account <> \(account))
        """)
    }
    try run("DELETE FROM erasure WHERE account = \(account)")
    try run("DELETE FROM identity WHERE id IN \(SQLText.list(found.map(\.identity)))")
    try run(
      """
      DELETE FROM person WHERE id IN \(SQLText.list(found.map(\.person)))
      AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.person = person.id)
      """)
    return found.count
  }
}
