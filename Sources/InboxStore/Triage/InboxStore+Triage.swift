package import InboxModel

extension InboxStore {
  /// Says under which settings triage works from now on. Others than the last time: conversations that they concern are looked at once more.
  package func beginTriage(_ edition: TriageEdition) async throws(StoreError) {
    let known = try await read { try $0.triageProgress().edition }
    guard known != edition else { return }
    try await write(.repeatable) { session in
      var progress = try session.triageProgress()
      try session.sweep(under: edition, &progress)
      try session.write(progress)
    }
  }

  /// Takes one small step: asks for a verdict on at most `limit` conversations that need one, keeps it, and carries the rules' effects out,
  /// all in one transaction. So a rule acts on what it looked at, exactly once, whenever the process ends and whoever else is at it.
  ///
  /// `decide` must be pure. Without `sweeps`, what is only looked at once more has to wait. With `passingOver`, the conversations are left as they are: for those that cannot be read.
  package func triage(
    atMost limit: Int, member: String, sweeps: Bool = true, passingOver: Bool = false,
    decide: @escaping @Sendable (TriageSubject, QueryContext) -> TriageVerdict
  ) async throws(StoreError) -> TriageStep {
    let task = try await read { try $0.nextTriageTask(atMost: limit) }
    if case .rest(let date) = task { return .rest(until: date) }
    if case .sweep = task, !sweeps { return .rest(until: try await read { try $0.nextLook() }) }
    // Should power fail, the step is lost with its mark of progress, and done again.
    return try await write(.repeatable) { session in
      let run = TriageRun(
        session: session, limit: limit,
        context: QueryContext(member: member, now: session.now, zone: session.zone),
        decide: passingOver ? nil : decide)
      return try run.take(task)
    }
  }

  /// What triage would look at, for a rehearsal: the conversation as it stands, as if its newest words had just come. Nil when it is gone.
  package func triageSubject(of id: ID<Conversation>) async throws(StoreError) -> TriageSubject? {
    try await read { session in
      guard let facts = try session.facts(of: id) else { return nil }
      let newest = facts.messages.last { $0.direction == .inbound }
      return try session.triageSubject(facts, occasions: newest.map { [.arrival($0.id)] } ?? [])
    }
  }
}
