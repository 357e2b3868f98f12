import Foundation
import InboxModel

/// One account as `moot account list --json` prints it.
struct AccountRecord: Encodable {
  let status: AccountStatus

  private enum Key: String, CodingKey {
    case name, platform, address, handle, health, reason, unanswered, pending
    case lastSync = "last_sync"
  }

  func encode(to encoder: any Encoder) throws {
    let account = status.account
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(account.name, forKey: .name)
    try container.encode(account.platform, forKey: .platform)
    try container.encode(account.address, forKey: .address)
    try container.encode(account.handle, forKey: .handle)
    try container.encode(account.health.name, forKey: .health)
    try container.encode(account.health.reason, forKey: .reason)
    try container.encode(account.lastSync, forKey: .lastSync)
    try container.encode(status.unanswered, forKey: .unanswered)
    try container.encode(status.pending, forKey: .pending)
  }
}

extension AccountHealth {
  fileprivate var reason: String? {
    switch self {
    case .needsSignIn(let reason), .down(_, let reason): reason
    case .ok, .rateLimited: nil
    }
  }
}
