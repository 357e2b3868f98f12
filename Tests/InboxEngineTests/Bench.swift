import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Logging
import Synchronization

@testable import InboxEngine

/// A store in memory, a clock that the test moves, and connectors that answer from a script.
final class Bench: Sendable {
  let clock = ManualClock()
  let store: InboxStore
  let timing: EngineTiming
  private let connectors = Mutex<[ID<Account>: Result<any Connector, ConnectorError>]>([:])
  private let gone = Mutex<Set<String>>([])
  private let made = Mutex(0)

  init(timing: EngineTiming = .still, escalations: EscalationBook = EscalationBook()) throws {
    let clock = clock
    store = try InboxStore.open(.memory, clock: { clock.date }, escalations: escalations)
    self.timing = timing
  }

  var now: Date { clock.date }
  var start: Date { clock.start }

  /// How often a connector was asked for.
  var connectorsMade: Int { made.withLock { $0 } }

  func world(
    holder: String = "us", isSignedIn: Bool = true, triage: TriageBook = TriageBook(),
    escalations: EscalationBook = EscalationBook(),
    courier: @escaping @Sendable (EscalationTarget) -> any Courier = { _ in NoCourier() }, hookDesk: HookDesk? = nil
  ) -> EngineWorld {
    let clock = clock
    return EngineWorld(
      store: store, connector: { account throws(ConnectorError) in isSignedIn ? try self.connector(of: account) : nil },
      time: EngineTime(now: { clock.date }, clock: clock), random: { 0.5 }, holder: holder,
      isGone: { mark in self.gone.withLock { $0.contains(mark) } }, timing: timing, triage: triage,
      escalations: escalations,
      courier: courier, hookDesk: hookDesk, member: "ana",
      wording: .english,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  func ends(_ holder: String) { _ = gone.withLock { $0.insert(holder) } }

  func use(_ connector: any Connector, for account: Account) {
    connectors.withLock { $0[account.id] = .success(connector) }
  }

  func refuse(_ error: ConnectorError, for account: Account) {
    connectors.withLock { $0[account.id] = .failure(error) }
  }

  private func connector(of account: Account) throws(ConnectorError) -> any Connector {
    made.withLock { $0 += 1 }
    let found = connectors.withLock { $0[account.id] }
    return try (found ?? .failure(.refused(.notYetKnown))).get()
  }

  /// An account that may reply, with its connector.
  func account(
    _ name: String = "shop", _ connector: any Connector, policy: AccountPolicy = AccountPolicy(undoWindow: 0)
  ) async throws -> Account {
    let account = try await store.addAccount(
      NewAccount(platform: "test", name: name, address: "https://example.org", policy: policy))
    try await store.noteIdentity(
      account: account.id, handle: "@us", remoteID: "us",
      capabilities: Capabilities([.reply: .yes(Capability.Terms()), .like: .yes(Capability.Terms())]))
    use(connector, for: account)
    return account
  }

  /// A conversation that begins with a stranger's comment.
  func conversation(_ number: Int, in account: Account) async throws -> ID<Conversation> {
    let before = try await conversations()
    _ = try await store.merge(.comments(number...number, at: now), into: account.id)
    let after = try await conversations()
    guard let new = after.first(where: { !before.contains($0) }) else { throw StoreError.noSuchConversation }
    return new
  }

  /// Every conversation, in the queue's order.
  func conversations() async throws -> [ID<Conversation>] {
    try await store.queue(QueueRequest(query: .all, limit: 1000, member: "ana")).rows.map(\.id)
  }

  /// Orders a reply; the id of its entry.
  func reply(_ text: String, to conversation: ID<Conversation>) async throws -> ID<OutboxEntry> {
    let outcome = try await store.apply(
      .reply(InboxAction.Reply(text: text)), to: conversation, by: .member("ana"), batch: UUID().uuidString)
    guard case .done(let order?) = outcome else { throw StoreError.noSuchEntry }
    return order
  }

  func entry(_ id: ID<OutboxEntry>) async throws -> OutboxEntry? {
    try await store.outbox(limit: 1000, includingSettled: true).first { $0.id == id }
  }

  func state(_ id: ID<OutboxEntry>) async throws -> Delivery.State? { try await entry(id)?.delivery.state }

  func health(_ account: Account) async throws -> AccountHealth? {
    try await store.accounts().first { $0.id == account.id }?.health
  }

  /// Returns when the store holds what the test waits for.
  func until(_ condition: () async throws -> Bool) async throws {
    let changes = store.changes()
    if try await condition() { return }
    for await _ in changes where try await condition() { return }
  }

  func until(_ id: ID<OutboxEntry>, is state: Delivery.State) async throws {
    try await until { try await self.state(id) == state }
  }

  /// Runs `work` beside `body`, and ends it afterwards.
  func during(_ work: @escaping @Sendable () async -> Void, _ body: () async throws -> Void) async throws {
    let task = Task { await work() }
    do {
      try await body()
    } catch {
      task.cancel()
      await task.value
      throw error
    }
    task.cancel()
    await task.value
  }
}

extension EngineTiming {
  /// No pace, so that only what a test moves moves.
  static var still: EngineTiming {
    var timing = EngineTiming()
    timing.pace = 0
    return timing
  }
}

extension IncomingPage {
  /// A page with comments of strangers, one conversation each; its cursor is the last one's number.
  static func comments(_ numbers: ClosedRange<Int>, at date: Date, hasMore: Bool = false) -> IncomingPage {
    let events = numbers.map { number in
      IncomingEvent.message(
        IncomingMessage(
          remoteID: RemoteID("c\(number)"), channel: IncomingChannel(remoteID: "page", name: "Page"),
          thread: .root(RemoteID("c\(number)")), kind: .comment,
          author: IncomingAuthor(remoteID: RemoteID("p\(number)"), name: "Person \(number)", handle: "@p\(number)"),
          body: "Comment \(number)", postedAt: date.addingTimeInterval(-60)))
    }
    return IncomingPage(events: events, cursor: "\(numbers.upperBound)", hasMore: hasMore)
  }
}
