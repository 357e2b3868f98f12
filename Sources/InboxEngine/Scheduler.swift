import Foundation
import InboxStore
import Logging

/// Opens snoozed conversations at their time, to the second, and sleeps until then.
package actor Scheduler {
  private let world: EngineWorld
  private let bell = Bell()

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
      while !Task.isCancelled, !reason.contains(.stop) {
        reason = await bell.wait(until: await wake(), world.time)
      }
      group.cancelAll()
    }
  }

  nonisolated package func stop() { bell.ring(.stop) }

  /// Opens what is due; returns when the next one is.
  private func wake() async -> Date? {
    do {
      _ = try await world.store.wakeSnoozed()
      return try await world.store.nextSnoozeEnd()
    } catch {
      world.logger.error("snoozed conversations could not be opened: \(error)")
      return world.time.now().addingTimeInterval(Self.retryDelay)
    }
  }

  /// Seconds.
  private static let retryDelay: TimeInterval = 5
}
