import Foundation
import InboxConnect
import InboxConnectors
import InboxEngine
import InboxModel
import InboxSimulator
import InboxStore

/// Fills a store with a town's archive: a year of so many messages, most of them answered.
struct DemoFilling {
  let session: Session
  let seed: UInt64
  let messages: Int

  private static let pageSize = 1000

  /// Fills the store at `path` to its end and says how long it took.
  static func fill(path: String, seed: UInt64, messages: Int, world: World) throws(Failure) {
    let session = try Session.open(path, world: world, mayCreate: true, tellsNobody: true)
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
    try? session.store.close()
    let seconds = world.now().timeIntervalSince(begun)
    world.console.complain(
      session.wording.cli.filled(messages, path, seconds))
  }

  private func run() async throws(Failure) {
    let now = session.world.now()
    let accounts = try await makeAccounts()
    var reader = ArchiveReader(seed: seed, messages: messages, now: now)
    let book = session.configuration.triage.book
    try await session.attempt { () throws(StoreError) in
      try await session.store.beginTriage(book.edition)
      _ = try await session.store.fill(settled: book.concernsSettled ? nil : book.edition.settled) {
        while let (platform, page) = reader.page(limit: Self.pageSize) {
          if let account = accounts[platform] { return FilledPage(account: account, page: Self.understood(page)) }
        }
        return nil
      }
      // What opens the store afterwards finds nothing left to do.
      while true {
        let step = try await session.store.triage(atMost: Self.pageSize, member: session.member) {
          book.verdict(on: $0, in: $1)
        }
        if case .rest = step { return }
      }
    }
  }

  /// The page with how each message sounds, found out while the one before it is written.
  private static func understood(_ page: IncomingPage) -> IncomingPage {
    var page = page
    page.events = page.events.map { event in
      guard case .message(var message) = event, !message.isOurs else { return event }
      message.sentiment = TriageBook.sentiment(of: message)
      return .message(message)
    }
    return page
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
