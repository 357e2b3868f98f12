/// Everything that is kept about one person, for handing it out to them.
package struct PersonFile: Hashable, Sendable {
  package var detail: PersonDetail
  /// Their conversations, whole, the newest first.
  package var conversations: [ConversationDetail]
  /// What they said in conversations that others began.
  package var elsewhere: [Message]
  /// What the team was about to say, of all members.
  package var drafts: [Draft]
  /// All orders that concern them, also those that have arrived.
  package var orders: [OutboxEntry]
  /// What was told of them when something was escalated.
  package var notices: [EscalationNotice]

  package init(
    detail: PersonDetail, conversations: [ConversationDetail], elsewhere: [Message], drafts: [Draft],
    orders: [OutboxEntry], notices: [EscalationNotice]
  ) {
    self.detail = detail
    self.conversations = conversations
    self.elsewhere = elsewhere
    self.drafts = drafts
    self.orders = orders
    self.notices = notices
  }
}
