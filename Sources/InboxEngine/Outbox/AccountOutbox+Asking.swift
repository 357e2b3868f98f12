import Foundation
import InboxConnect
import InboxModel

extension AccountOutbox {
  /// Asks the platform whether it has an order in doubt, and acts on what it says. Returns why it could not be asked.
  func ask(_ connector: any Connector, _ entry: OutboxEntry, _ doubts: inout Doubts) async -> ConnectorError? {
    var failure: ConnectorError?
    var doubt = doubts[entry.id] ?? Doubt(askAt: desk.now)
    let inquiry = Inquiry(order: entry.order, key: entry.key, attemptedAt: entry.attemptedAt ?? entry.createdAt)
    let conclusion: Doubt.Conclusion
    do {
      let receipt = try await connector.find(inquiry)
      conclusion = doubt.answered(receipt, at: desk.now, delay: timing.absenceDelay)
      await desk.note(.answered)
    } catch {
      conclusion = doubt.failed(error, at: desk.now, backoff: timing.backoff, random: world.random())
      await desk.learn(error, error.signOfSearch)
      failure = error
    }
    doubts[entry.id] = doubt
    switch conclusion {
    case .found(let receipt): await settle(entry, .found(receipt.remoteID), receipt)
    case .absent: await settle(entry, .absent)
    case .askAgain, .leaveToPerson: break
    }
    return failure
  }
}
