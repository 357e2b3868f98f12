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
  package var draft: Draft?
  package var priority: Priority
  package var capabilities: Capabilities

  package init(
    row: QueueRow, subject: Subject?, person: PersonCard, messages: [Message], hasEarlier: Bool, activities: [Activity],
    outbox: [OutboxEntry], draft: Draft?, priority: Priority, capabilities: Capabilities
  ) {
    self.row = row
    self.subject = subject
    self.person = person
    self.messages = messages
    self.hasEarlier = hasEarlier
    self.activities = activities
    self.outbox = outbox
    self.draft = draft
    self.priority = priority
    self.capabilities = capabilities
  }
}
