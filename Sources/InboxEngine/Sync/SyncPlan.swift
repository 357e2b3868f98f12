package import Foundation
package import InboxConnect

/// What to do next for one account, decided purely: an event goes in, the next step comes out.
package struct SyncPlan: Hashable, Sendable {
  /// How news of this account reach us.
  package enum Manner: Hashable, Sendable {
    /// We ask every so often.
    case asking
    /// The platform keeps our question open until something happens.
    case waiting
    /// The platform calls us while its stream stands, and we ask while it does not.
    case listening
  }

  package enum Step: Hashable, Sendable {
    /// Ask who we are and what we may do.
    case identify
    /// Ask what is new; `fromStart` forgets the cursor.
    case pull(fromStart: Bool)
    /// Do nothing until then; when `canHurry`, a nudge ends it early.
    case rest(until: Date, canHurry: Bool)
    /// Do nothing until the person has signed in again.
    case stop
  }

  package enum Event: Hashable, Sendable {
    case begun
    case identified
    /// A page was merged. `wasQuick`: it came well before the patience was over, and brought nothing.
    case pulled(hasMore: Bool, wasQuick: Bool)
    /// `random` is in 0 ..< 1.
    case failed(ConnectorError, random: Double)
    /// The rest is over, or was ended by a nudge.
    case rested
  }

  package let manner: Manner
  /// Seconds between two pulls when nobody calls us.
  package var pullEvery: TimeInterval
  package var isStreamOpen = false
  let timing: EngineTiming
  private var identifiedAt: Date?
  private var failures = 0
  private var fromStart = false

  package init(manner: Manner, pullEvery: TimeInterval, timing: EngineTiming) {
    self.manner = manner
    self.pullEvery = pullEvery
    self.timing = timing
  }
}

extension SyncPlan {
  package mutating func step(after event: Event, at now: Date) -> Step {
    switch event {
    case .begun, .rested:
      return next(at: now)
    case .identified:
      (failures, identifiedAt) = (0, now)
      return next(at: now)
    case .pulled(let hasMore, let wasQuick):
      (failures, fromStart) = (0, false)
      return hasMore ? .pull(fromStart: false) : .rest(until: nextPull(after: now, wasQuick: wasQuick), canHurry: true)
    case .failed(let error, let random):
      return step(after: error, random: random, at: now)
    }
  }

  private func next(at now: Date) -> Step {
    guard let identifiedAt, now.timeIntervalSince(identifiedAt) < timing.identifyEvery else { return .identify }
    return .pull(fromStart: fromStart)
  }

  private func nextPull(after now: Date, wasQuick: Bool) -> Date {
    switch manner {
    case .asking: now.addingTimeInterval(pullEvery)
    // A platform that answers "nothing" at once although it was given time is not asked in circles.
    case .waiting: wasQuick ? now.addingTimeInterval(min(pullEvery, Self.breath)) : now
    case .listening: now.addingTimeInterval(isStreamOpen ? timing.pullBesideStream : pullEvery)
    }
  }

  private mutating func step(after error: ConnectorError, random: Double, at now: Date) -> Step {
    switch error {
    case .signInAgain:
      identifiedAt = nil
      return .stop
    case .waitUntil(let date, _):
      return .rest(until: date, canHurry: false)
    case .cursorLost where !fromStart:
      fromStart = true
      return .pull(fromStart: true)
    default:
      failures += 1
      return .rest(
        until: now.addingTimeInterval(timing.backoff.delay(failures: failures, random: random)), canHurry: true)
    }
  }

  /// Seconds.
  private static let breath: TimeInterval = 5
}
