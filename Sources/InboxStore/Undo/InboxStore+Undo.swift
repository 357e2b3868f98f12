package import InboxModel

extension InboxStore {
  /// Takes back the last thing that `login` did, on all conversations that it touched. Works from the log, so it outlives the process.
  package func undo(by login: String) async throws(StoreError) -> UndoOutcome {
    try await write { session in
      while let step = try session.stepToUndo(of: login) {
        let run = StepRun(session: session, step: step)
        for entry in try session.entries(of: step.applied) { try run.undo(entry) }
        // What nothing can take back does not stand in the way of what was done before it.
        if run.touched.isEmpty {
          if !run.mayYetBeUndone { try session.set(step, to: "closed", applied: step.applied) }
        } else {
          try session.set(step, to: "undone", applied: step.applied)
        }
        // A step whose conversations are all gone (with their account) is none to anybody.
        if run.outcome != .nothingToUndo { return run.outcome }
      }
      return .nothingToUndo
    }
  }

  /// Does again what `login` took back last.
  package func redo(by login: String) async throws(StoreError) -> UndoOutcome {
    try await write { session in
      while let step = try session.stepToRedo(of: login) {
        let run = StepRun(session: session, step: step)
        try run.redo()
        if run.touched.isEmpty {
          try session.set(step, to: "closed", applied: step.applied)
        } else {
          try session.set(step, to: "applied", applied: run.batch)
        }
        if run.outcome != .nothingToUndo { return run.outcome }
      }
      return .nothingToUndo
    }
  }
}
