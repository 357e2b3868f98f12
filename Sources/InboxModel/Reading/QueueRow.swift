package import Foundation

/// A conversation as one row of the queue: all that is needed to decide, and to draw it without another question.
package struct QueueRow: Hashable, Sendable, Codable {
  package var id: ID<Conversation>
  package var account: ID<Account>
  package var accountName: String
  package var platform: Platform
  package var channel: String
  package var kind: MessageKind
  package var workflow: Workflow
  package var personID: ID<Person>
  package var person: String
  package var handle: String
  /// The subject's or the review's title; may be empty.
  package var title: String
  /// The beginning of the newest words from outside, on one line.
  package var snippet: String
  /// What came instead of words; nil where there are words, or nothing at all.
  package var attachment: Attachment?
  package var rating: Int?
  package var language: String?
  package var tags: [Tag]
  package var assignee: String?
  package var priority: PriorityLevel
  /// The sum of the priority's reasons.
  package var score: Int
  package var receivedAt: Date
  package var lastActivityAt: Date
  package var isUnread: Bool
  package var isMuted: Bool
  package var messageCount: Int
  /// Of the newest message from outside.
  package var visibility: Visibility
  package var escalation: Escalation?
  /// Of our newest order that did not arrive yet or failed; nil when all is well.
  package var delivery: Delivery.State?
  package var hasDraft: Bool
  package var url: URL?
  /// How the newest words from outside seem to sound; a hint.
  package var sentiment: Sentiment?
  /// How our promises stand; nil when nothing is owed.
  package var sla: SLAMark?
  /// Who else is writing in it.
  package var presence: [Presence] = []
  /// The conversation that began the burst that it belongs to.
  package var burst: ID<Conversation>?
  /// Those who said nearly the same and stand behind this row, or around it.
  package var fold: Fold?
  package var key: QueueKey

  package init(
    id: ID<Conversation>, account: ID<Account>, accountName: String, platform: Platform, channel: String,
    kind: MessageKind, workflow: Workflow, personID: ID<Person>, person: String, handle: String, title: String,
    snippet: String, attachment: Attachment? = nil, rating: Int? = nil, language: String? = nil, tags: [Tag] = [],
    assignee: String? = nil,
    priority: PriorityLevel = .normal, score: Int = 0, receivedAt: Date, lastActivityAt: Date, isUnread: Bool = true,
    isMuted: Bool = false, messageCount: Int = 1, visibility: Visibility = .visible, escalation: Escalation? = nil,
    delivery: Delivery.State? = nil, hasDraft: Bool = false, url: URL? = nil, sentiment: Sentiment? = nil,
    sla: SLAMark? = nil, key: QueueKey
  ) {
    self.id = id
    self.account = account
    self.accountName = accountName
    self.platform = platform
    self.channel = channel
    self.kind = kind
    self.workflow = workflow
    self.personID = personID
    self.person = person
    self.handle = handle
    self.title = title
    self.snippet = snippet
    self.attachment = attachment
    self.rating = rating
    self.language = language
    self.tags = tags
    self.assignee = assignee
    self.priority = priority
    self.score = score
    self.receivedAt = receivedAt
    self.lastActivityAt = lastActivityAt
    self.isUnread = isUnread
    self.isMuted = isMuted
    self.messageCount = messageCount
    self.visibility = visibility
    self.escalation = escalation
    self.delivery = delivery
    self.hasDraft = hasDraft
    self.url = url
    self.sentiment = sentiment
    self.sla = sla
    self.key = key
  }
}
