package import InboxModel

/// A platform as the registry knows it: its names, what signing in asks for, and how a connector is made.
package protocol PlatformAdapter: Sendable {
  var profile: PlatformProfile { get }
  /// What a new account starts with: chat sends at once, others hold a reply for a moment.
  var policy: AccountPolicy { get }
  /// Asked in this order by `moot account add`.
  var fields: [SignInField] { get }

  /// Signs in with the answers to `fields` (and, in a second step, to the field that `authorise` named).
  func signIn(
    _ answers: Credentials, kept: Credentials?, over world: ConnectorWorld
  ) async throws(ConnectorError) -> SignInStep

  /// A connector for an account that has signed in. Throws when a setting or a secret is missing or malformed.
  func connector(
    for settings: AccountSettings, credentials: Credentials, over world: ConnectorWorld
  ) throws(ConnectorError) -> any Connector
}
