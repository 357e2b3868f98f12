import Foundation
import InboxModel

/// What an action has to know of the account that it goes through.
struct ActingAccount: Hashable, Sendable {
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
    let account = try first("SELECT name, handle, capabilities, health, policy FROM account WHERE id = \(id)") {
      ActingAccount(
        name: $0.text(0), handle: $0.text(1), capabilities: try $0.json(2), health: try $0.json(3),
        policy: try $0.json(4))
    }
    guard let account else { throw StoreError.noSuchAccount }
    actingAccounts[id] = account
    return account
  }
}
