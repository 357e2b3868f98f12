import InboxModel
import InboxStore

extension DoCommand {
  /// Decides what the screen would ask about: of each conversation the newest order that was rejected or is unsure; `takeback` also one that
  /// has not left.
  func decide(_ decision: Command.DeliveryDecision, in session: Session) async throws {
    let targets = try await selection(in: session)
    let waiting = try await session.attempt { () throws(StoreError) in
      try await session.store.outbox(limit: Int.max).filter { decision == .takeBack || $0.delivery.needsPerson }
    }
    let newest = Dictionary(waiting.map { ($0.conversation, $0) }) { $0.id.value > $1.id.value ? $0 : $1 }
    let verb = decision.verb
    var changed = 0
    for id in targets {
      guard let entry = newest[id] else {
        _ = try report(.unchanged, of: (verb, nil, nil), on: id, in: session)
        continue
      }
      let outcome =
        dryRun ? ActionOutcome.done(order: entry.id) : try await carryOut(decision, on: entry, in: session)
      if case .done = outcome { changed += 1 }
      _ = try report(outcome, of: (verb, entry.order.verb, nil), on: id, in: session)
    }
    try conclude(verb, changed: changed, refused: 0, in: session)
  }

  private func carryOut(
    _ decision: Command.DeliveryDecision, on entry: OutboxEntry, in session: Session
  ) async throws(Failure) -> ActionOutcome {
    try await session.attempt { () throws(StoreError) in
      try await session.store.decide(decision, on: entry.id, by: .member(session.member)).0
    }
  }
}
