package import Foundation
package import InboxModel

extension InboxStore {
  /// Takes the next notice that has been due for telling since `dueBy`, and marks it: nobody else gets it. `holder` may be telling until
  /// `lease`.
  package func claimNotice(
    _ lane: NoticeLane, holder: String, lease: Date, dueBy: Date? = nil
  ) async throws(StoreError) -> EscalationNotice? {
    try await write { session in
      let due = try session.first(
        """
        SELECT \(raw: EscalationNotice.columns) FROM notice WHERE state IN ('held', 'queued') AND due <= \(dueBy ?? session.now) AND \(lane.condition)
        ORDER BY due, id LIMIT 1
        """, EscalationNotice.init)
      guard var notice = due else { return nil }
      notice.attemptedAt = session.now
      notice.delivery = try session.settle(notice, .claimed(lease: lease.stored), batch: session.newKey())
      try session.run(
        "UPDATE notice SET attemptedAt = \(session.now), holder = \(holder) WHERE id = \(notice.id)")
      return notice
    }
  }

  /// Notices whose teller went away: whether they arrived is not known. They are unsure from here on. `reason` says so to people.
  package func expiredNotices(_ lane: NoticeLane, reason: String) async throws(StoreError) {
    try await write { session in
      let expired = try session.rows(
        """
        SELECT \(raw: EscalationNotice.columns) FROM notice WHERE state = 'sending' AND due <= \(session.now) AND \(lane.condition) ORDER BY id
        """, EscalationNotice.init)
      let batch = session.newKey()
      for notice in expired { try session.settle(notice, .outcomeLost(reason: reason), batch: batch) }
    }
  }

  /// Notices that may or may not have arrived, the oldest first.
  package func unsureNotices(_ lane: NoticeLane) async throws(StoreError) -> [EscalationNotice] {
    try await read { session in
      try session.rows(
        "SELECT \(raw: EscalationNotice.columns) FROM notice WHERE state = 'unsure' AND \(lane.condition) ORDER BY id",
        EscalationNotice.init)
    }
  }

  /// When `claimNotice` or `expiredNotices` has something to do again; nil: not before something changes.
  package func nextNoticeDeadline(_ lane: NoticeLane) async throws(StoreError) -> Date? {
    try await read { session in
      try session.first("SELECT min(due) FROM notice WHERE due IS NOT NULL AND \(lane.condition)") {
        $0.optionalDate(0)
      } ?? nil
    }
  }

  /// Writes down what became of a notice, and what its receiver said about the escalation.
  @discardableResult
  package func settle(
    _ id: ID<EscalationNotice>, _ event: DeliveryEvent, receipt: NoticeReceipt? = nil
  ) async throws(StoreError) -> Delivery {
    try await write { session in
      guard let notice = try session.notice(id) else { throw StoreError.noSuchEntry }
      return try session.settle(notice, event, receipt: receipt, batch: session.newKey())
    }
  }

  /// Decides on a notice that was refused, is unsure or did not leave yet.
  package func decide(
    _ decision: Command.DeliveryDecision, on id: ID<EscalationNotice>, by actor: Actor
  ) async throws(StoreError) -> ActionOutcome {
    try await write { session in
      guard let notice = try session.notice(id) else { throw StoreError.noSuchEntry }
      let event: DeliveryEvent =
        switch decision {
        case .retry: .resent
        case .declareSent: .declaredSent
        case .takeBack: .takenBack
        }
      do {
        try session.settle(notice, event, by: actor, batch: session.newKey())
      } catch StoreError.refused {
        // It went on meanwhile: there is nothing left to decide.
        return .unchanged
      }
      return .done(order: nil)
    }
  }

  /// The notices, the newest first: those still open, or all of them.
  package func notices(limit: Int, includingSettled: Bool = false) async throws(StoreError) -> [EscalationNotice] {
    try await read { session in
      let which: SQLText = includingSettled ? "1" : "state NOT IN ('sent', 'takenBack')"
      return try session.rows(
        "SELECT \(raw: EscalationNotice.columns) FROM notice WHERE \(which) ORDER BY id DESC LIMIT \(limit)",
        EscalationNotice.init)
    }
  }
}
