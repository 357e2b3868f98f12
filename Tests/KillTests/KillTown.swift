import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxEngine
import InboxHTTP
import InboxModel
import InboxSimulator
import InboxStore
import KillVictim
import Testing

/// A town whose platforms stand behind a tripwire, and a store with replies that are to reach it.
struct KillTown {
  let simulator: Simulator
  let wire = Tripwire()
  private let folder: URL
  private let listeners: [LoopbackListener]
  let errand: Errand

  /// What is said to a burst, on each platform in its own words.
  static let variants: [Platform: String] = [
    "mastodon": "We are on it (1).", "matrix": "We are on it (2).", "wordpress": "We are on it (3).",
    "appstore": "We are on it (4).",
  ]

  /// Opens the platforms, lets `count` strangers speak on each of them, pulls that in, and orders a reply to everybody: each with
  /// words of its own, or one answer to all of them, who say the same.
  init(seed: UInt64, strangers count: Int, isBurst: Bool) async throws {
    let simulator = Simulator(TownOptions(seed: seed, history: .empty))
    let wire = wire
    var listeners: [LoopbackListener] = []
    func open<Platform>(_ desk: PlatformDesk<Platform>) async throws -> String {
      let listener = LoopbackListener { request in
        let isOrder = request.method != "GET"
        if wire.pass(isOrder: isOrder, isArriving: true) { return SimulatedResponse(status: 0, body: .silence(nil)) }
        let response = await desk.answer(request)
        _ = wire.pass(isOrder: isOrder, isArriving: false)
        return response
      }
      listeners.append(listener)
      let base = "http://127.0.0.1:\(try await listener.start())"
      desk.change { $0.base = base }
      return base
    }
    let bases: [SimulatedPlatform: String] = [
      .matrix: try await open(simulator.matrix), .wordpress: try await open(simulator.wordpress),
      .mastodon: try await open(simulator.mastodon), .appStore: try await open(simulator.appStore),
    ]
    self.simulator = simulator
    self.listeners = listeners
    folder = URL.temporaryDirectory.appending(path: "moot-kill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "inbox.sqlite").path
    Self.fill(simulator, strangers: count, isBurst: isBurst)
    errand = try await Self.order(in: path, of: simulator, at: bases, isBurst: isBurst)
    try JSONEncoder().encode(errand).write(to: errandFile)
  }

  var errandFile: URL { folder.appending(path: "errand.json") }

  /// What stands in the store now.
  func entries() async throws -> [OutboxEntry] {
    let store = try InboxStore.open(.file(errand.store), clock: { Date() })
    let entries = try await store.outbox(limit: 1000, includingSettled: true)
    try store.close()
    return entries
  }

  func close() async {
    for listener in listeners { await listener.stop() }
    try? FileManager.default.removeItem(at: folder)
  }

  private static func fill(_ simulator: Simulator, strangers count: Int, isBurst: Bool) {
    let posts = simulator.wordpress.read { $0.postIDs(at: Date()) }
    guard !isBurst else {
      for number in 0..<count {
        simulator.stranger("Ann \(number)", says: "The app is down", in: .mention)
        simulator.stranger("Ben \(number)", says: "The app is down!", in: .room("support"))
        simulator.stranger("Cas \(number)", says: "the app is down", in: .comment(post: posts.first ?? 1))
        simulator.stranger("Dov \(number)", says: "The app is down", in: .review(title: "", rating: 1))
      }
      return
    }
    for number in 0..<count {
      simulator.stranger("Ann \(number)", says: "Where is my order \(number)?", in: .mention)
      simulator.stranger("Ben \(number)", says: "Does it run on Linux \(number)?", in: .room("support"))
      simulator.stranger("Cas \(number)", says: "Nice post \(number)!", in: .comment(post: posts.first ?? 1))
      simulator.stranger("Dov \(number)", says: "It crashes \(number)", in: .review(title: "Crash", rating: 2))
    }
  }

  /// Signs in everywhere, pulls, and orders the replies.
  private static func order(
    in path: String, of simulator: Simulator, at bases: [SimulatedPlatform: String], isBurst: Bool
  ) async throws -> Errand {
    let store = try InboxStore.open(.file(path), clock: { Date() })
    let transport = HTTPTransport(HTTPSettings(userAgent: "moot-kill-test"))
    var errand = Errand(store: path, accounts: [:])
    for (platform, answers) in answers(of: simulator, at: bases) {
      let adapter = try #require(ConnectorRegistry.adapter(for: platform))
      let world = ConnectorWorld(transport: transport, now: { Date() })
      guard
        case .signedIn(let address, let settings, let credentials) = try await adapter.signIn(
          answers, kept: nil, over: world)
      else { throw CancellationError() }
      let account = try await store.addAccount(
        NewAccount(
          platform: platform, name: platform.name, address: address,
          policy: AccountPolicy(undoWindow: 0, pullEvery: 0.2)))
      errand.accounts[account.id] = Errand.Access(settings: settings, credentials: credentials)
    }
    let reports = try await Engine(errand.world(store: store, transport: transport)).once()
    for report in reports where report.outcome != .done { Issue.record("\(report)") }
    let rows = try await store.queue(QueueRequest(query: .all, limit: 1000, member: "ana")).rows
    if isBurst { try await answerAll(rows, in: store) }
    for row in rows where !isBurst {
      let reply = InboxAction.Reply(text: "Thanks, this is answer number \(row.id).")
      let outcome = try await store.apply(.reply(reply), to: row.id, by: .member("ana"), batch: "reply-\(row.id)")
      guard case .done(_?) = outcome else {
        Issue.record("\(row.platform.name): \(outcome)")
        continue
      }
    }
    await transport.close()
    try store.close()
    return errand
  }

  private static func answerAll(_ rows: [QueueRow], in store: InboxStore) async throws {
    var reply = InboxAction.Reply(text: "We are on it.")
    reply.variants = variants
    let outcomes = try await store.apply(.reply(reply), to: rows.map(\.id), by: .member("ana"), batch: "burst")
    for (id, outcome) in outcomes {
      guard case .done(_?) = outcome else {
        Issue.record("\(id): \(outcome)")
        continue
      }
    }
  }

  private static func answers(
    of simulator: Simulator, at bases: [SimulatedPlatform: String]
  ) -> [(Platform, Credentials)] {
    func credentials(_ platform: SimulatedPlatform, _ pairs: [String: String]) -> Credentials {
      var credentials = Credentials(pairs.mapValues { Secret($0) })
      credentials["server"] = bases[platform].map { Secret($0) }
      return credentials
    }
    let matrix = simulator.matrix.read { ["user": $0.localpart, "password": $0.password] }
    let wordpress = simulator.wordpress.read { ["user": $0.user, "password": $0.applicationPassword] }
    let mastodon = simulator.mastodon.read { ["token": $0.accessToken] }
    let appStore = simulator.appStore.read {
      ["issuer": $0.issuerID, "key_id": $0.keyID, "app": $0.appID, "private_key": PretendKey.privatePEM]
    }
    return [
      ("appstore", credentials(.appStore, appStore)), ("matrix", credentials(.matrix, matrix)),
      ("wordpress", credentials(.wordpress, wordpress)),
      ("mastodon", credentials(.mastodon, mastodon)),
    ]
  }
}
