import InboxModel

extension Account {
  static let columns = "id, platform, name, address, handle, remoteID, capabilities, health, lastSync, policy"

  init(_ row: SQLRow) throws {
    self.init(
      id: row.id(0), platform: Platform(row.text(1)), name: row.text(2), address: row.text(3), handle: row.text(4),
      remoteID: row.optionalRemoteID(5), capabilities: try row.json(6), health: try row.json(7),
      lastSync: row.optionalDate(8), policy: try row.json(9))
  }
}

extension StoreSession {
  func account(_ id: ID<Account>) throws -> Account? {
    try first("SELECT \(raw: Account.columns) FROM account WHERE id = \(id)", Account.init)
  }
}
