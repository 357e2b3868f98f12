import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// What runners and workers of one account do alike: look it up, lease it, ask for it, and note what that taught.
struct AccountDesk: Sendable {
  let id: ID<Account>
  let world: EngineWorld
  let limiter: RateLimiter

  var now: Date { world.time.now() }

  /// The account as it stands; nil when it is there no more.
  func account() async throws(StoreError) -> Account? {
    try await world.store.accounts().first { $0.id == id }
  }

  /// Makes it ours, or keeps it ours, until then. False: another process has it.
  func lease(until date: Date) async throws(StoreError) -> Bool {
    try await world.store.claimAccount(id, holder: world.holder, until: date)
  }

  func release() async {
    do {
      try await world.store.releaseAccount(id, holder: world.holder)
    } catch {
      log("the lease was not given back", error)
    }
  }

  func identify(_ connector: any Connector) async throws(EngineError) {
    try await turn()
    do {
      let identity = try await connector.identify()
      do {
        try await world.store.noteIdentity(
          account: id, handle: identity.handle, remoteID: identity.remoteID, capabilities: identity.capabilities)
      } catch {
        throw EngineError.store(error)
      }
      await note(.answered)
    } catch let error as EngineError {
      throw error
    } catch let error as ConnectorError {
      await learn(error, error.signOfPull)
      throw .platform(error)
    } catch {
      throw .platform(.cancelled)
    }
  }

  /// Asks for one page after the cursor, and takes it in with the next one.
  func pull(
    _ connector: any Connector, fromStart: Bool, patience: Duration
  ) async throws(EngineError) -> (page: IncomingPage, merged: MergeOutcome) {
    try await turn()
    let begun = now
    do {
      let cursor = fromStart ? nil : try await world.store.cursor(of: id)
      var page = try await connector.pull(after: cursor, patience: patience)
      if page.hasMore, page.cursor == cursor {
        log("a page that leads nowhere", nil)
        page.hasMore = false
      }
      let merged = try await world.store.merge(page, into: id, asOf: begun)
      await note(.answered)
      return (page, merged)
    } catch let error as ConnectorError {
      await learn(error, error.signOfPull)
      throw .platform(error)
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .platform(.cancelled)
    }
  }

  /// Waits for this account's turn to ask.
  func turn() async throws(EngineError) {
    do { try await limiter.turn(id) } catch { throw .platform(.cancelled) }
  }

  /// Remembers what a failure said about the account.
  func learn(_ error: ConnectorError, _ sign: AccountHealth.Sign?) async {
    if case .askedToWait(let date) = sign { await limiter.hold(id, until: date) }
    if let sign { await note(sign) }
    // The end of the program is no news.
    if case .cancelled = error { return }
    world.logger.info("account \(id): \(error.kind)")
  }

  func note(_ sign: AccountHealth.Sign) async {
    do {
      try await world.store.noteHealth(account: id, sign)
    } catch {
      log("the account's health was not noted", error)
    }
  }

  func log(_ what: String, _ error: StoreError?) {
    world.logger.error("account \(id): \(what)\(error.map { ": \($0)" } ?? "")")
  }
}
