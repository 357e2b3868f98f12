/// What became of an action on one conversation.
package enum ActionOutcome: Hashable, Sendable, Codable {
  /// Written; the order is in the outbox if the platform has to act.
  case done(order: ID<OutboxEntry>?)
  /// It was so already: nothing written.
  case unchanged
  /// Refused before anything was written.
  case refused(Refusal)
  /// Somebody added something that the author of the reply had not seen. Nothing was written; the text stays with its author.
  case newerMessage(ID<Message>)
}
