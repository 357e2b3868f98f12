package import InboxModel
package import InboxStore
import Logging

/// Sends what was ordered: accounts side by side, each conversation's orders in their order, and nothing twice.
package actor OutboxDispatcher {
  private let world: EngineWorld
  private let limiter: RateLimiter
  private let bell = Bell()
  private let bells = BellBoard()

  init(world: EngineWorld, limiter: RateLimiter) {
    self.world = world
    self.limiter = limiter
  }

  /// Runs until `stop`, and finishes what is under way; cancellation gives that up and leaves it in doubt. Once at a time.
  package func run() async {
    let (world, limiter) = (world, limiter)
    await AccountCrew(world: world, bell: bell, bells: bells, finishesWork: true).run(on: [.outbox]) { account, bell in
      await AccountOutbox(desk: AccountDesk(id: account, world: world, limiter: limiter), bell: bell).run()
    }
  }

  /// Ends `run` once the orders under way have their answers.
  nonisolated package func stop() { bell.ring(.stop) }

  /// Sends what is due now and asks about what is in doubt, once; for `moot sync`. Orders inside their undo window, or whose platform
  /// asked to wait, stay.
  package func sendDue(_ accounts: Set<ID<Account>>? = nil) async throws(StoreError) {
    let accounts = try await world.store.accounts().map(\.id).filter { accounts?.contains($0) ?? true }
    await withTaskGroup(of: Void.self) { group in
      for account in accounts {
        let outbox = AccountOutbox(desk: AccountDesk(id: account, world: world, limiter: limiter), bell: Bell())
        group.addTask { await outbox.sendDue() }
      }
    }
  }
}
