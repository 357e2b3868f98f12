package import Foundation
import Synchronization

/// A clock that moves only when a test moves it, and knows who sleeps by it.
package final class ManualClock: Clock {
  package struct Instant: InstantProtocol {
    package var offset: Duration

    package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    package func duration(to other: Instant) -> Duration { other.offset - offset }
    package static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  /// A test that waits until somebody sleeps as long as it expects.
  private struct Onlooker {
    let isContent: ([Instant]) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var now = Instant(offset: .zero)
    var sleepers: [Int: Sleeper] = [:]
    var cancelled: Set<Int> = []
    var onlookers: [Onlooker] = []
    var next = 0
  }

  /// The date at which it began.
  package let start: Date
  private let state = Mutex(State())

  package init(start: Date = Date(timeIntervalSince1970: 1_800_000_000)) {
    self.start = start
  }

  package var now: Instant { state.withLock { $0.now } }
  package var minimumResolution: Duration { .zero }

  /// The calendar's date by this clock.
  package var date: Date { date(now) }

  /// When those who sleep now will wake, earliest first.
  package var deadlines: [Date] { state.withLock { $0.sleepers.values.map(\.deadline) }.sorted().map { date($0) } }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        fallAsleep(Sleeper(deadline: deadline, continuation: continuation), number: number)
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.cancelled.insert(number)
        return state.sleepers.removeValue(forKey: number)
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  private func fallAsleep(_ sleeper: Sleeper, number: Int) {
    enum Fate { case due, cancelled, asleep([Onlooker]) }
    let fate: Fate = state.withLock { state in
      if state.cancelled.contains(number) { return .cancelled }
      if sleeper.deadline <= state.now { return .due }
      state.sleepers[number] = sleeper
      let deadlines = state.sleepers.values.map(\.deadline)
      let content = state.onlookers.filter { $0.isContent(deadlines) }
      state.onlookers.removeAll { $0.isContent(deadlines) }
      return .asleep(content)
    }
    switch fate {
    case .due: sleeper.continuation.resume()
    case .cancelled: sleeper.continuation.resume(throwing: CancellationError())
    case .asleep(let onlookers): for onlooker in onlookers { onlooker.continuation.resume() }
    }
  }

  /// Moves the clock on, and wakes whom it passes.
  package func advance(by duration: Duration) {
    let due = state.withLock { state in
      state.now.offset += duration
      let due = state.sleepers.filter { $0.value.deadline <= state.now }.sorted {
        $0.value.deadline < $1.value.deadline
      }
      for (number, _) in due { state.sleepers[number] = nil }
      return due.map(\.value)
    }
    for sleeper in due { sleeper.continuation.resume() }
  }

  /// Moves the clock on to `date`.
  package func advance(to date: Date) {
    advance(by: .seconds(date.timeIntervalSince(self.date)))
  }

  /// Returns when somebody sleeps until `date`, to the millisecond.
  package func untilSomebodySleeps(until date: Date) async {
    await untilDeadlines { dates in dates.contains { abs($0.timeIntervalSince(date)) < 0.001 } }
  }

  /// Returns when the deadlines of those who sleep are such.
  package func untilDeadlines(are wanted: @escaping @Sendable ([Date]) -> Bool) async {
    let isContent: @Sendable ([Instant]) -> Bool = { [self] in wanted($0.map { self.date($0) }) }
    await withCheckedContinuation { continuation in
      let isSo = state.withLock { state in
        if isContent(state.sleepers.values.map(\.deadline)) { return true }
        state.onlookers.append(Onlooker(isContent: isContent, continuation: continuation))
        return false
      }
      if isSo { continuation.resume() }
    }
  }

  private func date(_ instant: Instant) -> Date {
    let parts = instant.offset.components
    return start.addingTimeInterval(Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
  }
}
