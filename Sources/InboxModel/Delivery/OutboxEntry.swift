package import Foundation

/// One order in the outbox: what, for whom, and where it stands.
package struct OutboxEntry: Hashable, Sendable, Codable {
  package let id: ID<OutboxEntry>
  package let account: ID<Account>
  package let conversation: ID<Conversation>
  /// Our message that it carries, for replies.
  package var message: ID<Message>?
  package let order: PlatformOrder
  /// Unique to this order, made before it first left: the idempotency key where the platform takes one.
  package let key: String
  package let author: String
  package let createdAt: Date
  /// When an attempt last began: where `find` has to look.
  package var attemptedAt: Date?
  package var delivery: Delivery

  package init(
    id: ID<OutboxEntry>, account: ID<Account>, conversation: ID<Conversation>, message: ID<Message>? = nil,
    order: PlatformOrder, key: String, author: String, createdAt: Date, attemptedAt: Date? = nil, delivery: Delivery
  ) {
    self.id = id
    self.account = account
    self.conversation = conversation
    self.message = message
    self.order = order
    self.key = key
    self.author = author
    self.createdAt = createdAt
    self.attemptedAt = attemptedAt
    self.delivery = delivery
  }
}
