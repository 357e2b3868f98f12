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
      let due = try open.flatMap { try session.dueOrders(of: $0, limit: limit) }
        .sorted { ($0.due, $0.entry.id) < ($1.due, $1.entry.id) }
      return try due.prefix(limit).map { record in
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
      let expired = try session.rows(StoreSession.expired(by: session.now), OutboxRecord.init)
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
      try session.rows(StoreSession.unsure(of: account), OutboxRecord.init).map(\.entry)
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
      try accounts.compactMap { account in
        let sending = try session.first(StoreSession.nextLeaseEnd(of: account)) { $0.optionalDate(0) } ?? nil
        let waiting = try session.first(StoreSession.nextDue(of: account)) { $0.date(0) }
        return [sending, try session.sendingDate(waiting, of: account)].compactMap { $0 }.min()
      }.min()
    }
  }

  /// The orders, the newest first: those still open, or all of them.
  package func outbox(limit: Int, includingSettled: Bool = false) async throws(StoreError) -> [OutboxEntry] {
    try await read { session in
      try session.rows(
        includingSettled
          ? "SELECT \(raw: OutboxRecord.columns) FROM outboxEntry ORDER BY id DESC LIMIT \(limit)"
          : StoreSession.newestOpenOrders(limit: limit), OutboxRecord.init
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
