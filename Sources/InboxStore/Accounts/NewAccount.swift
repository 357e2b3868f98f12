package import InboxModel

/// What is known of an account before its first contact with the platform.
package struct NewAccount: Hashable, Sendable {
  package var platform: Platform
  package var name: String
  package var address: String
  package var policy: AccountPolicy

  package init(platform: Platform, name: String, address: String, policy: AccountPolicy = AccountPolicy()) {
    self.platform = platform
    self.name = name
    self.address = address
    self.policy = policy
  }
}
