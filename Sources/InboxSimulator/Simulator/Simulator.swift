import Foundation
import Synchronization

/// The whole town: four pretend platforms on loopback ports, people who write on them, and what a test needs to look behind
/// the scenes. Clients may come, go and be killed; the town does not mind.
package final class Simulator: Sendable {
  package let clock: TownClock
  package let town: Town
  package let matrix: PlatformDesk<MatrixTown>
  package let wordpress: PlatformDesk<WordPressTown>
  package let mastodon: PlatformDesk<MastodonTown>
  package let appStore: PlatformDesk<AppStoreTown>

  /// People of the town by every name and handle that a platform knows them under.
  let residents: Mutex<[String: Person]>
  let life: Mutex<Life>
  private let listeners = Mutex<[LoopbackListener]>([])
  private let known = Mutex<Endpoints?>(nil)

  /// A town that has lived up to `clock.now`; nothing listens yet.
  package init(_ options: TownOptions = TownOptions(), clock: TownClock = TownClock { Date() }) {
    let now = clock.now
    let founded = min(options.founded ?? now, now)
    let age = Int(now.timeIntervalSince(founded))
    self.clock = clock
    town = Town(seed: options.seed)
    residents = Mutex(Self.directory(of: town.people))
    var founding = Founding(options: options, town: town, now: founded)
    founding.fill()
    founding.reopen(after: age)
    matrix = PlatformDesk(founding.matrix, clock: clock, heartbeat: options.heartbeat, pause: options.pause)
    wordpress = PlatformDesk(founding.wordpress, clock: clock, heartbeat: options.heartbeat, pause: options.pause)
    mastodon = PlatformDesk(founding.mastodon, clock: clock, heartbeat: options.heartbeat, pause: options.pause)
    appStore = PlatformDesk(founding.appStore, clock: clock, heartbeat: options.heartbeat, pause: options.pause)
    life = Mutex(Life(seed: options.seed &+ UInt64(age), pace: options.pace, town: town, from: now))
  }

  /// Starts all platforms on free ports of 127.0.0.1 and tells where they are.
  @discardableResult
  package func start() async throws -> Endpoints {
    let matrixBase = try await listen(matrix)
    let wordpressBase = try await listen(wordpress)
    let mastodonBase = try await listen(mastodon)
    let appStoreBase = try await listen(appStore)
    let endpoints = Endpoints(
      matrix: matrix.read { town in
        Endpoints.Matrix(
          base: matrixBase, userID: town.userID, user: town.localpart, password: town.password,
          accessToken: town.accessToken, rooms: town.roomsByAlias)
      },
      wordpress: wordpress.read { town in
        Endpoints.WordPress(base: wordpressBase, user: town.user, applicationPassword: town.applicationPassword)
      },
      mastodon: mastodon.read { town in
        Endpoints.Mastodon(
          base: mastodonBase, username: town.username, domain: town.domain, accessToken: town.accessToken)
      },
      appStore: appStore.read { town in
        Endpoints.AppStore(
          base: appStoreBase, appID: town.appID, issuerID: town.issuerID, keyID: town.keyID,
          privateKey: PretendKey.privatePEM)
      })
    known.withLock { $0 = endpoints }
    return endpoints
  }

  /// Where the platforms listen; nil before `start` and after `stop`.
  package var endpoints: Endpoints? { known.withLock { $0 } }

  /// Stops listening and closes every connection.
  package func stop() async {
    known.withLock { $0 = nil }
    let listeners = listeners.withLock { listeners in
      defer { listeners = [] }
      return listeners
    }
    for listener in listeners { await listener.stop() }
  }

  private static func directory(of people: [Person]) -> [String: Person] {
    var known: [String: Person] = [:]
    for person in people {
      for name in person.names where known[name] == nil { known[name] = person }
    }
    return known
  }

  private func listen<Platform>(_ desk: PlatformDesk<Platform>) async throws -> URL {
    let listener = LoopbackListener { request in await desk.answer(request) }
    let port = try await listener.start()
    listeners.withLock { $0.append(listener) }
    let base = "http://127.0.0.1:\(port)"
    desk.change { $0.base = base }
    guard let url = URL(string: base) else { throw URLError(.badURL) }
    return url
  }
}
