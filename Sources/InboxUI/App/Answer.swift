package import Foundation
package import InboxModel

/// What came of an effect.
package enum Answer: Hashable, Sendable {
  case queue(QueuePage, ticket: Int)
  case counts([String: Int])
  /// Nil when nobody waits.
  case oldestWaiting(Date?)
  case accounts([AccountStatus])
  case outbox(OutboxSummary)
  case vocabulary(Vocabulary)
  /// Nil when it is not there any more.
  case conversation(ConversationDetail?, ticket: Int)
  case matching([ID<Conversation>], ticket: Int)
  case range([ID<Conversation>], ticket: Int)
  /// Nil when there is none of that name, or the conversation is not there any more.
  case canned(CannedText?, ticket: Int)
  /// By platform; empty when there is no prepared answer of that name.
  case circular([Platform: CannedText], ticket: Int)
  /// Nil when there is no such person any more.
  case person(PersonDetail?, ticket: Int)
  case erasure(ErasureSurvey, ticket: Int)
  case digest(Digest, ticket: Int)
  case piped(PipeEnd, ticket: Int)
  case planned(BulkPlan, ticket: Int)
  /// Long work goes on; its own answer comes at its end.
  case progress(WorkProgress)
  case applied([ID<Conversation>: ActionOutcome], ticket: Int)
  case undone(UndoOutcome)
  case redone(UndoOutcome)
  /// Nil when it could not be decided any more, because the order has moved on. Words that were taken back come as they stand now.
  case decided(Command.DeliveryDecision?, draft: Draft?)
  case edited(String, ticket: Int)
  /// The editor did not come back with a text.
  case editorFailed(reason: String, ticket: Int)
  /// The store or the machinery said no, in its own words. Nothing was written.
  case failed(reason: String, ticket: Int?)
}
