package import InboxModel

extension InboxStore {
  /// Takes back the last thing that `login` did, on all conversations that it touched. Works from the log, so it outlives the process.
  /// A long step goes portion by portion; where `pace` stops it, or the program ends, the next undo goes on.
  package func undo(by login: String, pace: Pace = .steady) async throws(StoreError) -> UndoOutcome {
    try await walk(
      pace, { try $0.stepToUndo(of: login) },
      { session, step in
        StepProgress(step, batch: session.newKey(), total: try session.countEntries(of: step.applied))
      }, { try $0.undoPortion(of: $1, limit: pace.portion) })
  }

  /// Does again what `login` took back last.
  package func redo(by login: String, pace: Pace = .steady) async throws(StoreError) -> UndoOutcome {
    try await walk(
      pace, { try $0.stepToRedo(of: login) },
      { session, step in
        var progress = StepProgress(step, batch: session.newKey(), total: try session.countEntries(of: step.applied))
        progress.conversations = try session.conversations(undoneFrom: step)
        return progress
      }, { try $0.redoPortion(of: $1, limit: pace.portion) })
  }

  /// Walks through steps until one of them came to something. The first portion chooses its step in its own transaction, so that two
  /// processes never take the same one.
  private func walk(
    _ pace: Pace, _ choose: @escaping @Sendable (StoreSession) throws -> Step?,
    _ begin: @escaping @Sendable (StoreSession, Step) throws -> StepProgress,
    _ portion: @escaping @Sendable (StoreSession, StepProgress) throws -> StepProgress
  ) async throws(StoreError) -> UndoOutcome {
    while true {
      let first = try await write { session in
        try choose(session).map { try portion(session, try begin(session, $0)) }
      }
      guard var progress = first else { return .nothingToUndo }
      while !progress.isOver, await pace.goesOn(progress.looked, progress.total) {
        await letOthersWrite()
        let before = progress
        progress = try await write { try portion($0, before) }
      }
      // A step whose conversations are all gone (with their account) is none to anybody.
      if progress.outcome != .nothingToUndo || !progress.isOver { return progress.outcome }
    }
  }
}

extension StoreSession {
  /// Takes back the next entries of a step, the newest first.
  fileprivate func undoPortion(of progress: StepProgress, limit: Int) throws -> StepProgress {
    var progress = progress
    // Taken back elsewhere between two portions.
    guard try state(of: progress.step) == "applied" else { return progress.ended }
    let entries = try entries(of: progress.step.applied, before: progress.place, limit: limit)
    let run = StepRun(session: self, progress: progress)
    try book.find(all: entries.map(\.conversation)[...], self)
    try gatheringLog(if: entries.allSatisfy(\.isPlain)) { for entry in entries { try run.undo(entry) } }
    progress = run.progress.passing(entries, limit: limit)
    guard progress.isOver else { return progress }
    // What nothing can take back does not stand in the way of what was done before it.
    if progress.touched.isEmpty {
      if !progress.mayYetBeUndone { try set(progress.step, to: "closed", applied: progress.step.applied) }
    } else {
      try set(progress.step, to: "undone", applied: progress.step.applied)
    }
    return progress
  }

  /// Does the next entries of a step again, in their order. What was done is on the stack from the first portion on.
  fileprivate func redoPortion(of progress: StepProgress, limit: Int) throws -> StepProgress {
    var progress = progress
    let expected = progress.touched.isEmpty ? "undone" : "applied"
    guard try state(of: progress.step) == expected else { return progress.ended }
    let entries = try entries(of: progress.step.applied, after: progress.place, limit: limit)
    let run = StepRun(session: self, progress: progress)
    let meant = entries.filter { progress.conversations.contains($0.conversation) }
    try book.find(all: meant.map(\.conversation)[...], self)
    try gatheringLog(if: meant.allSatisfy(\.isPlain)) { for entry in meant { try run.redo(entry) } }
    progress = run.progress.passing(entries, limit: limit)
    if !progress.touched.isEmpty {
      try set(progress.step, to: "applied", applied: progress.batch)
    } else if progress.isOver {
      try set(progress.step, to: "closed", applied: progress.step.applied)
    }
    return progress
  }

  /// Where a step is taken back and was not done again since.
  fileprivate func conversations(undoneFrom step: Step) throws -> Set<ID<Conversation>> {
    Set(
      try rows(
        """
        SELECT conversation FROM (SELECT conversation, verb, max(id) FROM activity WHERE undoes = \(step.batch) GROUP BY conversation)
        WHERE verb = 'undo'
        """
      ) { $0.id(0) })
  }
}
