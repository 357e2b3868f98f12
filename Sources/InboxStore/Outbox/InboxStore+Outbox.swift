package import Foundation
package import InboxModel

extension InboxStore {
  /// Takes orders for sending and marks exactly those that it returns: none twice, whoever else asks. An order waits for the earlier ones
  /// of its conversation that carry words as it does, or that act on the same message; accounts that may not send now are left out.
  /// `holder` may be sending them until `lease`.
  package func claimOutbox(
    accounts: [ID<Account>], holder: String, limit: Int, lease: Date
  ) async throws(StoreError) -> [OutboxEntry] {
    try await write { session in
      let open = try session.accounts(accounts, permittingSendingAt: session.now)
      guard !open.isEmpty, limit > 0 else { return [] }
      let due = try session.rows(
        """
        SELECT \(raw: OutboxRecord.columns) FROM outboxEntry o WHERE state IN ('held', 'queued') AND due <= \(session.now)
        AND account IN \(SQLText.list(open.map(\.value))) AND \(raw: StoreSession.isNextInLine) ORDER BY due, id LIMIT \(limit)
        """, OutboxRecord.init)
      return try due.map { record in
        var entry = record.entry
        do { entry.delivery = try entry.delivery.after(.claimed(lease: lease.stored), at: session.now) } catch let error
          as DeliveryError
        {
          throw StoreError.refused(error)
        }
        entry.attemptedAt = session.now
        try session.run(
          "UPDATE outboxEntry SET attemptedAt = \(session.now), holder = \(holder) WHERE id = \(entry.id)")
        try session.write(entry.delivery, to: entry.id)
        session.touched.formUnion([.outbox, .queue])
        return entry
      }
    }
  }

  /// Orders whose sender went away: its lease is over, and whether they arrived is not known. They are unsure from here on, and returned so
  /// that their platforms can be asked.
  package func expiredSending() async throws(StoreError) -> [OutboxEntry] {
    try await write { session in
      let expired = try session.rows(
        """
        SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE state = 'sending' AND due <= \(session.now) ORDER BY id
        """, OutboxRecord.init)
      let batch = session.newKey()
      return try expired.map { record in
        var entry = record.entry
        entry.delivery = try session.settle(
          record, .outcomeLost(reason: "interrupted while sending"), receipt: nil, batch: batch)
        return entry
      }
    }
  }

  /// Orders of an account that may or may not have arrived, the oldest first.
  package func unsureEntries(account: ID<Account>) async throws(StoreError) -> [OutboxEntry] {
    try await read { session in
      try session.rows(
        "SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE state = 'unsure' AND account = \(account) ORDER BY id",
        OutboxRecord.init
      ).map(\.entry)
    }
  }

  /// Writes down what became of an order, with everything that hangs on it.
  @discardableResult
  package func settle(
    _ id: ID<OutboxEntry>, _ event: DeliveryEvent, receipt: Receipt? = nil
  ) async throws(StoreError) -> Delivery {
    try await write { session in
      guard let record = try session.order(id) else { throw StoreError.noSuchEntry }
      return try session.settle(record, event, receipt: receipt, batch: session.newKey())
    }
  }

  /// When `claimOutbox` or `expiredSending` has something to do for these accounts again; nil: not before something changes.
  package func nextOutboxDeadline(accounts: [ID<Account>]) async throws(StoreError) -> Date? {
    try await read { session in
      let times = try session.rows(
        """
        SELECT account, min(due), state = 'sending' FROM outboxEntry o WHERE account IN \(SQLText.list(accounts.map(\.value)))
        AND (state = 'sending' OR (state IN ('held', 'queued') AND \(raw: StoreSession.isNextInLine))) GROUP BY account, 3
        """
      ) { (account: $0.id(0) as ID<Account>, due: $0.date(1), isSending: $0.bool(2)) }
      return try times.compactMap { time in
        if time.isSending { return time.due }
        switch try session.actingAccount(time.account).health {
        case .needsSignIn: return nil
        case .rateLimited(let until): return max(until, time.due)
        case .ok, .down: return time.due
        }
      }.min()
    }
  }

  /// The orders, the newest first: those still open, or all of them.
  package func outbox(limit: Int, includingSettled: Bool = false) async throws(StoreError) -> [OutboxEntry] {
    try await read { session in
      let which: SQLText = includingSettled ? "1" : "state NOT IN ('sent', 'takenBack')"
      return try session.rows(
        "SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE \(which) ORDER BY id DESC LIMIT \(limit)",
        OutboxRecord.init
      ).map(\.entry)
    }
  }

  package func outboxSummary() async throws(StoreError) -> OutboxSummary {
    try await read { session in
      try session.first(
        """
        SELECT count(*) FILTER (WHERE state <> 'rejected'), count(*) FILTER (WHERE state IN ('rejected', 'unsure'))
        FROM (SELECT state FROM outboxEntry WHERE state NOT IN ('sent', 'takenBack')
          UNION ALL SELECT state FROM notice WHERE state NOT IN ('sent', 'takenBack'))
        """
      ) { OutboxSummary(pending: $0.int(0), needingPerson: $0.int(1)) } ?? OutboxSummary()
    }
  }
}

extension StoreSession {
  /// No earlier order of the conversation is open that carries words as this one does, or acts on the same message.
  static let isNextInLine = """
    NOT EXISTS (SELECT 1 FROM outboxEntry e WHERE e.conversation = o.conversation AND e.id < o.id
      AND e.state NOT IN ('sent', 'takenBack') AND e.state <> 'rejected'
      AND (e.carriesText + o.carriesText = 2 OR e.target IS o.target))
    """

  /// Those of the accounts whose health lets orders leave.
  func accounts(_ ids: [ID<Account>], permittingSendingAt date: Date) throws -> [ID<Account>] {
    try ids.filter { id in
      try first("SELECT health FROM account WHERE id = \(id)") { try $0.json(0, as: AccountHealth.self) }?
        .permitsSending(at: date) ?? false
    }
  }
}
