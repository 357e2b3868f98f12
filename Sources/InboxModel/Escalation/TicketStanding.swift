/// How what a notice made is doing at its receiver: an issue, open or closed.
package struct TicketStanding: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case open, closed
    /// It is not there any more, or we may not see it: nothing is to be learned from it.
    case gone
    /// As when it was last asked for.
    case unchanged
  }

  package var state: State
  /// What to ask with the next time, so that nothing is sent unless something changed (an `ETag`).
  package var mark: String?

  package init(_ state: State, mark: String? = nil) {
    self.state = state
    self.mark = mark
  }
}

/// How often a ticket is asked after: less and less, since most are closed soon or late. Seconds.
package enum TicketPatience {
  /// After so long nobody asks any more.
  package static let longest: Double = 180 * 86_400

  /// The pause until the next question about a ticket that is so old.
  package static func pause(age: Double) -> Double {
    switch age {
    case ..<3600: 60
    case ..<86_400: 300
    case ..<(7 * 86_400): 1800
    default: 6 * 3600
    }
  }
}
