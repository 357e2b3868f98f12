import Synchronization

/// Knows of every request under way whether its first byte may have left. One decision, made once: whoever comes first, the
/// connection that is about to write it or the caller who gives it up, binds the other.
final class DepartureBoard: Sendable {
  private struct Tickets {
    var next: UInt64 = 1
    /// Requests under way, and whether they have left.
    var departed: [UInt64: Bool] = [:]
  }

  private let tickets = Mutex(Tickets())

  /// A request begins.
  func issue() -> UInt64 {
    tickets.withLock { tickets in
      let ticket = tickets.next
      tickets.next += 1
      tickets.departed[ticket] = false
      return ticket
    }
  }

  /// A connection is about to write it. False: it was given up, and must not be written any more.
  func depart(_ ticket: UInt64) -> Bool {
    tickets.withLock { tickets in
      guard tickets.departed[ticket] != nil else { return false }
      tickets.departed[ticket] = true
      return true
    }
  }

  /// The request is over. Whether it may have left; false is certain, now and later.
  func conclude(_ ticket: UInt64) -> Bool {
    tickets.withLock { $0.departed.removeValue(forKey: ticket) ?? true }
  }
}
