import InboxConnect
import InboxConnectors
import InboxModel

/// Makes connectors for the store's accounts out of what is kept for them.
struct ConnectorWiring: Sendable {
  let credentials: any CredentialSource
  let outside: ConnectorWorld
  let adapters: [Platform: any PlatformAdapter]
  let wording: Wording

  init(session: Session, transport: any Transport) {
    let adapters = Dictionary(
      ConnectorRegistry.adapters.map { ($0.profile.platform, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      credentials: KeptCredentials(
        file: SecretFile(path: session.world.places.secrets), configuration: session.configuration, adapters: adapters),
      outside: ConnectorWorld(transport: transport, now: session.world.now), adapters: adapters,
      wording: session.wording)
  }

  init(
    credentials: any CredentialSource, outside: ConnectorWorld, adapters: [Platform: any PlatformAdapter],
    wording: Wording
  ) {
    self.credentials = credentials
    self.outside = outside
    self.adapters = adapters
    self.wording = wording
  }

  /// The account's connector; what is missing for it means that the person signs in again.
  func connector(for account: Account) async throws(ConnectorError) -> any Connector {
    if let connector = try await keptConnector(for: account) { return connector }
    throw .signInAgain(reason: wording.failures.connection.noCredentials(account.name))
  }

  /// The same; nil where this member keeps no credentials for it.
  func keptConnector(for account: Account) async throws(ConnectorError) -> (any Connector)? {
    guard let adapter = adapters[account.platform] else {
      throw .rejected(reason: wording.failures.connection.unknownPlatform(account.platform.name))
    }
    let entry: SecretFile.Entry?
    do {
      entry = try await credentials.entry(for: account)
    } catch {
      throw .signInAgain(reason: SecretSentence.of(error, wording: wording))
    }
    guard let entry else { return nil }
    return try adapter.connector(for: entry.settings, credentials: entry.credentials, over: outside)
  }
}
