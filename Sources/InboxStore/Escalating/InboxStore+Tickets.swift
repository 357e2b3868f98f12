package import Foundation
package import InboxModel

/// A ticket that is to be asked after.
package struct TicketWatch: Hashable, Sendable {
  package let notice: EscalationNotice
  /// What the receiver gave to ask with.
  package let mark: String?
  /// How often nobody answered, in a row.
  package let failures: Int
}

extension InboxStore {
  /// Takes the next ticket of a target that is to be asked after, and puts its next time off to `lease`: nobody else asks until then.
  /// Those whose escalation is over, or another one, are asked after no more.
  package func claimTicket(of target: String, lease: Date) async throws(StoreError) -> TicketWatch? {
    guard let due = try await nextTicket(of: target), due <= core.clock() else { return nil }
    return try await write(.repeatable) { session in
      while let watch = try session.dueTicket(of: target) {
        let notice = watch.notice
        let escalation = try session.whereItGoesOn(notice.conversation).escalation
        let age = session.now.timeIntervalSince(notice.settledAt ?? notice.createdAt)
        let isOpen = escalation?.raisedAt == notice.raisedAt && escalation?.isActive == true
        guard isOpen, age < TicketPatience.longest else {
          try session.run("UPDATE notice SET watchDue = NULL WHERE id = \(notice.id)")
          continue
        }
        try session.run("UPDATE notice SET watchDue = \(lease) WHERE id = \(notice.id)")
        return watch
      }
      return nil
    }
  }

  /// When the next ticket of a target is to be asked after.
  package func nextTicket(of target: String) async throws(StoreError) -> Date? {
    try await read { session in
      try session.first(
        "SELECT min(watchDue) FROM notice WHERE watchDue IS NOT NULL AND target = \(target)"
      ) { $0.optionalDate(0) } ?? nil
    }
  }

  /// Writes down what was learned. A ticket that was closed settles the escalation that it was made for, unless that is over already.
  package func learn(_ standing: TicketStanding, of id: ID<EscalationNotice>) async throws(StoreError) {
    try await write { session in
      guard let notice = try session.notice(id) else { return }
      let age = session.now.timeIntervalSince(notice.settledAt ?? notice.createdAt)
      let next = session.now.addingTimeInterval(TicketPatience.pause(age: age))
      switch standing.state {
      case .open, .unchanged:
        try session.run(
          """
          UPDATE notice SET watchDue = \(next), watchFailures = 0, watchMark = coalesce(\(standing.mark), watchMark) WHERE id = \(id)
          """)
      case .gone: try session.run("UPDATE notice SET watchDue = NULL WHERE id = \(id)")
      case .closed:
        try session.run("UPDATE notice SET watchDue = NULL WHERE id = \(id)")
        let changes = try session.answered(notice, NoticeReceipt(state: .resolved))
        guard !changes.isEmpty else { return }
        session.touched.formUnion([.outbox, .conversation, .queue])
        let home = try session.whereItGoesOn(notice.conversation).id
        try session.log("notice", by: .moot, on: home, changes: changes, batch: session.newKey())
      }
    }
  }

  /// Nobody answered: asked again at `next`.
  package func postponeTicket(of id: ID<EscalationNotice>, until next: Date) async throws(StoreError) {
    try await write(.repeatable) { session in
      try session.run("UPDATE notice SET watchDue = \(next), watchFailures = watchFailures + 1 WHERE id = \(id)")
    }
  }
}

extension StoreSession {
  fileprivate func dueTicket(of target: String) throws -> TicketWatch? {
    try first(
      """
      SELECT \(raw: EscalationNotice.columns), watchMark, watchFailures FROM notice
      WHERE watchDue IS NOT NULL AND watchDue <= \(now) AND target = \(target) ORDER BY watchDue, id LIMIT 1
      """
    ) { row in
      TicketWatch(notice: try EscalationNotice(row), mark: row.optionalText(20), failures: row.int(21))
    }
  }
}
