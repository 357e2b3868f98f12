import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// Keeps one account in step for as long as it runs: does what `SyncPlan` says, under a lease that no two processes hold at once.
struct AccountRunner: Sendable {
  /// Why a connector is served no longer.
  private enum End {
    case signInAgain
    case leaseLost
    case accountGone
  }

  let desk: AccountDesk
  let bell: Bell

  private var world: EngineWorld { desk.world }
  private var timing: EngineTiming { desk.world.timing }

  func run() async {
    var failures = 0
    var lastRenewal = Date.distantPast
    var isVisitor = false
    while !Task.isCancelled {
      do {
        guard let account = try await desk.account() else { return }
        if isVisitor {
          isVisitor = try await connector(of: account) == nil
          if isVisitor {
            try await waitForOthers(account)
            continue
          }
        }
        guard try await desk.lease(until: desk.now.addingTimeInterval(timing.accountLease)) else {
          // Somebody else keeps it in step, and the store tells what changes.
          _ = await bell.wait(until: desk.now.addingTimeInterval(timing.accountLease / 3), world.time)
          await world.forgetGoneHolders()
          continue
        }
        guard let connector = try await connector(of: account) else {
          isVisitor = true
          await desk.release()
          continue
        }
        failures = 0
        switch await serve(connector, account) {
        case .leaseLost: break
        case .accountGone: return
        case .signInAgain:
          // Perhaps other credentials lie there by now: they are read again, once.
          if desk.now.timeIntervalSince(lastRenewal) < Self.renewalEvery { await untilSignedIn() }
          lastRenewal = desk.now
        }
      } catch EngineError.platform(.signInAgain) {
        await untilSignedIn()
      } catch {
        failures += 1
        let delay = timing.backoff.delay(failures: failures, random: world.random())
        _ = await bell.wait(until: desk.now.addingTimeInterval(delay), world.time)
      }
    }
    await desk.release()
  }

  /// There are no credentials here. Whoever has some may take the account over at any time, so it is not kept from them; as long as nobody
  /// does, nobody is signed in.
  private func waitForOthers(_ account: Account) async throws(StoreError) {
    if isAbandoned(account), try await desk.lease(until: desk.now.addingTimeInterval(timing.accountLease)) {
      // What is read while it is ours is not older than the others' last word.
      let account = try await desk.account()
      await desk.release()
      if let account, isAbandoned(account) {
        await desk.note(.refusedCredentials(reason: world.wording.failures.connection.noCredentials(account.name)))
      }
    }
    _ = await bell.wait(until: desk.now.addingTimeInterval(timing.backoff.ceiling), world.time)
  }

  /// Whether no other member looks after it, now and then at least, and that is news.
  private func isAbandoned(_ account: Account) -> Bool {
    if case .needsSignIn = account.health { return false }
    guard let last = account.lastSync else { return true }
    return desk.now.timeIntervalSince(last) >= timing.servedFor
  }

  private func connector(of account: Account) async throws(EngineError) -> (any Connector)? {
    do {
      return try await world.connector(account)
    } catch {
      await desk.learn(error, error.signOfPull)
      throw .platform(error)
    }
  }

  private func serve(_ connector: any Connector, _ account: Account) async -> End {
    let gauge = StreamGauge()
    return await withTaskGroup(of: Void.self) { group in
      var manner = connector is any PatientConnector ? SyncPlan.Manner.waiting : .asking
      if let live = connector as? any LiveConnector {
        manner = .listening
        group.addTask { await listen(live, gauge) }
      }
      let plan = SyncPlan(manner: manner, pullEvery: account.policy.pullEvery, timing: timing)
      defer { group.cancelAll() }
      return await walk(connector, plan, gauge)
    }
  }

  /// One step after the other.
  private func walk(_ connector: any Connector, _ begun: SyncPlan, _ gauge: StreamGauge) async -> End {
    var plan = begun
    var step = plan.step(after: .begun, at: desk.now)
    while !Task.isCancelled {
      let event: SyncPlan.Event
      do {
        if case .stop = step { return .signInAgain }
        guard try await desk.lease(until: leaseEnd(for: step)) else { return .leaseLost }
        switch step {
        case .identify:
          try await desk.identify(connector)
          event = .identified
        case .pull(let fromStart):
          event = try await pull(connector, fromStart: fromStart)
        case .rest(let date, let canHurry):
          guard let account = try await rest(until: date, canHurry: canHurry) else { return .accountGone }
          plan.pullEvery = account.policy.pullEvery
          event = .rested
        case .stop:
          return .signInAgain
        }
      } catch let error as EngineError {
        event = .failed(error.asConnectorError, random: world.random())
      } catch {
        event = .failed(.unreachable(reason: "the store is not available"), random: world.random())
      }
      plan.isStreamOpen = gauge.isOpen
      step = plan.step(after: event, at: desk.now)
    }
    return .leaseLost
  }

  private func pull(_ connector: any Connector, fromStart: Bool) async throws(EngineError) -> SyncPlan.Event {
    let begun = desk.now
    let (page, _) = try await desk.pull(connector, fromStart: fromStart, patience: timing.patience)
    let took = desk.now.timeIntervalSince(begun)
    let wasQuick = page.events.isEmpty && .seconds(took) < timing.patience / 2
    return .pulled(hasMore: page.hasMore, wasQuick: wasQuick)
  }

  /// Nil: the account is there no more.
  private func rest(until date: Date, canHurry: Bool) async throws -> Account? {
    while true {
      let rung = await bell.wait(until: date, world.time)
      guard let account = try await desk.account() else { return nil }
      if Task.isCancelled || desk.now >= date || canHurry && rung.contains(.refresh) { return account }
    }
  }

  /// The lease outlasts the step, so that a sleeping process need not wake to renew it; but not by hours.
  private func leaseEnd(for step: SyncPlan.Step) -> Date {
    var end = desk.now
    if case .rest(let date, _) = step { end = min(max(date, end), end.addingTimeInterval(timing.pullBesideStream)) }
    return end.addingTimeInterval(timing.accountLease)
  }

  /// Returns when the account's health allows to try again.
  private func untilSignedIn() async {
    while !Task.isCancelled {
      _ = await bell.wait(until: nil, world.time)
      do {
        guard let account = try await desk.account() else { return }
        if case .needsSignIn = account.health { continue }
        await desk.limiter.release(desk.id)
        return
      } catch {
        desk.log("the account could not be read", error)
      }
    }
  }

  /// Keeps the platform's stream open; each nudge and each change of the stream itself makes the runner look.
  private func listen(_ connector: any LiveConnector, _ gauge: StreamGauge) async {
    var failures = 0
    while !Task.isCancelled {
      var until: Date?
      do {
        try await connector.listen(
          opened: {
            gauge.set(open: true)
            bell.ring(.refresh)
          }, nudge: { bell.ring(.refresh) })
      } catch {
        world.logger.info("account \(desk.id): stream: \(error.kind)")
        if case .waitUntil(let date, _) = error { until = date }
      }
      let stood = gauge.set(open: false)
      if stood { bell.ring(.refresh) }
      failures = stood ? 1 : failures + 1
      let delay = timing.backoff.delay(failures: failures, random: world.random())
      do {
        try await world.time.sleep(until: until ?? desk.now.addingTimeInterval(delay))
      } catch {
        return
      }
    }
  }

  /// Seconds.
  private static let renewalEvery: TimeInterval = 600
}
