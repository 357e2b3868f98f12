import InboxModel
import InboxStore
import Logging

/// One task for each account, begun when the account appears; each ends by itself when its account is gone.
struct AccountCrew: Sendable {
  let world: EngineWorld
  /// Ringing `stop` on it ends the crew.
  let bell: Bell
  /// What the tasks listen to.
  let bells: BellBoard
  /// Whether tasks are waited for when the crew ends, after a `stop` on their bells; else they are cancelled.
  let finishesWork: Bool

  /// Runs until it is stopped or cancelled. `work` is one account's task; changes of the store in `areas` ring its bell.
  func run(on areas: StoreChange, work: @escaping @Sendable (ID<Account>, Bell) async -> Void) async {
    // Listening begins before the first look, so that nothing falls in between.
    let changes = world.store.changes()
    await withTaskGroup(of: Void.self) { listening in
      listening.addTask {
        for await change in changes {
          let reason = Bell.Reason(change.intersection(areas.union(.accounts)))
          if !reason.isEmpty { bell.ring(reason) }
        }
        bell.ring(.stop)
      }
      await withTaskGroup(of: Void.self) { tasks in
        var known: Set<ID<Account>> = []
        var reason = Bell.Reason.accounts
        while !Task.isCancelled, !reason.contains(.stop) {
          if reason.contains(.accounts) {
            for account in await accounts() where known.insert(account).inserted {
              let bell = bells[account]
              tasks.addTask { await work(account, bell) }
            }
          }
          bells.ring(reason)
          reason = await bell.wait(until: nil, world.time)
        }
        bells.ring(.stop)
        if !finishesWork { tasks.cancelAll() }
      }
      listening.cancelAll()
    }
    bells.clear()
  }

  private func accounts() async -> [ID<Account>] {
    do {
      return try await world.store.accounts().map(\.id)
    } catch {
      world.logger.error("the accounts could not be read: \(error)")
      return []
    }
  }
}

extension Bell.Reason {
  init(_ change: StoreChange) {
    self = []
    if change.contains(.accounts) { insert(.accounts) }
    if change.contains(.outbox) { insert(.outbox) }
    if change.contains(.queue) { insert(.queue) }
  }
}
