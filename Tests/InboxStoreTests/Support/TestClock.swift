import Foundation
import Synchronization

/// A clock that stands still until it is moved.
final class TestClock: Sendable {
  /// 2026-03-02 09:00:00 UTC, a Monday.
  static let start = Date(timeIntervalSince1970: 1_772_442_000)

  private let time = Mutex(start)

  var now: Date { time.withLock { $0 } }

  func advance(_ seconds: TimeInterval) {
    time.withLock { $0 += seconds }
  }
}
