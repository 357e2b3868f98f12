import Foundation
import InboxConnectors
import InboxModel
import InboxSimulator
import InboxStore

/// Fills a store with a town's archive: a year of so many messages, most of them answered.
struct DemoFilling {
  let session: Session
  let seed: UInt64
  let messages: Int

  /// Messages of one account that are merged at once.
  private static let pageSize = 5000

  /// Fills the store at `path` to its end and says how long it took.
  static func fill(path: String, seed: UInt64, messages: Int, world: World) throws(Failure) {
    let session = try Session.open(path, world: world, mayCreate: true)
    let begun = world.now()
    let filling = DemoFilling(session: session, seed: seed, messages: messages)
    let outcome = Blocking.value { () async -> Result<Void, Failure> in
      do throws(Failure) {
        return .success(try await filling.run())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
    let seconds = world.now().timeIntervalSince(begun)
    world.console.complain(
      session.wording.cli.filled(messages, path, seconds))
  }

  private func run() async throws(Failure) {
    let accounts = try await makeAccounts()
    var pages: [SimulatedPlatform: [IncomingEvent]] = [:]
    for message in ArchiveReader(seed: seed, messages: messages, now: session.world.now()) {
      pages[message.platform, default: []].append(.message(message.incoming))
      if let page = pages[message.platform], page.count >= Self.pageSize, let account = accounts[message.platform] {
        pages[message.platform] = nil
        try await merge(page, into: account)
      }
    }
    for (platform, page) in pages {
      if let account = accounts[platform] { try await merge(page, into: account) }
    }
  }

  private func merge(_ events: [IncomingEvent], into account: ID<Account>) async throws(Failure) {
    _ = try await session.attempt { () throws(StoreError) in
      try await session.store.merge(IncomingPage(events: events, cursor: nil), into: account)
    }
  }

  /// The demo's four accounts; those that are there already are used.
  private func makeAccounts() async throws(Failure) -> [SimulatedPlatform: ID<Account>] {
    let known = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    var accounts: [SimulatedPlatform: ID<Account>] = [:]
    for (platform, name) in DemoTown.accountNames {
      if let account = known.first(where: { $0.name == name }) {
        accounts[platform] = account.id
        continue
      }
      guard let adapter = ConnectorRegistry.adapters.first(where: { $0.profile.platform == platform.platform }) else {
        continue
      }
      let new = NewAccount(
        platform: platform.platform, name: name, address: "http://127.0.0.1", policy: adapter.policy)
      accounts[platform] = try await session.attempt { () throws(StoreError) in
        try await session.store.addAccount(new).id
      }
    }
    return accounts
  }
}

extension SimulatedPlatform {
  /// The platform's name in the registry.
  var platform: Platform { Platform(rawValue.lowercased()) }
}
