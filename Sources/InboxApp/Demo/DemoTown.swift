import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxSimulator
import InboxStore
import Synchronization

/// The pretend town behind `moot demo`: starts it, signs the store's accounts in to it with the real connectors, and lets it live.
final class DemoTown: Sendable {
  /// Where the pretend platforms listen.
  static let host = "127.0.0.1"

  let session: Session
  let seed: UInt64
  /// When the town was founded; nil: when it opens.
  let founded: Date?
  let credentials = DemoCredentials()
  private let tasks = TaskBag()
  /// Built when the first frame stands: founding a town takes longer than drawing one.
  private let simulator = Mutex<Simulator?>(nil)

  init(session: Session, seed: UInt64, founded: Date? = nil) {
    self.session = session
    self.seed = seed
    self.founded = founded
  }

  /// Founds the town, starts its platforms, signs in, and lets people live. What fails shows as the account's health.
  func open(over transport: any Transport) async {
    let town = Simulator(TownOptions(seed: seed, founded: founded, pace: .demo))
    simulator.withLock { $0 = town }
    guard let endpoints = try? await town.start() else { return }
    tasks.run { await town.live() }
    let outside = ConnectorWorld(transport: transport, now: session.world.now)
    for visit in Self.visits(endpoints) {
      guard
        let adapter = ConnectorRegistry.adapters.first(where: { $0.profile.platform == visit.platform }),
        let step = try? await adapter.signIn(visit.answers, kept: nil, over: outside),
        case .signedIn(let address, let settings, let secrets) = step
      else { continue }
      credentials.put(SecretFile.Entry(settings: settings, credentials: secrets), for: visit.name)
      await settle(visit, address: address, adapter: adapter)
    }
  }

  func close() async {
    await tasks.close()
    let town = simulator.withLock { $0 }
    await town?.stop()
  }

  /// The account in the store, made at the first visit.
  private func settle(_ visit: Visit, address: String, adapter: any PlatformAdapter) async {
    do throws(StoreError) {
      let known = try await session.store.accounts().first { $0.name == visit.name }
      if let known {
        // The town's ports and tokens are new at each start: places of the last one mean nothing here.
        try await session.store.forgetCursor(of: known.id)
        _ = try await session.store.noteHealth(account: known.id, .answered)
      } else {
        _ = try await session.store.addAccount(
          NewAccount(platform: visit.platform, name: visit.name, address: address, policy: adapter.policy))
      }
    } catch {
      return
    }
  }
}

extension DemoTown {
  /// One account of the demo: its name and the answers that signing in asks for.
  struct Visit: Sendable {
    let platform: Platform
    let name: String
    let answers: Credentials
  }

  /// What the demo calls its accounts.
  static let accountNames: [SimulatedPlatform: String] = [
    .mastodon: "mastodon", .wordpress: "blog", .appStore: "app-reviews", .matrix: "matrix",
  ]

  static func visits(_ endpoints: Endpoints) -> [Visit] {
    func answers(_ pairs: [String: String]) -> Credentials { Credentials(pairs.mapValues { Secret($0) }) }
    return [
      Visit(
        platform: "mastodon", name: "mastodon",
        answers: answers([
          "server": endpoints.mastodon.base.absoluteString, "token": endpoints.mastodon.accessToken,
        ])),
      Visit(
        platform: "wordpress", name: "blog",
        answers: answers([
          "server": endpoints.wordpress.base.absoluteString, "user": endpoints.wordpress.user,
          "password": endpoints.wordpress.applicationPassword,
        ])),
      Visit(
        platform: "appstore", name: "app-reviews",
        answers: answers([
          "server": endpoints.appStore.base.absoluteString, "issuer": endpoints.appStore.issuerID,
          "key_id": endpoints.appStore.keyID, "private_key": endpoints.appStore.privateKey,
          "app": endpoints.appStore.appID,
        ])),
      Visit(
        platform: "matrix", name: "matrix",
        answers: answers([
          "server": endpoints.matrix.base.absoluteString, "token": endpoints.matrix.accessToken,
        ])),
    ]
  }
}
