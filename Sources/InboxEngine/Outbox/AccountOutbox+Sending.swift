import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

extension AccountOutbox {
  /// Asks the platform to do it, and writes down what became of it, whatever it is. Returns why it failed.
  func send(_ connector: any Connector, _ entry: OutboxEntry) async -> ConnectorError? {
    let attempt = await attempt(connector, entry)
    switch attempt {
    case .success(let receipt):
      await settle(entry, .confirmed(receipt.remoteID), receipt)
      await desk.note(.answered)
      return nil
    case .failure(let error):
      let delay = timing.backoff.delay(failures: entry.delivery.attempts, random: world.random())
      let event = error.event(retry: desk.now.addingTimeInterval(delay)) { refusal in
        world.wording.sentence(for: refusal, doing: entry.order.verb)
      }
      await settle(entry, event)
      await desk.learn(error, error.sign)
      return error
    }
  }

  /// Tries once, within the limit of time: the lease must not end while the request is under way.
  private func attempt(_ connector: any Connector, _ entry: OutboxEntry) async -> Result<Receipt, ConnectorError> {
    let limit = desk.now.addingTimeInterval(timing.orderLimit)
    return await withTaskGroup(of: Result<Receipt, ConnectorError>?.self) { group in
      group.addTask {
        do throws(ConnectorError) {
          return .success(try await connector.perform(entry.order, key: entry.key))
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        try? await world.time.sleep(until: limit)
        return nil
      }
      defer { group.cancelAll() }
      // Nil first: the time is over, the attempt is cancelled, and says itself what that means.
      for await result in group {
        if let result { return result }
        group.cancelAll()
      }
      return .failure(.outcomeUnknown(reason: "no answer in time"))
    }
  }

  /// Writes down what happened to an order. Is tried until the store takes it: an answer that is not written down is a doubt.
  @discardableResult
  func settle(_ entry: OutboxEntry, _ event: DeliveryEvent, _ receipt: Receipt? = nil) async -> Bool {
    var failures = 0
    while true {
      do {
        try await world.store.settle(entry.id, event, receipt: receipt)
        return true
      } catch .busy {
        failures += 1
        if failures < Self.settleAttempts { continue }
        desk.log("order \(entry.id) stays in doubt", .busy)
        return false
      } catch {
        // Refused: somebody else settled it meanwhile. Else the order stays in doubt, and is asked about when its lease ends.
        desk.log("order \(entry.id) was not settled", error)
        return false
      }
    }
  }

  private static let settleAttempts = 5
}
