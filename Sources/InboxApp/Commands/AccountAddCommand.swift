import ArgumentParser
import Foundation
import InboxConnect
import InboxConnectors
import InboxHTTP
import InboxModel
import InboxStore

/// `moot account add PLATFORM`: asks for what signing in needs, signs in, and keeps it.
struct AccountAddCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Signs in to a platform.",
    discussion: """
      Asks for what is not given. Secrets are never arguments: they are asked for without echo, or read as lines from standard input.
      Example: moot account add mastodon --name fosstodon --set server=https://fosstodon.org
      """)

  @Argument(help: "matrix, wordpress, mastodon or appstore.")
  var platform: String

  @Option(help: "What to call it here; else the platform's name.")
  var name: String?

  @Option(
    help: ArgumentHelp("An answer that is no secret, such as server=https://example.org.", valueName: "field=value"))
  var set: [String] = []

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: true)
    let registry = ConnectorRegistry.adapters
    guard let adapter = registry.first(where: { $0.profile.platform.name == platform }) else {
      throw Failure.wrongUse(session.wording.cli.noSuchPlatform(platform, registry.map(\.profile.platform.name)))
    }
    let accountName = try chosenName(adapter)
    let taken = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    if taken.contains(where: { $0.name == accountName }) {
      throw Failure(session.wording.signIn.nameTaken(accountName))
    }
    let given = try answers(for: adapter)
    let questions = Questions(
      console: world.console, wording: session.wording.signIn, platform: adapter.profile.platform)
    let transport = LiveTransport.make(world: world)
    let outcome: Result<(String, SecretFile.Entry, ConnectorIdentity), Failure>
    do {
      outcome = .success(
        try await signIn(
          adapter, given: given, questions: questions, name: accountName,
          over: ConnectorWorld(transport: transport, now: world.now), wording: session.wording))
    } catch {
      outcome = .failure(error)
    }
    await transport.close()
    let (address, entry, identity) = try outcome.get()
    try await keep(entry, identity: identity, address: address, adapter: adapter, name: accountName, in: session)
    world.console.line(session.wording.signIn.signedIn(identity.handle))
    world.console.line(session.wording.cli.accountAdded(accountName, adapter.profile.title))
  }

  private func chosenName(_ adapter: any PlatformAdapter) throws(Failure) -> String {
    let chosen = name ?? adapter.profile.platform.name
    guard !chosen.isEmpty, chosen.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
      throw .wrongUse("--name takes letters, digits, - _ and . only, so that it can stand in a query")
    }
    return chosen
  }

  /// The `--set` arguments; a secret among them is refused, since arguments are seen by everybody on the machine.
  private func answers(for adapter: any PlatformAdapter) throws(Failure) -> Credentials {
    var given = Credentials()
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = adapter.fields.first(where: { $0.name == parts[0] }) else {
        let known = adapter.fields.filter { $0.kind != .secret }.map(\.name).joined(separator: ", ")
        throw .wrongUse("--set takes field=value with one of these fields: \(known)")
      }
      if field.kind == .secret {
        throw .wrongUse("\(field.name) is a secret: leave it out, Moot asks for it or reads it from standard input")
      }
      given[field.name] = Secret(parts[1])
    }
    return given
  }

  private func signIn(
    _ adapter: any PlatformAdapter, given: Credentials, questions: Questions, name: String,
    over outside: ConnectorWorld,
    wording: Wording
  ) async throws(Failure) -> (String, SecretFile.Entry, ConnectorIdentity) {
    var answers = given
    for field in adapter.fields where answers[field.name] == nil {
      answers[field.name] = try questions.ask(field)
    }
    do throws(ConnectorError) {
      var step = try await adapter.signIn(answers, kept: nil, over: outside)
      if case .authorise(let page, let field, let kept) = step {
        let code = questions.authorise(page, field)
        answers[field.name] = code
        step = try await adapter.signIn(answers, kept: kept, over: outside)
      }
      guard case .signedIn(let address, let settings, let credentials) = step else {
        throw ConnectorError.rejected(reason: "the server asked for another authorisation")
      }
      let connector = try adapter.connector(for: settings, credentials: credentials, over: outside)
      let identity = try await connector.identify()
      return (address, SecretFile.Entry(settings: settings, credentials: credentials), identity)
    } catch {
      throw Failure(ConnectorSentence.of(error, account: name, now: outside.now(), wording: wording))
    }
  }

  /// The secret first: an account in the store without one would only ask to sign in again.
  private func keep(
    _ entry: SecretFile.Entry, identity: ConnectorIdentity, address: String, adapter: any PlatformAdapter, name: String,
    in session: Session
  ) async throws(Failure) {
    let file = SecretFile(path: session.world.places.secrets)
    do {
      try file.write(entry, for: name)
    } catch {
      throw Failure(error.message)
    }
    do throws(Failure) {
      try await session.attempt { () throws(StoreError) in
        let account = try await session.store.addAccount(
          NewAccount(platform: adapter.profile.platform, name: name, address: address, policy: adapter.policy))
        try await session.store.noteIdentity(
          account: account.id, handle: identity.handle, remoteID: identity.remoteID, capabilities: identity.capabilities
        )
      }
    } catch {
      try? file.write(nil, for: name)
      throw error
    }
  }
}
