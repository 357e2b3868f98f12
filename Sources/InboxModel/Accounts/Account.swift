package import Foundation

/// One connection to a platform: who we are there, and how things stand.
package struct Account: Hashable, Sendable, Codable {
  package let id: ID<Account>
  package let platform: Platform
  /// Chosen by the person, unique, used in queries (`account:shop`).
  package var name: String
  /// The server or the thing connected to, such as `https://fosstodon.org` or an app's id. Never a secret.
  package var address: String
  /// Our own identity there, as the platform writes it; empty until the first sign-in.
  package var handle: String
  package var remoteID: RemoteID?
  package var capabilities: Capabilities
  package var health: AccountHealth
  package var lastSync: Date?
  package var policy: AccountPolicy

  package init(
    id: ID<Account>, platform: Platform, name: String, address: String, handle: String = "", remoteID: RemoteID? = nil,
    capabilities: Capabilities = .unknown, health: AccountHealth = .ok, lastSync: Date? = nil,
    policy: AccountPolicy = AccountPolicy()
  ) {
    self.id = id
    self.platform = platform
    self.name = name
    self.address = address
    self.handle = handle
    self.remoteID = remoteID
    self.capabilities = capabilities
    self.health = health
    self.lastSync = lastSync
    self.policy = policy
  }
}
