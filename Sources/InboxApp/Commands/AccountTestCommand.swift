import ArgumentParser
import InboxConnect
import InboxConnectors
import InboxHTTP
import InboxModel
import InboxStore

/// `moot account test NAME`: asks the platform who we are.
struct AccountTestCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Signs in once and says what the account may do.")

  @Argument(help: "The account's name.")
  var name: String

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    guard let account = accounts.first(where: { $0.name == name }) else {
      throw Failure(session.wording.cli.noSuchAccount(name, NearestWord.to(name, among: accounts.map(\.name))))
    }
    let transport = LiveTransport.make(world: world)
    let wiring = ConnectorWiring(session: session, transport: transport)
    let outcome: Result<ConnectorIdentity, Failure>
    do {
      let connector = try await wiring.connector(for: account)
      outcome = .success(try await connector.identify())
    } catch {
      outcome = .failure(
        Failure(ConnectorSentence.of(error, account: name, now: world.now(), wording: session.wording)))
    }
    await transport.close()
    let identity = try outcome.get()
    try await session.attempt { () throws(StoreError) in
      try await session.store.noteIdentity(
        account: account.id, handle: identity.handle, remoteID: identity.remoteID, capabilities: identity.capabilities)
      _ = try await session.store.noteHealth(account: account.id, .answered)
    }
    world.console.line(session.wording.signIn.signedIn(identity.handle))
    for verb in PlatformVerb.allCases {
      var reason: String?
      if case .no(let refusal) = identity.capabilities[verb] {
        reason = session.wording.sentence(for: refusal, doing: verb)
      }
      world.console.line(session.wording.signIn.ability(verb.rawValue, reason))
    }
  }
}
