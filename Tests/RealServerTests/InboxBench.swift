import Foundation
import InboxConnect
import InboxEngine
import InboxModel
import InboxStore
import Logging
import Testing

/// An inbox with one account, in a file that survives a restart: store, engine and connector as the program has them.
struct InboxBench {
  let store: InboxStore
  let engine: Engine
  let account: Account
  private let file: String

  /// Opens the inbox in `folder`, the first time with a new account.
  init(
    in folder: URL, _ adapter: any PlatformAdapter, _ settings: AccountSettings, _ credentials: Credentials,
    over world: ConnectorWorld
  ) async throws {
    file = folder.appending(path: "inbox.sqlite").path
    store = try InboxStore.open(.file(file), clock: { Date() })
    if let known = try await store.accounts().first {
      account = known
    } else {
      var policy = adapter.policy
      policy.undoWindow = 0
      account = try await store.addAccount(
        NewAccount(platform: adapter.profile.platform, name: "account", address: "loopback", policy: policy))
    }
    let connector = try adapter.connector(for: settings, credentials: credentials, over: world)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    engine = Engine(
      EngineWorld(
        store: store, connector: { _ in connector }, holder: UUID().uuidString, wording: .english, logger: logger))
  }

  /// One round: all that is new in, all that is due out.
  func round() async throws {
    for report in try await engine.once() { #expect(report.outcome == .done) }
  }

  /// Ends like a program that was quit.
  func close() throws { try store.close() }

  func conversations() async throws -> [ConversationDetail] {
    let query = try QueryParser.parse("")
    let rows = try await store.queue(QueueRequest(query: query, limit: 500, member: "me")).rows
    var details: [ConversationDetail] = []
    for row in rows {
      details.append(try #require(try await store.conversation(row.id, member: "me")))
    }
    return details
  }

  /// Every message in the inbox, by its words.
  func words() async throws -> [String] {
    try await conversations().flatMap(\.messages).map(\.body).sorted()
  }

  /// Orders an answer to the conversation in which somebody said `words`.
  func reply(_ text: String, to words: String) async throws -> ID<OutboxEntry> {
    let found = try await conversations().first { $0.messages.contains { $0.body == words } }
    let conversation = try #require(found, "nobody said \(words)").row.id
    let outcome = try await store.apply(
      .reply(.init(text: text)), to: conversation, by: .member("me"), batch: UUID().uuidString)
    guard case .done(let order?) = outcome else { throw BenchError(description: "\(outcome)") }
    return order
  }

  func delivery(of order: ID<OutboxEntry>) async throws -> Delivery.State? {
    try await store.outbox(limit: 100, includingSettled: true).first { $0.id == order }?.delivery.state
  }
}

struct BenchError: Error, CustomStringConvertible {
  let description: String
}
