package import Foundation

/// Where an order to a platform stands. Pure: `after` says what an event does to it, and refuses what must never happen.
package struct Delivery: Hashable, Sendable, Codable {
  package enum State: Hashable, Sendable, Codable {
    /// Written, not ordered.
    case draft
    /// Inside its undo window: it leaves at `until` unless it is taken back.
    case held(until: Date)
    /// May leave at `notBefore` or later.
    case queued(notBefore: Date)
    /// Somebody is sending it; whoever finds the lease expired must ask the platform first.
    case sending(lease: Date)
    case sent(RemoteID?)
    /// The platform said no. The text is kept.
    case rejected(reason: String)
    /// It may have arrived or not: only the platform or a person can tell.
    case unsure(reason: String)
    /// Taken back before it left. The text is kept as a draft.
    case takenBack
  }

  package var state: State
  /// How often sending was begun.
  package var attempts: Int
  /// What went wrong last, in the platform's words.
  package var problem: String?

  package init(state: State, attempts: Int = 0, problem: String? = nil) {
    self.state = state
    self.attempts = attempts
    self.problem = problem
  }

  /// Ordered now, to leave when the undo window ends.
  package static func ordered(at now: Date, undoWindow: TimeInterval) -> Delivery {
    undoWindow > 0
      ? Delivery(state: .held(until: now.addingTimeInterval(undoWindow))) : Delivery(state: .queued(notBefore: now))
  }
}

extension Delivery {
  /// Neither arrived nor given up: a pull must not undo what this carries.
  package var isPending: Bool {
    switch state {
    case .held, .queued, .sending, .unsure: true
    case .draft, .sent, .rejected, .takenBack: false
    }
  }

  /// A person has to decide.
  package var needsPerson: Bool {
    switch state {
    case .rejected, .unsure: true
    default: false
    }
  }
}
