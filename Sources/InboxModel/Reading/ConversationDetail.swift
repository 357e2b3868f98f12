/// Everything that stands on the reading screen.
package struct ConversationDetail: Hashable, Sendable {
  package var row: QueueRow
  package var subject: Subject?
  package var person: PersonCard
  /// Oldest first; the newest `limit` that were asked for.
  package var messages: [Message]
  package var hasEarlier: Bool
  /// Oldest first, without arrivals.
  package var activities: [Activity]
  /// Orders that did not arrive yet, or failed.
  package var outbox: [OutboxEntry]
  /// Who is told of the escalation, and how that goes; the oldest first.
  package var notices: [EscalationNotice]
  /// The reader's own unsent words, the newest first: at most one of each kind.
  package var drafts: [Draft]
  package var priority: Priority
  package var capabilities: Capabilities
  /// What the newest words seem to say; nil until somebody looked.
  package var hints: ConversationHints?
  /// Other conversations that belong with it.
  package var related: [RelatedConversation]

  package init(
    row: QueueRow, subject: Subject?, person: PersonCard, messages: [Message], hasEarlier: Bool, activities: [Activity],
    outbox: [OutboxEntry], notices: [EscalationNotice] = [], drafts: [Draft], priority: Priority,
    capabilities: Capabilities, related: [RelatedConversation] = []
  ) {
    self.row = row
    self.subject = subject
    self.person = person
    self.messages = messages
    self.hasEarlier = hasEarlier
    self.activities = activities
    self.outbox = outbox
    self.notices = notices
    self.drafts = drafts
    self.priority = priority
    self.capabilities = capabilities
    self.related = related
  }
}
