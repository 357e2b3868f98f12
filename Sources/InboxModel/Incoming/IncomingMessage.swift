package import Foundation

/// A message as a platform shows it, in the inbox's words.
package struct IncomingMessage: Hashable, Sendable {
  package var remoteID: RemoteID
  package var channel: IncomingChannel
  package var thread: IncomingThread
  package var kind: MessageKind
  package var author: IncomingAuthor
  /// Written by the account's own identity: settles an order of ours, or is something we said elsewhere; never a new inbound.
  package var isOurs: Bool
  /// The key of the order that made it, where the platform gives it back.
  package var orderKey: String?
  package var title: String
  /// Plain text.
  package var body: String
  package var language: String?
  /// How it sounds to whoever hands it over; nil where nobody looked.
  package var sentiment: Sentiment?
  package var rating: Int?
  package var attachments: [Attachment]
  package var metrics: Metrics
  package var permalink: URL?
  package var replyTo: RemoteID?
  package var audience: Audience
  package var contentWarning: String?
  /// Handles named in it, as the platform writes them, without our own.
  package var mentions: [String]
  package var postedAt: Date
  package var editedAt: Date?
  package var visibility: Visibility
  package var subject: Subject?

  package init(
    remoteID: RemoteID, channel: IncomingChannel, thread: IncomingThread, kind: MessageKind, author: IncomingAuthor,
    isOurs: Bool = false, orderKey: String? = nil, title: String = "", body: String, language: String? = nil,
    sentiment: Sentiment? = nil, rating: Int? = nil, attachments: [Attachment] = [], metrics: Metrics = Metrics(),
    permalink: URL? = nil,
    replyTo: RemoteID? = nil, audience: Audience = .everyone, contentWarning: String? = nil, mentions: [String] = [],
    postedAt: Date, editedAt: Date? = nil, visibility: Visibility = .visible, subject: Subject? = nil
  ) {
    self.remoteID = remoteID
    self.channel = channel
    self.thread = thread
    self.kind = kind
    self.author = author
    self.isOurs = isOurs
    self.orderKey = orderKey
    self.title = title
    self.body = body
    self.language = language
    self.sentiment = sentiment
    self.rating = rating
    self.attachments = attachments
    self.metrics = metrics
    self.permalink = permalink
    self.replyTo = replyTo
    self.audience = audience
    self.contentWarning = contentWarning
    self.mentions = mentions
    self.postedAt = postedAt
    self.editedAt = editedAt
    self.visibility = visibility
    self.subject = subject
  }
}
