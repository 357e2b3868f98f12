import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// Asking after issues that escalations opened: a closed one settles its escalation.
extension NoticeTeller {
  /// When the next ticket is to be asked after; nil where the target makes none.
  func nextTicket() async throws(StoreError) -> Date? {
    guard let target, target.kind.makesTickets else { return nil }
    return try await world.store.nextTicket(of: target.name)
  }

  /// Asks after one ticket that is due; false when there is none.
  func askAfterTicket() async throws(StoreError) -> Bool {
    guard let target else { return false }
    let lease = world.time.now().addingTimeInterval(world.timing.orderLease)
    guard let watch = try await world.store.claimTicket(of: target.name, lease: lease) else { return false }
    let standing: TicketStanding
    do throws(ConnectorError) {
      standing = try await world.courier(target).standing(of: watch.notice, mark: watch.mark)
    } catch {
      try await world.store.postponeTicket(of: watch.notice.id, until: next(after: error, watch))
      world.logger.warning("ticket of notice \(watch.notice.id) at \(target.name): \(error.kind)")
      return true
    }
    try await world.store.learn(standing, of: watch.notice.id)
    return true
  }

  /// Twice as long each time, from a minute to an hour; or when the receiver says.
  private func next(after error: ConnectorError, _ watch: TicketWatch) -> Date {
    let now = world.time.now()
    if case .waitUntil(let date, _) = error { return max(date, now.addingTimeInterval(1)) }
    let backoff = Backoff(first: 60, ceiling: 3600, least: 30)
    return now.addingTimeInterval(backoff.delay(failures: watch.failures + 1, random: world.random()))
  }
}
