import Foundation
import Synchronization

/// Lies across the way to the platforms, and kills the victim that trips over it.
final class Tripwire: Sendable {
  private struct Trap {
    var moment: Moment
    var victim: pid_t
  }

  private let trap = Mutex<Trap?>(nil)

  /// Waits for `victim` at `moment`.
  func arm(_ moment: Moment, for victim: pid_t) {
    trap.withLock { $0 = Trap(moment: moment, victim: victim) }
  }

  /// The victim is gone.
  func disarm() {
    trap.withLock { $0 = nil }
  }

  /// A request passes, on its way in or out. True: it is not to be carried out.
  func pass(isOrder: Bool, isArriving: Bool) -> Bool {
    let sprung: Trap? = trap.withLock { trap in
      guard var armed = trap, isOrder || !armed.moment.countsOnlyOrders else { return nil }
      armed.moment.event -= 1
      trap = armed.moment.event > 0 ? armed : nil
      return armed.moment.event > 0 ? nil : armed
    }
    guard let sprung else { return false }
    guard let delay = sprung.moment.delay else {
      kill(sprung.victim, SIGKILL)
      return isArriving && sprung.moment.dropsRequest
    }
    Task {
      try? await Task.sleep(for: delay)
      kill(sprung.victim, SIGKILL)
    }
    return false
  }
}
