package import InboxModel

extension InboxStore {
  /// The processes that hold an account or are sending an order, as they sign.
  package func holders() async throws(StoreError) -> Set<String> {
    try await read { session in
      Set(try session.rows(StoreSession.holdersAtWork) { $0.text(0) })
    }
  }

  /// Whether another process than `holder` is sending an order of the account.
  package func isSending(account: ID<Account>, besides holder: String) async throws(StoreError) -> Bool {
    try await read { session in
      try session.first(StoreSession.sending(of: account, besides: holder)) { _ in true } ?? false
    }
  }

  /// A process has ended without giving back what it held: its accounts are free, and its leases on orders are over, so that
  /// `expiredSending` finds them. Only for a process that has certainly ended.
  package func forget(holder: String) async throws(StoreError) {
    try await write(.repeatable) { session in
      try session.run("UPDATE account SET leaseHolder = NULL, leaseEnd = NULL WHERE leaseHolder = \(holder)")
      try session.run("DELETE FROM presence WHERE holder = \(holder)")
      if session.changedRows > 0 { session.touched.insert(.presence) }
      try session.run(
        """
        UPDATE outboxEntry SET due = \(session.now) WHERE state = 'sending' AND \(raw: OutboxRecord.isOpen)
        AND holder = \(holder) AND due > \(session.now)
        """
      )
      if session.changedRows > 0 { session.touched.insert(.outbox) }
      try session.run(
        "UPDATE notice SET due = \(session.now) WHERE state = 'sending' AND holder = \(holder) AND due > \(session.now)"
      )
      if session.changedRows > 0 { session.touched.insert(.outbox) }
      try session.run("UPDATE hookCall SET holder = NULL, due = \(session.now) WHERE holder = \(holder)")
      if session.changedRows > 0 { session.touched.insert(.hooks) }
    }
  }
}

extension StoreSession {
  static let holdersAtWork: SQLText = """
    SELECT leaseHolder FROM account WHERE leaseHolder IS NOT NULL
    UNION SELECT holder FROM outboxEntry WHERE state = 'sending' AND \(raw: OutboxRecord.isOpen) AND holder IS NOT NULL
    UNION SELECT holder FROM notice WHERE state = 'sending' AND due IS NOT NULL AND holder IS NOT NULL
    UNION SELECT holder FROM presence
    UNION SELECT holder FROM hookCall WHERE holder IS NOT NULL
    """
}
