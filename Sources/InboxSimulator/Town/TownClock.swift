package import Foundation
import Synchronization

/// The town's time: another clock, which tests can push forward.
package final class TownClock: Sendable {
  private let base: @Sendable () -> Date
  private let pushed = Mutex<TimeInterval>(0)

  /// A clock that follows `base`.
  package init(_ base: @escaping @Sendable () -> Date) { self.base = base }

  /// A clock that stands still at `moment` until it is advanced.
  package convenience init(stoppedAt moment: Date) { self.init { moment } }

  package var now: Date { base().addingTimeInterval(pushed.withLock { $0 }) }

  /// Moves the clock forward by `seconds`.
  package func advance(by seconds: TimeInterval) { pushed.withLock { $0 += seconds } }
}
