import Foundation
import InboxModel
package import InboxStore
import Logging

/// What nobody has to ask for: opens snoozed conversations at their time, to the second; goes on with escalations that nobody took up in time;
/// looks at what came in and what is due, as rules and promises want it; and sleeps until the next of these.
package actor Scheduler {
  private let world: EngineWorld
  private let bell = Bell()
  /// What is only looked at once more waits until then.
  private var leisureEnds = Date.distantPast
  /// So many times as long as a step of it took is left to others.
  private static let leisure: Double = 4

  init(world: EngineWorld) {
    self.world = world
  }

  /// Runs until `stop` or cancellation.
  package func run() async {
    let changes = world.store.changes()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { [bell] in
        for await change in changes where change.contains(.queue) { bell.ring(.queue) }
        bell.ring(.stop)
      }
      var reason = Bell.Reason.queue
      await begin()
      while !Task.isCancelled, !reason.contains(.stop) {
        reason = await bell.wait(until: await wake(), world.time)
      }
      group.cancelAll()
    }
  }

  nonisolated package func stop() { bell.ring(.stop) }

  /// Everything that is due now, once; for a command that ends.
  package func catchUp() async throws(StoreError) {
    _ = try await wakeSnoozed()
    _ = try await raiseLate()
    try await triage.begin()
    try await triage.catchUp(sweepingFor: Self.sweepLimit)
  }

  private var triage: TriageRunner { TriageRunner(world: world) }

  private func begin() async {
    do {
      try await triage.begin()
    } catch {
      world.logger.error("conversations are not looked at anew: \(error)")
    }
  }

  /// Does what is due, a step at a time; returns when to go on.
  private func wake() async -> Date? {
    do {
      let snooze = try await wakeSnoozed()
      let late = try await raiseLate()
      let look = try await look()
      return [snooze, late, look].compactMap(\.self).min()
    } catch {
      world.logger.error("snoozes, escalations and rules have to wait: \(error)")
      return world.time.now().addingTimeInterval(Self.retryDelay)
    }
  }

  /// One step of triage; returns when the next one is due: now while there is more, nil when only a change of the store brings more.
  private func look() async throws(StoreError) -> Date? {
    let begun = world.time.now()
    let isAtLeisure = begun < leisureEnds
    let step: TriageStep = try await triage.step(sweeps: !isAtLeisure)
    switch step {
    case .news, .clock: return begun
    case .sweep:
      let ended = world.time.now()
      leisureEnds = ended.addingTimeInterval(max(0, ended.timeIntervalSince(begun)) * Self.leisure)
      return leisureEnds
    case .rest(let date): return isAtLeisure ? min(date ?? leisureEnds, leisureEnds) : date
    }
  }

  /// Opens what is due; returns when the next one is.
  private func wakeSnoozed() async throws(StoreError) -> Date? {
    guard let date = try await world.store.nextSnoozeEnd() else { return nil }
    if date > world.time.now() { return date }
    _ = try await world.store.wakeSnoozed()
    return try await world.store.nextSnoozeEnd()
  }

  /// Goes on with escalations that nobody took up in time; returns when the next one is due.
  private func raiseLate() async throws(StoreError) -> Date? {
    guard let date = try await world.store.nextEscalationDue() else { return nil }
    if date > world.time.now() { return date }
    try await world.store.raiseLateEscalations()
    return try await world.store.nextEscalationDue()
  }

  /// Seconds that a command which ends may take for conversations that settings made to be looked at once more.
  private static let sweepLimit: TimeInterval = 5

  /// Seconds.
  private static let retryDelay: TimeInterval = 5
}
