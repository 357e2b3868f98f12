package import InboxModel
package import InboxStore
import Logging

/// Keeps the accounts in step with their platforms: one runner for each, begun and ended as accounts come and go.
package actor SyncEngine {
  private let world: EngineWorld
  private let limiter: RateLimiter
  private let bell = Bell()
  private let bells = BellBoard()

  init(world: EngineWorld, limiter: RateLimiter) {
    self.world = world
    self.limiter = limiter
  }

  /// Runs until `stop` or cancellation. Once at a time.
  package func run() async {
    let (world, limiter) = (world, limiter)
    await AccountCrew(world: world, bell: bell, bells: bells, finishesWork: false).run(on: [.accounts]) {
      account, bell in
      await AccountRunner(desk: AccountDesk(id: account, world: world, limiter: limiter), bell: bell).run()
    }
  }

  /// Ends `run` soon. What was asked is given up; what was taken in is kept.
  nonisolated package func stop() { bell.ring(.stop) }

  /// Asks now instead of when it is time; nil: for all accounts.
  nonisolated package func refresh(_ accounts: Set<ID<Account>>? = nil) {
    bells.ring(.refresh, for: accounts)
  }
}

extension SyncEngine {
  /// Asks every account (nil: all) once for all that is new, and reports, in the accounts' order.
  package func syncOnce(_ accounts: Set<ID<Account>>? = nil) async throws(StoreError) -> [SyncReport] {
    let chosen = try await world.store.accounts().filter { accounts?.contains($0.id) ?? true }
    let rounds = chosen.map { account in
      (account, SyncRound(desk: AccountDesk(id: account.id, world: world, limiter: limiter)))
    }
    return await Self.reports(of: rounds)
  }

  private nonisolated static func reports(of rounds: [(Account, SyncRound)]) async -> [SyncReport] {
    await withTaskGroup(of: (Int, SyncReport).self) { group in
      for (place, (account, round)) in rounds.enumerated() {
        group.addTask { (place, await round.report(on: account)) }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
