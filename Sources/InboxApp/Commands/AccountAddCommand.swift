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
    commandName: "add", abstract: "Signs in to a platform, or again to an account.",
    discussion: """
      Asks for what is not given. Secrets are never arguments: they are asked for without echo, or read as lines from standard input.
      Examples:
        moot account add mastodon --name fosstodon --set server=https://fosstodon.org
        moot account add fosstodon      (signs in again)
      """)

  @Argument(help: "matrix, wordpress, mastodon or appstore; or the name of an account, to sign in again.")
  var platform: String

  @Option(help: "What to call it here; else the platform's name.")
  var name: String?

  @Option(
    help: ArgumentHelp("An answer that is no secret, such as server=https://example.org.", valueName: "field=value"))
  var set: [String] = []

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: true)
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    let (adapter, accountName) = try target(among: accounts, wording: session.wording)
    let known = accounts.first { $0.name.lowercased() == accountName.lowercased() }
    if let known, known.platform != adapter.profile.platform {
      throw Failure(session.wording.signIn.nameTaken(accountName))
    }
    let given = try answers(for: adapter, wording: session.wording)
    let questions = Questions(console: world.console, wording: session.wording, platform: adapter.profile.platform)
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
    if let known {
      try await renew(known, entry, identity: identity, in: session)
      world.console.line(session.wording.signIn.signedIn(identity.handle))
      return
    }
    try await keep(entry, identity: identity, address: address, adapter: adapter, name: accountName, in: session)
    world.console.line(session.wording.signIn.signedIn(identity.handle))
    world.console.line(session.wording.cli.accountAdded(accountName, adapter.profile.title))
  }

  /// The platform and the account's name; an account's own name stands for both.
  private func target(
    among accounts: [Account], wording: Wording
  ) throws(Failure) -> (any PlatformAdapter, String) {
    let registry = ConnectorRegistry.adapters
    if let adapter = registry.first(where: { $0.profile.platform.name == platform }) {
      let chosen = name ?? adapter.profile.platform.name
      guard !chosen.isEmpty, chosen.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
        throw .wrongUse(wording.cli.badAccountName)
      }
      return (adapter, chosen)
    }
    if name == nil, let account = accounts.first(where: { $0.name == platform }),
      let adapter = registry.first(where: { $0.profile.platform == account.platform })
    {
      return (adapter, account.name)
    }
    throw .wrongUse(wording.cli.noSuchPlatform(platform, registry.map(\.profile.platform.name)))
  }

  /// The `--set` arguments; a secret among them is refused, since arguments are seen by everybody on the machine.
  private func answers(for adapter: any PlatformAdapter, wording: Wording) throws(Failure) -> Credentials {
    var given = Credentials()
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = adapter.fields.first(where: { $0.name == parts[0] }) else {
        throw .wrongUse(wording.cli.badAnswer(adapter.fields.filter { $0.kind != .secret }.map(\.name)))
      }
      if field.kind == .secret {
        throw .wrongUse(wording.cli.secretArgument(field.name))
      }
      given[field.name] =
        field.kind == .secretFile ? try Questions.content(of: parts[1], wording: wording) : Secret(parts[1])
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
    do {
      var step = try await adapter.signIn(answers, kept: nil, over: outside)
      if case .authorise(let page, let field, let kept) = step {
        answers[field.name] = try questions.authorise(page, field)
        step = try await adapter.signIn(answers, kept: kept, over: outside)
      }
      guard case .signedIn(let address, let settings, let credentials) = step else {
        throw ConnectorError.rejected(reason: wording.failures.connection.asksAgain)
      }
      let connector = try adapter.connector(for: settings, credentials: credentials, over: outside)
      let identity = try await connector.identify()
      return (address, SecretFile.Entry(settings: settings, credentials: credentials), identity)
    } catch let failure as Failure {
      throw failure
    } catch let error as ConnectorError {
      throw Failure(ConnectorSentence.of(error, account: name, now: outside.now(), wording: wording))
    } catch {
      throw Failure(wording.failures.connection.interrupted)
    }
  }

  /// New credentials for an account that is there; somebody else's would mix two inboxes.
  private func renew(
    _ account: Account, _ entry: SecretFile.Entry, identity: ConnectorIdentity, in session: Session
  ) async throws(Failure) {
    if let own = account.remoteID, own != identity.remoteID {
      throw Failure(session.wording.cli.otherIdentity(account.name, identity.handle, account.handle))
    }
    do {
      try SecretFile(path: session.world.places.secrets).write(entry, for: account.name)
    } catch {
      throw Failure(SecretSentence.of(error, wording: session.wording))
    }
    try await session.attempt { () throws(StoreError) in
      try await session.store.noteIdentity(
        account: account.id, handle: identity.handle, remoteID: identity.remoteID, capabilities: identity.capabilities)
      try await session.store.noteHealth(account: account.id, .answered)
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
      throw Failure(SecretSentence.of(error, wording: session.wording))
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
