import InboxModel
import InboxStore
import Logging

/// Tells people outside of escalations: targets side by side, so that one that hangs keeps no other waiting, and nothing twice.
package struct NoticeDispatcher: Sendable {
  private let world: EngineWorld
  private let bell = Bell()

  init(world: EngineWorld) {
    self.world = world
  }

  /// Runs until `stop`, and finishes what is under way; cancellation gives that up and leaves it in doubt. Once at a time.
  package func run() async {
    let runners = lanes.map { (lane: $0, bell: Bell()) }
    let changes = world.store.changes()
    await withTaskGroup(of: Void.self) { listening in
      listening.addTask { [bell] in
        for await change in changes where change.contains(.outbox) { bell.ring(.outbox) }
        bell.ring(.stop)
      }
      await withTaskGroup(of: Void.self) { telling in
        for runner in runners {
          telling.addTask { await runner.lane.run(runner.bell) }
        }
        var reason: Bell.Reason = []
        while !Task.isCancelled, !reason.contains(.stop) {
          reason = await bell.wait(until: nil, world.time)
          for runner in runners { runner.bell.ring(reason) }
        }
        for runner in runners { runner.bell.ring(.stop) }
      }
      listening.cancelAll()
    }
  }

  /// Ends `run` once the notices under way have their answers.
  package func stop() { bell.ring(.stop) }

  /// Tells what is due now and asks about what is in doubt, once; for a command that ends.
  package func tellDue() async {
    await withTaskGroup(of: Void.self) { group in
      for lane in lanes { group.addTask { await lane.tellDue() } }
    }
  }

  private var lanes: [NoticeTeller] {
    let targets = world.escalations.targets
    return targets.map { NoticeTeller(world: world, lane: .target($0.name), target: $0) }
      + [NoticeTeller(world: world, lane: .others(besides: targets.map(\.name)), target: nil)]
  }
}
