import Foundation
import InboxModel
import Synchronization

@testable import InboxStore

/// Where the store under test lives.
enum StoreBackend: String, CaseIterable, Sendable {
  case memory, file
}

/// A fresh store with its clock; a file lies in a folder of its own and goes with it.
final class TestStore: Sendable {
  let store: InboxStore
  let clock: TestClock
  let folder: URL?

  /// `countsKeys`: keys are counted instead of drawn, so that two stores with the same story are the same to the letter.
  init(
    _ backend: StoreBackend, clock: TestClock = TestClock(), countsKeys: Bool = false,
    escalations: EscalationBook = EscalationBook()
  ) throws {
    self.clock = clock
    let counter = Mutex(0)
    let newKey: @Sendable () -> String = {
      guard countsKeys else { return UUID().uuidString.lowercased() }
      return counter.withLock { count in
        count += 1
        return "key-\(count)"
      }
    }
    switch backend {
    case .memory:
      folder = nil
      store = try InboxStore.open(.memory, clock: { clock.now }, escalations: escalations, newKey: newKey)
    case .file:
      let folder = try Folder.make()
      self.folder = folder
      store = try InboxStore.open(
        .file(folder.appending(path: "inbox.db").path), clock: { clock.now }, escalations: escalations, newKey: newKey)
    }
  }

  deinit {
    try? store.close()
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }

  /// Where the file lies.
  var path: String? { folder?.appending(path: "inbox.db").path }

  /// Another program's hold on the same file.
  func reopened() throws -> InboxStore {
    try InboxStore.open(.file(path ?? ""), clock: { [clock] in clock.now })
  }
}

/// Folders for files that tests make.
enum Folder {
  static func make() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

extension TestStore {
  /// Abilities of a platform that can do everything and take most of it back.
  static let capabilities = Capabilities([
    .reply: .yes(.init(textLimit: TextLimit(maximum: 500, rule: .graphemes), isReversible: true)),
    .deleteReply: .yes(.init()),
    .privateReply: .yes(.init()),
    .like: .yes(.init(isReversible: true)), .unlike: .yes(.init(isReversible: true)),
    .approve: .yes(.init(isReversible: true)), .hold: .yes(.init(isReversible: true)),
    .hide: .yes(.init(isReversible: true)), .unhide: .yes(.init(isReversible: true)),
    .spam: .yes(.init(isReversible: true)), .unspam: .yes(.init(isReversible: true)),
    .delete: .yes(.init()), .ban: .yes(.init(isReversible: true)), .unban: .yes(.init(isReversible: true)),
  ])

  /// An account that has signed in.
  func account(
    _ name: String = "shop", platform: Platform = "mastodon", capabilities: Capabilities = capabilities,
    policy: AccountPolicy = AccountPolicy()
  ) async throws -> ID<Account> {
    let account = try await store.addAccount(
      NewAccount(platform: platform, name: name, address: "https://example.social", policy: policy))
    try await store.noteIdentity(
      account: account.id, handle: "@shop@example.social", remoteID: "us", capabilities: capabilities)
    return account.id
  }

  /// The only conversation, as a row.
  func rows(_ query: Query = .all, order: QueueOrder = .newest, member: String = "ana") async throws -> [QueueRow] {
    try await store.queue(QueueRequest(query: query, order: order, limit: 1000, member: member)).rows
  }

  func detail(_ id: ID<Conversation>, member: String = "ana") async throws -> ConversationDetail {
    guard let detail = try await store.conversation(id, member: member) else { throw StoreError.noSuchConversation }
    return detail
  }

  /// Merges these messages as one page.
  @discardableResult
  func merge(_ messages: IncomingMessage..., into account: ID<Account>) async throws -> MergeOutcome {
    try await store.merge(IncomingPage(events: messages.map { .message($0) }, cursor: "c"), into: account)
  }

  @discardableResult
  func merge(events: [IncomingEvent], into account: ID<Account>) async throws -> MergeOutcome {
    try await store.merge(IncomingPage(events: events, cursor: "c"), into: account)
  }

  func apply(
    _ action: InboxAction, to id: ID<Conversation>, by login: String = "ana", batch: String = UUID().uuidString
  )
    async throws -> ActionOutcome
  {
    try await store.apply(action, to: id, by: .member(login), batch: batch)
  }
}
