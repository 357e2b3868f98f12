import Foundation
import InboxModel

/// What an action has to know of the account that it goes through.
struct ActingAccount: Hashable, Sendable {
  let platform: Platform
  let name: String
  let handle: String
  let capabilities: Capabilities
  let health: AccountHealth
  let policy: AccountPolicy
}

extension StoreSession {
  /// Read once per transaction: a bulk action asks for the same account over and over.
  func actingAccount(_ id: ID<Account>) throws -> ActingAccount {
    if let known = actingAccounts[id] { return known }
    let account = try first("SELECT platform, name, handle, capabilities, health, policy FROM account WHERE id = \(id)")
    {
      ActingAccount(
        platform: Platform($0.text(0)), name: $0.text(1), handle: $0.text(2), capabilities: try $0.json(3),
        health: try $0.json(4), policy: try $0.json(5))
    }
    guard let account else { throw StoreError.noSuchAccount }
    actingAccounts[id] = account
    return account
  }
}
