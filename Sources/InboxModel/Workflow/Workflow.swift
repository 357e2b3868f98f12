package import Foundation

/// Where a conversation stands with us, and since when somebody waits.
package struct Workflow: Hashable, Sendable, Codable {
  package enum State: Hashable, Sendable, Codable {
    /// Nobody of ours has looked at it.
    case new
    case open
    /// Answered: the next word is theirs.
    case waiting
    case snoozed(Snooze)
    case done(DoneReason)
  }

  package var state: State
  /// Since when they wait for a public answer: set by a message from outside when empty, cleared by our public reply.
  package var waitingSince: Date?
  package var doneAt: Date?

  package init(state: State, waitingSince: Date? = nil, doneAt: Date? = nil) {
    self.state = state
    self.waitingSince = waitingSince
    self.doneAt = doneAt
  }

  /// A conversation that begins with a message from outside.
  package static func begun(at date: Date) -> Workflow {
    Workflow(state: .new, waitingSince: date)
  }
}

extension Workflow {
  /// What a message from outside does to a conversation.
  package enum Arrival: Hashable, Sendable {
    case continues(Workflow)
    /// It was done too long ago: a new, linked conversation starts.
    case startsAnother
  }

  /// They wrote. A muted conversation keeps its state; a finished one opens again within `reopenWithin` seconds.
  package func received(at date: Date, reopenWithin: TimeInterval, isMuted: Bool = false) -> Arrival {
    if isMuted { return .continues(self) }
    switch state {
    case .done:
      if let doneAt, date.timeIntervalSince(doneAt) > reopenWithin { return .startsAnother }
      return .continues(Workflow(state: .open, waitingSince: waitingSince ?? date))
    case .new:
      return .continues(Workflow(state: .new, waitingSince: waitingSince ?? date))
    case .open, .waiting, .snoozed:
      return .continues(Workflow(state: .open, waitingSince: waitingSince ?? date))
    }
  }

  /// We answered in public: the next word is theirs.
  package func replied() -> Workflow {
    if case .done = state { return Workflow(state: state, waitingSince: nil, doneAt: doneAt) }
    return Workflow(state: .waiting, waitingSince: nil)
  }

  /// A member opened it to read or to work on it.
  package func opened() -> Workflow {
    state == .new ? Workflow(state: .open, waitingSince: waitingSince) : self
  }

  package func snoozed(_ snooze: Snooze) -> Workflow {
    Workflow(state: .snoozed(snooze), waitingSince: waitingSince)
  }

  package func finished(_ reason: DoneReason, at now: Date) -> Workflow {
    Workflow(state: .done(reason), waitingSince: nil, doneAt: now)
  }

  /// By hand: back to work. Somebody waits again only if they did before.
  package func reopened(waitingSince: Date? = nil) -> Workflow {
    Workflow(state: .open, waitingSince: waitingSince ?? self.waitingSince)
  }

  /// The clock reached `now`: a snooze that is over opens the conversation.
  package func woken(at now: Date) -> Workflow {
    guard case .snoozed(.until(let end)) = state, end <= now else { return self }
    return Workflow(state: .open, waitingSince: waitingSince)
  }

  package var isDone: Bool {
    if case .done = state { true } else { false }
  }
}
