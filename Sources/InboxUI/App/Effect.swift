package import Foundation
package import InboxModel

/// Something that the app wants done outside of itself. Whoever runs it answers with an `Answer`, never by touching the app.
///
/// A `ticket` ties an answer to its question: it comes back in the answer, and an answer with an old ticket is dropped.
package enum Effect: Hashable, Sendable {
  /// Answered by `queue`.
  case loadQueue(QueueRequest, ticket: Int)
  /// How many conversations each view holds. Answered by `counts`, keyed by the views' names.
  case loadCounts([InboxView])
  /// Since when the person waits who has waited longest. Answered by `oldestWaiting`.
  case loadOldestWaiting
  /// Answered by `accounts`.
  case loadAccounts
  /// Answered by `outbox`.
  case loadOutboxSummary
  /// The tags in use and the members of the team, for pickers and completion. Answered by `vocabulary`.
  case loadVocabulary
  /// The newest `messageLimit` messages and what stands around them. Answered by `conversation`.
  case loadConversation(ID<Conversation>, messageLimit: Int, ticket: Int)
  /// Everything on one person. Answered by `person`.
  case loadPerson(ID<Person>, ticket: Int)
  /// How much erasing the people of these conversations would touch. Answered by `erasure`.
  case surveyErasure([ID<Conversation>], ticket: Int)
  /// What happened since a moment, or (nil) since the member left last. Answered by `digest`.
  case loadDigest(since: Date?, ticket: Int)
  /// The ids of all that match, in no particular order: what "all that match" is frozen to. Answered by `matching`.
  case loadMatching(Query, ticket: Int)
  /// The ids of all rows from one to the other, whichever of them stands first. Answered by `range`.
  case loadRange(QueueKey, QueueKey, of: QueueRequest, ticket: Int)
  /// A prepared answer, filled in for a conversation. Answered by `canned`.
  case fillCanned(String, for: ID<Conversation>, ticket: Int)

  /// A prepared answer to several, in the wording that suits the platform of each conversation, without what belongs to one person. Answered by
  /// `circular`.
  case fillCircular(String, for: [ID<Conversation>], ticket: Int)

  /// What a command would come to, before anything is written. Answered by `planned`, and by `progress` on the way.
  case plan(Deed, for: [ID<Conversation>], ticket: Int)
  /// Stop the work of that ticket (nil: the undo or redo) behind what it has in hand; its own answer then says how far it came.
  case stop(ticket: Int?)
  /// One undoable batch over all of `conversations`. Answered by `applied`, and by `progress` on the way.
  case apply(Deed, to: [ID<Conversation>], ticket: Int)
  /// Answered by `undone`.
  case undo
  /// Answered by `redone`.
  case redo
  /// What a person decided on an order that was rejected, is unsure, or has not left. Answered by `decided`.
  case decide(Command.DeliveryDecision, on: ID<OutboxEntry>)
  /// The same on a notice of an escalation. Answered by `decided`.
  case decideNotice(Command.DeliveryDecision, on: ID<EscalationNotice>)
  /// Keep the words as they are now. Sent at every change; the runner may skip all but the newest of a conversation and kind.
  case saveDraft(Draft)
  case discardDraft(ID<Conversation>, Draft.Kind)
  /// Tell the others that words are being written in a conversation.
  case announce(Draft.Kind, in: ID<Conversation>)
  /// And that they are not any more.
  case withdraw(ID<Conversation>)
  case syncNow

  /// Let the person's own editor work on the text, with the terminal handed over. Answered by `edited`.
  case edit(String, ticket: Int)
  /// Gives a conversation, with the words written so far (nil: the draft that is kept), to a program. Answered by `piped`.
  case pipe(String, for: ID<Conversation>, Draft.Kind, text: String?, ticket: Int)
  /// Stop that program; nothing is answered then.
  case stopPipe(ticket: Int)
  case openURL(URL)
  case copy(String)
  case setTitle(String)
  case bell
  /// Remember the theme for the next start.
  case keepTheme(String)
  /// Remember where the member is in each view.
  case keepPlaces(ScreenMemory)
  /// Leave this inbox and open the pretend town.
  case startDemo
  /// Stop the program as Ctrl-Z does in a shell.
  case suspend
  /// Send the whole screen again.
  case repaint
  case quit
}
