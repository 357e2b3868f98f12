package import Foundation

/// One thing that someone said, or that we did say or are about to.
package struct Message: Hashable, Sendable, Codable {
  package let id: ID<Message>
  package let conversation: ID<Conversation>
  /// Nil while a message of ours has not reached the platform, and for notes.
  package var remoteID: RemoteID?
  package var kind: MessageKind
  package var direction: Direction
  package var author: Author
  package var title: String
  /// As the platform gave it, as plain text; hostile until sanitised for the screen.
  package var body: String
  package var language: String?
  /// Stars, 1 to 5.
  package var rating: Int?
  package var attachments: [Attachment]
  package var metrics: Metrics
  package var permalink: URL?
  package var replyTo: RemoteID?
  package var audience: Audience
  package var postedAt: Date
  package var editedAt: Date?
  package var visibility: Visibility
  /// Only for messages of ours that pass through the outbox.
  package var delivery: Delivery?
  package var outboxEntry: ID<OutboxEntry>?
  /// What it said before, oldest first, when the platform reported an edit or a deletion.
  package var earlier: [Revision]

  /// A former wording of a message.
  package struct Revision: Hashable, Sendable, Codable {
    package var body: String
    package var replacedAt: Date

    package init(body: String, replacedAt: Date) {
      self.body = body
      self.replacedAt = replacedAt
    }
  }

  package init(
    id: ID<Message>, conversation: ID<Conversation>, remoteID: RemoteID? = nil, kind: MessageKind, direction: Direction,
    author: Author, title: String = "", body: String, language: String? = nil, rating: Int? = nil,
    attachments: [Attachment] = [], metrics: Metrics = Metrics(), permalink: URL? = nil, replyTo: RemoteID? = nil,
    audience: Audience = .everyone, postedAt: Date, editedAt: Date? = nil, visibility: Visibility = .visible,
    delivery: Delivery? = nil, outboxEntry: ID<OutboxEntry>? = nil, earlier: [Revision] = []
  ) {
    self.id = id
    self.conversation = conversation
    self.remoteID = remoteID
    self.kind = kind
    self.direction = direction
    self.author = author
    self.title = title
    self.body = body
    self.language = language
    self.rating = rating
    self.attachments = attachments
    self.metrics = metrics
    self.permalink = permalink
    self.replyTo = replyTo
    self.audience = audience
    self.postedAt = postedAt
    self.editedAt = editedAt
    self.visibility = visibility
    self.delivery = delivery
    self.outboxEntry = outboxEntry
    self.earlier = earlier
  }
}
