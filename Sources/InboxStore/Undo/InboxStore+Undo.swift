package import InboxModel

extension InboxStore {
  /// Takes back the last thing that `login` did, on all conversations that it touched. Works from the log, so it outlives the process.
  package func undo(by login: String) async throws(StoreError) -> UndoOutcome {
    try await write { session in
      guard let step = try session.stepToUndo(of: login) else { return .nothingToUndo }
      let run = StepRun(session: session, step: step)
      for entry in try session.entries(of: step.applied) { try run.undo(entry) }
      // What nothing can take back does not stand in the way of what was done before it.
      if run.touched.isEmpty {
        if !run.mayYetBeUndone { try session.set(step, to: "closed", applied: step.applied) }
      } else {
        try session.set(step, to: "undone", applied: step.applied)
      }
      return run.outcome
    }
  }

  /// Does again what `login` took back last.
  package func redo(by login: String) async throws(StoreError) -> UndoOutcome {
    try await write { session in
      guard let step = try session.stepToRedo(of: login) else { return .nothingToUndo }
      let run = StepRun(session: session, step: step)
      let undone = try session.rows(
        """
        SELECT conversation FROM activity WHERE undoes = \(step.batch) AND batch = (SELECT batch FROM activity
          WHERE undoes = \(step.batch) AND verb = 'undo' ORDER BY id DESC LIMIT 1)
        """
      ) { $0.id(0) as ID<Conversation> }
      let conversations = Set(undone)
      for entry in try session.entries(of: step.applied).reversed() where conversations.contains(entry.conversation) {
        try run.redo(entry)
      }
      if run.touched.isEmpty {
        try session.set(step, to: "closed", applied: step.applied)
      } else {
        try session.set(step, to: "applied", applied: run.batch)
      }
      return run.outcome
    }
  }
}
