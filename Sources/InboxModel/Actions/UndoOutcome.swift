/// What an undo or a redo did.
package enum UndoOutcome: Hashable, Sendable {
  /// The verb that was taken back, on how many conversations; texts of replies that were taken back return as drafts.
  case done(verb: String, conversations: [ID<Conversation>], drafts: [Draft])
  case nothingToUndo
  /// It has left already, and nothing takes it back.
  case tooLate(verb: String)
  /// Somebody changed the same thing since.
  case changedSince(verb: String)
}
