import Foundation
import InboxModel

@testable import InboxStore

extension TestStore {
  struct NotOrdered: Error { let outcome: ActionOutcome }

  /// Does something that needs the platform; answers the order.
  func order(
    _ action: InboxAction, on id: ID<Conversation>, by login: String = "ana", batch: String = UUID().uuidString
  ) async throws -> ID<OutboxEntry> {
    let outcome = try await apply(action, to: id, by: login, batch: batch)
    guard case .done(let order?) = outcome else { throw NotOrdered(outcome: outcome) }
    return order
  }

  func reply(_ text: String, on id: ID<Conversation>, by login: String = "ana") async throws -> ID<OutboxEntry> {
    try await order(.reply(.init(text: text)), on: id, by: login)
  }

  func moderate(_ verb: PlatformVerb, on id: ID<Conversation>, by login: String = "ana") async throws -> ID<OutboxEntry>
  {
    try await order(.moderate(verb, on: nil, seconds: nil, reason: nil), on: id, by: login)
  }

  /// Waits for the undo window's end and takes what may leave then, for a minute.
  @discardableResult
  func claim(holder: String = "a", limit: Int = 10) async throws -> [OutboxEntry] {
    clock.advance(10)
    let accounts = try await store.accounts().map(\.id)
    return try await store.claimOutbox(accounts: accounts, holder: holder, limit: limit, lease: clock.now + 60)
  }

  /// Sends what may leave; the platform confirms all of it, our words under these ids.
  func send(as ids: RemoteID...) async throws {
    var ids = ids[...]
    for entry in try await claim() {
      let id = entry.order.verb.carriesText ? ids.popFirst() : nil
      try await store.settle(entry.id, .confirmed(id))
    }
  }

  func entry(_ id: ID<OutboxEntry>) async throws -> OutboxEntry? {
    try await store.outbox(limit: 100, includingSettled: true).first { $0.id == id }
  }
}
