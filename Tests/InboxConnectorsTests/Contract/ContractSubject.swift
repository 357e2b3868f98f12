import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxSimulator
import Testing

/// A platform as the contract needs it: how to sign in to its pretend server, and where strangers speak there.
struct ContractSubject: Sendable, CustomTestStringConvertible {
  let platform: Platform
  let simulated: SimulatedPlatform
  /// What a person would type.
  let answers: @Sendable (Simulator) -> [String: String]
  let place: @Sendable (Simulator) -> Place

  var testDescription: String { platform.name }

  /// One for every platform of the registry.
  static let all = [
    ContractSubject(
      platform: "matrix", simulated: .matrix,
      answers: { town in
        town.matrix.read { ["server": $0.base, "user": $0.localpart, "password": $0.password] }
      }, place: { _ in .room("support") }),
    ContractSubject(
      platform: "wordpress", simulated: .wordpress,
      answers: { town in
        town.wordpress.read { ["server": $0.base, "user": $0.user, "password": $0.applicationPassword] }
      }, place: { town in .comment(post: town.wordpress.read { $0.postIDs(at: town.clock.now) }.first ?? 0) }),
    ContractSubject(
      platform: "mastodon", simulated: .mastodon,
      answers: { town in town.mastodon.read { ["server": $0.base, "token": $0.accessToken] } }, place: { _ in .mention }
    ),
    ContractSubject(
      platform: "appstore", simulated: .appStore,
      answers: { town in
        town.appStore.read {
          [
            "server": $0.base, "issuer": $0.issuerID, "key_id": $0.keyID, "app": $0.appID,
            "private_key": PretendKey.privatePEM,
          ]
        }
      }, place: { _ in .review(title: "A title", rating: 3) }),
  ]
}

/// A town of its own for one test, with a connector that has signed in there.
struct ContractBench {
  static let start = Date(timeIntervalSince1970: 1_795_348_800)

  let subject: ContractSubject
  let town: Simulator
  let transport: TownTransport
  let world: ConnectorWorld
  let settings: AccountSettings
  let credentials: Credentials
  let connector: any Connector

  init(_ subject: ContractSubject) async throws {
    self.subject = subject
    let clock = TownClock(stoppedAt: Self.start)
    let town = Simulator(TownOptions(seed: 7, history: .empty), clock: clock)
    self.town = town
    transport = TownTransport(subject.simulated, of: town)
    world = ConnectorWorld(transport: transport) { clock.now }
    let adapter = try #require(ConnectorRegistry.adapter(for: subject.platform))
    let step = try await adapter.signIn(
      Credentials(subject.answers(town).mapValues { Secret($0) }), kept: nil, over: world)
    guard case .signedIn(_, let settings, let credentials) = step else { throw CancellationError() }
    (self.settings, self.credentials) = (settings, credentials)
    connector = try adapter.connector(for: settings, credentials: credentials, over: world)
  }

  /// The same account after a restart: nothing is remembered.
  func restarted() throws -> any Connector {
    let adapter = try #require(ConnectorRegistry.adapter(for: subject.platform))
    return try adapter.connector(for: settings, credentials: credentials, over: world)
  }

  var faults: Faults { town.faults(on: subject.simulated) }

  /// A stranger speaks, a minute after the last one; gives the message's id.
  @discardableResult
  func hear(_ text: String, from name: String = "Contract Person") throws -> String {
    town.clock.advance(by: 60)
    return try #require(town.stranger(name, says: text, in: subject.place(town)))
  }

  /// Pulls until there is no more; the pages, and the last cursor.
  func drain(
    _ cursor: String?, with other: (any Connector)? = nil, between: () throws -> Void = {}
  ) async throws -> (pages: [IncomingPage], cursor: String?) {
    var pages: [IncomingPage] = []
    var cursor = cursor
    repeat {
      let page = try await (other ?? connector).pull(after: cursor, patience: .zero)
      pages.append(page)
      cursor = page.cursor
      try between()
    } while pages.last?.hasMore == true && pages.count < 100
    #expect(pages.count < 100, "a pull that never ends")
    return (pages, cursor)
  }

  /// The message with this id, after a pull from the beginning.
  func message(_ id: String) async throws -> IncomingMessage {
    try #require(try await drain(nil).pages.lazy.compactMap { $0.message(id) }.first)
  }

  func order(_ verb: PlatformVerb, on message: IncomingMessage, text: String? = nil) -> PlatformOrder {
    var thread: RemoteID?
    if case .root(let root) = message.thread { thread = root }
    return PlatformOrder(
      verb: verb,
      target: PlatformOrder.Target(
        channel: message.channel.remoteID, message: message.remoteID, thread: thread,
        subject: message.subject?.remoteID,
        person: message.author.remoteID, personHandle: message.author.handle, mentions: message.mentions,
        audience: message.audience, contentWarning: message.contentWarning), text: text)
  }

  var posted: [PostedItem] { town.posted(on: subject.simulated) }

  /// Every secret of this account, as it must never be shown.
  var secrets: [String] {
    let typed = subject.answers(town).filter { ["password", "token", "private_key"].contains($0.key) }.map(\.value)
    return typed + credentials.secrets.values.map { $0.reveal() }
  }

  /// What `body` throws; records when it throws nothing, something else, or something that shows a secret.
  func failure(_ body: () async throws -> Void) async -> ConnectorError? {
    do {
      try await body()
      return nil
    } catch let error as ConnectorError {
      var dumped = ""
      dump(error, to: &dumped)
      for text in ["\(error)", String(reflecting: error), dumped] {
        #expect(!secrets.contains { text.contains($0) }, "a secret in \(subject.platform.name)'s error")
      }
      return error
    } catch {
      Issue.record("not a ConnectorError: \(error)")
      return nil
    }
  }
}

extension [IncomingPage] {
  var messages: [IncomingMessage] {
    flatMap(\.events).compactMap { event in
      if case .message(let message) = event { message } else { nil }
    }
  }
}
