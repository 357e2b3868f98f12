package import InboxModel

extension InboxStore {
  /// Does `action` to a conversation: its new state, the log and the order to the platform in one transaction.
  /// What has the same `batch` is undone together.
  package func apply(
    _ action: InboxAction, to id: ID<Conversation>, by actor: Actor, batch: String
  ) async throws(StoreError) -> ActionOutcome {
    let outcome = try await write { try $0.apply(action, to: id, by: actor, batch: batch) }
    if action == .person(.erase), case .done = outcome { try await cleanErasedBytes() }
    return outcome
  }

  /// Does `action` to each conversation, in order. One that is gone is left out of the answer, and so are those behind the place where
  /// `pace` stopped it. A portion is one transaction, so a program that ends in between leaves whole ones, and one undo takes them back.
  package func apply(
    _ action: InboxAction, to ids: [ID<Conversation>], by actor: Actor, batch: String, pace: Pace = .steady
  ) async throws(StoreError) -> [(ID<Conversation>, ActionOutcome)] {
    let action = try await meaning(of: action, for: ids)
    var outcomes: [(ID<Conversation>, ActionOutcome)] = []
    outcomes.reserveCapacity(ids.count)
    var rest = ids[...]
    while !rest.isEmpty {
      let part = rest.prefix(pace.portion)
      rest = rest.dropFirst(pace.portion)
      outcomes += try await write { session in
        try session.gatheringLog(if: action.isPlain) {
          try session.outcomes(of: part) { try session.apply(action, to: $0, by: actor, batch: batch) }
        }
      }
      guard !rest.isEmpty else { break }
      guard await pace.goesOn(ids.count - rest.count, ids.count) else { break }
      await letOthersWrite()
    }
    if action == .person(.erase) { try await cleanErasedBytes() }
    return outcomes
  }

  /// Leaves the file alone for a moment between two portions: other processes look for their turn every few milliseconds.
  package func letOthersWrite() async {
    try? await Task.sleep(for: .milliseconds(2))
  }

  /// What `apply` would answer, without writing. An order that it would make has no id yet.
  package func plan(
    _ action: InboxAction, for ids: [ID<Conversation>], by actor: Actor
  ) async throws(StoreError) -> [(ID<Conversation>, ActionOutcome)] {
    let action = try await meaning(of: action, for: ids)
    return try await read { session in
      try session.outcomes(of: ids[...]) { id in
        if case .person(let deed) = action {
          return try session.settled(deed, on: try session.record(id), by: actor) ?? .done(order: nil)
        }
        let subject = try session.subject(of: action, on: id, by: actor)
        switch ActionDecision(action, on: subject, by: actor, at: session.now) {
        case .settled(let outcome): return outcome
        case .write: return .done(order: nil)
        }
      }
    }
  }

  /// What leaves open which of several it means is meant for the oldest of them.
  func meaning(
    of action: InboxAction, for ids: [ID<Conversation>]
  ) async throws(StoreError) -> InboxAction {
    guard action.needsSeveral, ids.count > 1 else { return action }
    return try await read { session in try session.oldest(of: ids).map(action.meaning) ?? action }
  }

  /// Decides on an order that was refused, is unsure or did not leave yet. Words that are taken back return as their author's draft.
  package func decide(
    _ decision: Command.DeliveryDecision, on id: ID<OutboxEntry>, by actor: Actor
  ) async throws(StoreError) -> (outcome: ActionOutcome, draft: Draft?) {
    try await write { session in
      guard let record = try session.order(id) else { throw StoreError.noSuchEntry }
      let batch = session.newKey()
      var draft: Draft?
      do {
        switch decision {
        case .retry: try session.settle(record, .resent, receipt: nil, by: actor, batch: batch)
        case .declareSent: try session.settle(record, .declaredSent, receipt: nil, by: actor, batch: batch)
        case .takeBack: draft = try session.takeBack(record, by: actor, batch: batch)
        }
      } catch StoreError.refused {
        // It went on meanwhile: there is nothing left to decide.
        return (.unchanged, nil)
      }
      return (.done(order: id), draft)
    }
  }
}

extension StoreSession {
  func outcomes(
    of ids: ArraySlice<ID<Conversation>>, _ act: (ID<Conversation>) throws -> ActionOutcome
  ) throws -> [(ID<Conversation>, ActionOutcome)] {
    try book.find(all: ids, self)
    return try ids.compactMap { id in
      guard try book.find(id, self) != nil else { return nil }
      return (id, try act(id))
    }
  }
}
