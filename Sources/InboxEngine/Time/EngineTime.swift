package import Foundation

/// Time as the engine sees it: a calendar to read, and a clock to sleep by.
package struct EngineTime: Sendable {
  package let now: @Sendable () -> Date
  private let clock: any Clock<Duration>

  package init(now: @escaping @Sendable () -> Date, clock: any Clock<Duration>) {
    self.now = now
    self.clock = clock
  }

  /// The time of this computer.
  package static let live = EngineTime(now: { Date() }, clock: ContinuousClock())

  /// Returns at `date`, not before. Throws when the task is cancelled.
  ///
  /// Looks at the calendar once an hour, because somebody may set it meanwhile.
  func sleep(until date: Date) async throws {
    while true {
      let left = date.timeIntervalSince(now())
      if left <= 0 { return }
      try await clock.sleep(for: .seconds(min(left, 3600)))
    }
  }
}
