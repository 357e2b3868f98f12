package import Foundation

/// One conversation with everything that queries and rules can ask of it.
package struct ConversationFacts: Hashable, Sendable {
  package var conversation: Conversation
  package var platform: Platform
  package var accountName: String
  package var channelName: String
  package var isVIP: Bool
  package var isBanned = false
  /// The team's words for the person.
  package var labels: Set<Tag> = []
  /// Of the person, on every platform they write from.
  package var identities: [Identity]
  /// The one that began the conversation.
  package var author: ID<Identity>?
  /// Of the newest words from outside, as the queue shows them.
  package var rating: Int?
  package var language: String?
  package var sentiment: Sentiment?
  package var visibility: Visibility
  package var score: Int
  package var messageCount: Int
  package var heldCount: Int
  /// When our newest public words were posted.
  package var lastOutboundAt: Date?
  /// Oldest first, without notes that were taken back.
  package var messages: [Message]
  /// Orders of ours that did not arrive, or not yet.
  package var outbox: [Delivery.State]
  /// Members who have words here that are not sent yet.
  package var drafters: Set<String>
  package var sla: SLAMark?
  /// The conversation that began the burst that it belongs to.
  package var burst: ID<Conversation>?

  package init(
    conversation: Conversation, platform: Platform, accountName: String, channelName: String, isVIP: Bool = false,
    identities: [Identity] = [], author: ID<Identity>? = nil, rating: Int? = nil, language: String? = nil,
    sentiment: Sentiment? = nil, visibility: Visibility = .visible, score: Int = 0, messageCount: Int = 1,
    heldCount: Int = 0, lastOutboundAt: Date? = nil, messages: [Message] = [], outbox: [Delivery.State] = [],
    drafters: Set<String> = [], sla: SLAMark? = nil
  ) {
    self.conversation = conversation
    self.platform = platform
    self.accountName = accountName
    self.channelName = channelName
    self.isVIP = isVIP
    self.identities = identities
    self.author = author
    self.rating = rating
    self.language = language
    self.sentiment = sentiment
    self.visibility = visibility
    self.score = score
    self.messageCount = messageCount
    self.heldCount = heldCount
    self.lastOutboundAt = lastOutboundAt
    self.messages = messages
    self.outbox = outbox
    self.drafters = drafters
    self.sla = sla
  }
}
