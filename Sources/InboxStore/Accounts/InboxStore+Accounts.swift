package import InboxModel

extension InboxStore {
  /// Adds an account. Its name is unique whatever the case of its letters.
  package func addAccount(_ new: NewAccount) async throws(StoreError) -> Account {
    try await write { session in
      guard try session.first("SELECT 1 FROM account WHERE name = \(new.name)", { _ in true }) == nil else {
        throw StoreError.nameTaken(new.name)
      }
      let id = try session.insert(
        """
        INSERT INTO account (platform, name, address, capabilities, health, policy, addedAt) VALUES (\(new.platform.name), \(new.name), \
        \(new.address), \(try JSONText.encode(Capabilities.unknown)), \(try JSONText.encode(AccountHealth.ok)), \
        \(try JSONText.encode(new.policy)), \(session.now))
        """)
      try session.run("INSERT INTO tally (account) VALUES (\(id))")
      session.touched.insert(.accounts)
      guard let account = try session.account(ID(id)) else { throw StoreError.noSuchAccount }
      return account
    }
  }

  package func accounts() async throws(StoreError) -> [Account] {
    try await read { try $0.rows("SELECT \(raw: Account.columns) FROM account ORDER BY id", Account.init) }
  }

  /// The accounts with what waits in them and what is on its way.
  package func accountStatuses() async throws(StoreError) -> [AccountStatus] {
    try await read { session in
      let pending = try session.rows(StoreSession.openByAccount) { ($0.int64(0), $0.int(1)) }
      let unanswered = try session.rows("SELECT account, unanswered FROM tally") { ($0.int64(0), $0.int(1)) }
      let pendingByAccount = Dictionary(uniqueKeysWithValues: pending)
      let unansweredByAccount = Dictionary(uniqueKeysWithValues: unanswered)
      return try session.rows("SELECT \(raw: Account.columns) FROM account ORDER BY id", Account.init).map {
        AccountStatus(
          account: $0, unanswered: unansweredByAccount[$0.id.value] ?? 0, pending: pendingByAccount[$0.id.value] ?? 0)
      }
    }
  }

  /// Keeps what the platform said of who we are there and what we may do.
  package func noteIdentity(
    account: ID<Account>, handle: String, remoteID: RemoteID?, capabilities: Capabilities
  ) async throws(StoreError) {
    try await write { session in
      guard let known = try session.account(account) else { throw StoreError.noSuchAccount }
      guard known.handle != handle || known.remoteID != remoteID || known.capabilities != capabilities else { return }
      try session.run(
        """
        UPDATE account SET handle = \(handle), remoteID = \(remoteID), capabilities = \(try JSONText.encode(capabilities))
        WHERE id = \(account)
        """)
      session.touched.formUnion([.accounts, .conversation])
    }
  }

  /// Changes what a person decided for an account.
  package func setPolicy(_ policy: AccountPolicy, of account: ID<Account>) async throws(StoreError) {
    try await write { session in
      try session.run("UPDATE account SET policy = \(try JSONText.encode(policy)) WHERE id = \(account)")
      guard session.changedRows > 0 else { throw StoreError.noSuchAccount }
      session.touched.insert(.accounts)
    }
  }

  /// Takes in what a pull or a send taught about an account; answers its health since.
  @discardableResult
  package func noteHealth(
    account: ID<Account>, _ sign: AccountHealth.Sign
  ) async throws(StoreError) -> AccountHealth {
    try await write(.repeatable) { session in
      guard let known = try session.account(account) else { throw StoreError.noSuchAccount }
      let health = known.health.after(sign, at: session.now)
      guard health != known.health else { return health }
      try session.run("UPDATE account SET health = \(try JSONText.encode(health)) WHERE id = \(account)")
      session.touched.formUnion([.accounts, .outbox])
      return health
    }
  }

  /// Where the next pull goes on; nil before the first.
  package func cursor(of account: ID<Account>) async throws(StoreError) -> String? {
    try await read { session in
      guard let cursor = try session.first("SELECT cursor FROM account WHERE id = \(account)", { $0.optionalText(0) })
      else {
        throw StoreError.noSuchAccount
      }
      return cursor
    }
  }

  /// Forgets the cursor, so that the next pull begins from the beginning; what is known is recognised by its ids.
  package func forgetCursor(of account: ID<Account>) async throws(StoreError) {
    try await write(.repeatable) { try $0.run("UPDATE account SET cursor = NULL WHERE id = \(account)") }
  }

  package func channels(account: ID<Account>) async throws(StoreError) -> [Channel] {
    try await read { session in
      try session.rows(
        "SELECT id, account, remoteID, name, url FROM channel WHERE account = \(account) ORDER BY nameKey, id"
      ) {
        Channel(id: $0.id(0), account: $0.id(1), remoteID: $0.remoteID(2), name: $0.text(3), url: $0.url(4))
      }
    }
  }
}
