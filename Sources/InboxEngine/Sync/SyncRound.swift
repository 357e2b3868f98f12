import Foundation
import InboxConnect
import InboxModel
import InboxStore

/// Asks one account once for all that is new.
struct SyncRound: Sendable {
  let desk: AccountDesk

  func report(on account: Account) async -> SyncReport {
    var report = SyncReport(account)
    do {
      guard try await lease() else {
        report.outcome = .keptElsewhere
        return report
      }
      let made: (any Connector)?
      do {
        made = try await desk.world.connector(account)
      } catch {
        await desk.learn(error, error.signOfPull)
        throw EngineError.platform(error)
      }
      // Credentials that are not here say nothing about those that another member keeps.
      guard let connector = made else {
        throw EngineError.platform(
          .signInAgain(reason: desk.world.wording.failures.connection.noCredentials(account.name)))
      }
      try await desk.identify(connector)
      try await pullAll(connector, into: &report)
    } catch let error as EngineError {
      report.outcome =
        switch error {
        case .platform(let error): .failed(error)
        case .store(let error): .notKept(reason: "\(error)")
        }
    } catch {
      report.outcome = .notKept(reason: "\(error)")
    }
    if report.outcome != .keptElsewhere { await desk.release() }
    return report
  }

  private func pullAll(_ connector: any Connector, into report: inout SyncReport) async throws {
    var fromStart = false
    while true {
      do {
        guard try await lease() else { return }
        let (page, merged) = try await desk.pull(connector, fromStart: fromStart, patience: .zero)
        fromStart = false
        report.add(merged)
        if !page.hasMore { return }
      } catch EngineError.platform(.cursorLost) where !fromStart {
        fromStart = true
      }
    }
  }

  private func lease() async throws(StoreError) -> Bool {
    try await desk.lease(until: desk.now.addingTimeInterval(desk.world.timing.accountLease))
  }
}
