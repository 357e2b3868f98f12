package import Foundation
package import InboxModel

extension InboxStore {
  /// Goes on to the next tier with every escalation that nobody took up in time; where there is none, says so. A conversation that is done is
  /// left in peace, and of one that was merged into another the clock is that one's.
  @discardableResult
  package func raiseLateEscalations() async throws(StoreError) -> [ID<Conversation>] {
    try await write { session in
      let late = try session.rows(
        """
        SELECT id FROM conversation WHERE escalationDue IS NOT NULL AND escalationDue <= \(session.now) AND mergedInto IS NULL
        ORDER BY escalationDue, id
        """
      ) { $0.id(0) as ID<Conversation> }
      for id in late { try session.raiseLate(id) }
      return late
    }
  }

  /// When the next escalation has to be taken up.
  package func nextEscalationDue() async throws(StoreError) -> Date? {
    try await read { session in
      try session.first(
        "SELECT min(escalationDue) FROM conversation WHERE escalationDue IS NOT NULL AND mergedInto IS NULL"
      ) { $0.optionalDate(0) } ?? nil
    }
  }
}

extension StoreSession {
  fileprivate func raiseLate(_ id: ID<Conversation>) throws {
    var record = try self.record(id)
    guard let before = record.escalation else { return }
    if case .done = record.workflow.state {
      record.escalation?.dueAt = nil
      return book.put(record)
    }
    guard let next = escalations.late(before, at: now) else { return }
    record.escalation = next
    var changes: [Change] = []
    let isRaised = next.raisedAt != before.raisedAt
    let audience = escalations.audience(tier: next.tier, target: nil) { _ in false }
    if isRaised, let member = audience.member, record.assignee != member {
      changes.append(.assignee(from: record.assignee, to: member))
      record.assignee = member
      try know(member: member)
    }
    changes.append(.escalation(from: before, to: next))
    book.put(record)
    try rescore(id)
    if isRaised { changes += try insertNotices(to: audience.targets, of: next, on: id, by: .moot) }
    try log("escalate", by: .moot, on: id, changes: changes, batch: newKey())
    touched.formUnion(.rows)
  }
}
