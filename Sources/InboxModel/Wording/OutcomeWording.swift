/// What came of an action: the short message after a command.
package struct OutcomeWording: Sendable {
  /// After a command was carried out on so many conversations, by the command's verb.
  package var did: @Sendable (_ verb: String, _ count: Int) -> String
  package var unchanged: String
  package var newerMessage: String
  package var undone: @Sendable (_ verb: String, _ count: Int) -> String
  package var redone: @Sendable (_ verb: String, _ count: Int) -> String
  package var draftsBack: @Sendable (_ count: Int) -> String
  package var nothingToUndo: String
  package var nothingToRedo: String
  package var tooLate: @Sendable (_ verb: String) -> String
  package var changedSince: @Sendable (_ verb: String) -> String
  package var undoHint: @Sendable (_ key: String) -> String
  /// Behind what was done: that the rest was left as it is, because somebody stopped it.
  package var stopped: @Sendable (_ left: Int) -> String
}

extension Wording {
  /// What an undo did.
  package func sentence(forUndo outcome: UndoOutcome) -> String { sentence(outcome, isRedo: false) }

  /// What a redo did.
  package func sentence(forRedo outcome: UndoOutcome) -> String { sentence(outcome, isRedo: true) }

  private func sentence(_ outcome: UndoOutcome, isRedo: Bool) -> String {
    switch outcome {
    case .done(let verb, let conversations, let drafts):
      let what = isRedo ? outcomes.redone(verb, conversations.count) : outcomes.undone(verb, conversations.count)
      return drafts.isEmpty ? what : "\(what) \(outcomes.draftsBack(drafts.count))"
    case .nothingToUndo: return isRedo ? outcomes.nothingToRedo : outcomes.nothingToUndo
    case .tooLate(let verb): return outcomes.tooLate(verb)
    case .changedSince(let verb): return outcomes.changedSince(verb)
    }
  }
}
