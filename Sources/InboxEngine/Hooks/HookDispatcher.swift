import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// Runs hooks beside everything else: at most four commands at a time, each hook one at a time in the order of its events. Nothing waits for
/// them.
///
/// A call is marked before its command starts and deleted when that has ended. A process that dies in between leaves the mark: the call is
/// made once more, under the same key. So a hook runs at least once for each event, and exactly once as long as no Moot is killed.
package struct HookDispatcher: Sendable {
  private let world: EngineWorld
  private let bell = Bell()

  init(world: EngineWorld) {
    self.world = world
  }

  /// How many commands may run at a time.
  private static let hands = 4

  /// Runs until `stop` or cancellation; commands under way are ended, and their calls made once more by whoever comes next.
  package func run() async {
    guard !names.isEmpty, let desk = world.hookDesk else { return }
    await forgetStale()
    let changes = world.store.changes()
    let hands = (0..<Self.hands).map { _ in HookHand(world: world, desk: desk, hooks: names) }
    let bells = hands.map { _ in Bell() }
    await withTaskGroup(of: Void.self) { listening in
      listening.addTask { [bell] in
        for await change in changes where change.contains(.hooks) { bell.ring(.queue) }
        bell.ring(.stop)
      }
      await withTaskGroup(of: Void.self) { working in
        for (hand, bell) in zip(hands, bells) { working.addTask { await hand.run(bell) } }
        var reason: Bell.Reason = []
        while !Task.isCancelled, !reason.contains(.stop) {
          reason = await bell.wait(until: nil, world.time)
          for bell in bells { bell.ring(reason) }
        }
        for bell in bells { bell.ring(.stop) }
        working.cancelAll()
      }
      listening.cancelAll()
    }
  }

  nonisolated package func stop() { bell.ring(.stop) }

  /// Runs what is due now to its end, for a command that ends.
  package func runDue() async {
    guard !names.isEmpty, let desk = world.hookDesk else { return }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<Self.hands {
        group.addTask { await HookHand(world: world, desk: desk, hooks: names).runDue() }
      }
    }
  }

  private var names: [String] { world.triage.hooks.hooks.map(\.name) }

  private func forgetStale() async {
    do {
      try await world.store.forgetStaleHookCalls(besides: names)
    } catch {
      world.logger.warning("old events of hooks could not be forgotten: \(error)")
    }
  }
}
