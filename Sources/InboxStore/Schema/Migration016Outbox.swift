/// Finds an account's open orders among all that were ever sent: hundreds of thousands, after some years or one bulk command.
struct Migration016Outbox: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      CREATE INDEX outboxDue ON outboxEntry (account, due, id) WHERE state IN ('held', 'queued');
      CREATE INDEX outboxAccount ON outboxEntry (account, state) WHERE state NOT IN ('sent', 'takenBack');
      """)
  }
}
