import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// Sends one account's orders, one at a time and each conversation's in their order, and finds out what became of those in doubt.
///
/// An order is claimed, durably, before anything leaves; from then on only an answer of the platform, or a person, says what became
/// of it. One order is claimed at a time: a process that dies leaves at most one in doubt for each account.
struct AccountOutbox: Sendable {
  let desk: AccountDesk
  let bell: Bell

  var world: EngineWorld { desk.world }
  var timing: EngineTiming { desk.world.timing }

  /// Runs until it is told to stop, is cancelled, or the account is gone. What is under way is finished first.
  func run() async {
    var doubts = Doubts()
    var connector: (any Connector)?
    while !Task.isCancelled {
      let next: Next
      do throws(EngineError) {
        next = try await turn(&doubts, &connector)
      } catch {
        next = .wait(until: desk.now.addingTimeInterval(delay(after: error)))
      }
      var rung: Bell.Reason = []
      switch next {
      case .end: return
      case .goOn: rung = bell.heard()
      case .wait(let date): rung = await bell.wait(until: date, world.time)
      }
      if rung.contains(.stop) { return }
    }
  }

  /// Sends and asks as long as something is due; returns when nothing is.
  func sendDue() async {
    var doubts = Doubts()
    var connector: (any Connector)?
    do throws(EngineError) {
      while !Task.isCancelled, case .goOn = try await turn(&doubts, &connector) {}
    } catch {
      _ = delay(after: error)
    }
  }

  /// Seconds. Without a connector, which is noted at the account, nothing helps but a change there.
  private func delay(after error: EngineError) -> TimeInterval {
    guard case .store(let error) = error else { return timing.backoff.ceiling }
    desk.log("the outbox could not be worked on", error)
    return timing.backoff.first
  }

  /// What a turn leaves to do.
  enum Next {
    case goOn
    case wait(until: Date?)
    case end
  }

  /// Does one thing: sends an order that is due, or asks about one in doubt.
  private func turn(_ doubts: inout Doubts, _ connector: inout (any Connector)?) async throws(EngineError) -> Next {
    guard let account = try await kept({ () throws(StoreError) in try await desk.account() }) else { return .end }
    // Whoever sends beside us may die of it, which rings no bell.
    let isShared = try await kept { () throws(StoreError) in
      try await world.store.isSending(account: desk.id, besides: world.holder)
    }
    if isShared { await world.forgetGoneHolders() }
    var due = try await deadline()
    if let date = due, date <= desk.now {
      // Perhaps it is not an order to send, but one whose sender disappeared.
      _ = try await kept { () throws(StoreError) in try await world.store.expiredSending() }
      due = try await deadline()
    } else if isShared {
      due = min(due ?? .distantFuture, desk.now.addingTimeInterval(timing.watchOthersEvery))
    }
    doubts.update(
      try await kept { () throws(StoreError) in try await world.store.unsureEntries(account: desk.id) }, at: desk.now)
    if case .needsSignIn = account.health {
      connector = nil
      return .wait(until: due)
    }
    if let held = await heldUntil(account.health) { return .wait(until: held) }
    let question = doubts.next
    if let question, question.askAt <= desk.now {
      guard let live = try await self.connector(of: account, &connector) else { return waitForOthers }
      try await desk.turn()
      if await ask(live, question.entry, &doubts).endsSession { connector = nil }
      return .goOn
    }
    if let date = due, date <= desk.now {
      guard let live = try await self.connector(of: account, &connector) else { return waitForOthers }
      try await desk.turn()
      if let entry = try await claim() {
        if await send(live, entry).endsSession { connector = nil }
        return .goOn
      }
      // Another process was quicker, and its settling will ring.
      due = nil
    }
    return .wait(until: [due, question?.askAt].compactMap { $0 }.min())
  }

  private func deadline() async throws(EngineError) -> Date? {
    try await kept { () throws(StoreError) in try await world.store.nextOutboxDeadline(accounts: [desk.id]) }
  }

  private func claim() async throws(EngineError) -> OutboxEntry? {
    try await kept { () throws(StoreError) in
      try await world.store.claimOutbox(
        accounts: [desk.id], holder: world.holder, limit: 1, lease: desk.now.addingTimeInterval(timing.orderLease)
      ).first
    }
  }

  /// Whoever keeps credentials for the account sends its orders; they stay as they are until then.
  private var waitForOthers: Next { .wait(until: desk.now.addingTimeInterval(timing.backoff.ceiling)) }

  /// Nil: this member keeps no credentials for it.
  private func connector(
    of account: Account, _ known: inout (any Connector)?
  ) async throws(EngineError) -> (any Connector)? {
    if let known { return known }
    do {
      let made = try await world.connector(account)
      known = made
      return made
    } catch {
      await desk.learn(error, error.sign)
      throw .platform(error)
    }
  }

  private func heldUntil(_ health: AccountHealth) async -> Date? {
    let limit = await desk.limiter.heldUntil(desk.id)
    guard case .rateLimited(let until) = health, until > desk.now else { return limit }
    return max(until, limit ?? until)
  }

  func kept<Value>(_ work: () async throws(StoreError) -> Value) async throws(EngineError) -> Value {
    do { return try await work() } catch { throw .store(error) }
  }
}

extension ConnectorError? {
  /// Whether the connector has to be made anew. Not left to the account's health: somebody may sign in before that is looked at again.
  fileprivate var endsSession: Bool {
    if case .signInAgain = self { true } else { false }
  }
}
