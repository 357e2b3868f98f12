package import InboxModel
package import InboxStore

/// The five that work while Moot runs: in step with the platforms; orders out; people outside told; hooks run; snoozes open, rules done, and
/// promises and escalations watched.
package struct Engine: Sendable {
  package let sync: SyncEngine
  package let outbox: OutboxDispatcher
  package let notices: NoticeDispatcher
  package let hooks: HookDispatcher
  package let scheduler: Scheduler
  private let world: EngineWorld

  package init(_ world: EngineWorld) {
    self.world = world
    let limiter = RateLimiter(time: world.time, pace: world.timing.pace)
    sync = SyncEngine(world: world, limiter: limiter)
    outbox = OutboxDispatcher(world: world, limiter: limiter)
    notices = NoticeDispatcher(world: world)
    hooks = HookDispatcher(world: world)
    scheduler = Scheduler(world: world)
  }

  /// Runs until `stop`, or until the task is cancelled. Idle means asleep: nothing wakes but a deadline, a change of the store, or a
  /// platform.
  package func run() async {
    await world.forgetGoneHolders()
    async let syncing: Void = sync.run()
    async let sending: Void = outbox.run()
    async let telling: Void = notices.run()
    async let hooking: Void = hooks.run()
    async let waking: Void = scheduler.run()
    _ = await (syncing, sending, telling, hooking, waking)
  }

  /// One round, for a command that ends: asks every account (nil: all) for all that is new, lets the rules look, then sends what is due.
  package func once(_ accounts: Set<ID<Account>>? = nil) async throws(StoreError) -> [SyncReport] {
    await world.forgetGoneHolders()
    let reports = try await sync.syncOnce(accounts)
    try await scheduler.catchUp()
    try await outbox.sendDue(accounts)
    await notices.tellDue()
    guard world.hookDesk != nil else { return reports }
    // What was sent just now is an event too.
    try await scheduler.catchUp()
    await hooks.runDue()
    return reports
  }

  /// Ends `run`: questions are given up at once, orders under way get their answer first.
  package func stop() {
    sync.stop()
    outbox.stop()
    notices.stop()
    hooks.stop()
    scheduler.stop()
  }
}
