import Foundation
import InboxModel

extension ConversationRecord {
  /// The tier of an escalation that is not over, for the view of them.
  private var escalationTier: String? { escalation.flatMap { $0.isActive ? $0.tier : nil } }

  private var escalationJSON: String? {
    get throws { try escalation.map { try JSONText.encode($0) } }
  }

  private static let insertion =
    "INSERT INTO conversation (\(columns), escalationTier) VALUES (?\(String(repeating: ",?", count: 31)))"

  func insert(_ session: StoreSession) throws {
    try session.run(
      Self.insertion,
      [
        id.sqlValue, account.sqlValue, channel.sqlValue, root.sqlValue, kind.sqlValue, identity.sqlValue,
        person.sqlValue,
        subject.sqlValue, .text(workflow.word), workflow.snoozeEnd.sqlValue, workflow.doneReason.sqlValue,
        workflow.doneAt.sqlValue, workflow.waitingSince.sqlValue, assignee.sqlValue, level.sqlValue,
        try escalationJSON.sqlValue,
        isMuted.sqlValue, isUnread.sqlValue, receivedAt.sqlValue, lastActivityAt.sqlValue, lastInboundAt.sqlValue,
        lastOutboundAt.sqlValue, newestInbound.sqlValue, messageCount.sqlValue, heldCount.sqlValue, visibility.sqlValue,
        rating.sqlValue, language.sqlValue, score.sqlValue, continues.sqlValue, version.sqlValue,
        escalationTier.sqlValue,
      ])
  }

  /// Writes what differs from `former`, in groups that change together: SQLite maintains every index and checks every reference whose
  /// column is named, whether its value changed or not.
  func update(from former: ConversationRecord, _ session: StoreSession) throws {
    var parts: [SQLText] = ["version = \(version)"]
    if (kind, identity, person, subject) != (former.kind, former.identity, former.person, former.subject)
      || (receivedAt, continues) != (former.receivedAt, former.continues)
    {
      parts.append(
        """
        kind = \(kind), identity = \(identity), person = \(person), subject = \(subject), receivedAt = \(receivedAt), \
        continues = \(continues)
        """)
    }
    if workflow != former.workflow {
      parts.append(
        """
        state = \(workflow.word), snoozeEnd = \(workflow.snoozeEnd), doneReason = \(workflow.doneReason), \
        doneAt = \(workflow.doneAt), waitingSince = \(workflow.waitingSince)
        """)
    }
    if (assignee, level, escalation, isMuted) != (former.assignee, former.level, former.escalation, former.isMuted) {
      parts.append(
        """
        assignee = \(assignee), level = \(level), escalation = \(try escalationJSON), escalationTier = \(escalationTier), \
        isMuted = \(isMuted)
        """)
    }
    if (lastActivityAt, lastOutboundAt) != (former.lastActivityAt, former.lastOutboundAt) {
      parts.append("lastActivityAt = \(lastActivityAt), lastOutboundAt = \(lastOutboundAt)")
    }
    if (score, heldCount) != (former.score, former.heldCount) {
      parts.append("score = \(score), heldCount = \(heldCount)")
    }
    parts.append(
      """
      isUnread = \(isUnread), lastInboundAt = \(lastInboundAt), newestInbound = \(newestInbound), messageCount = \(messageCount), \
      visibility = \(visibility), rating = \(rating), language = \(language)
      """)
    try session.run("UPDATE conversation SET \(SQLText.joined(parts, separator: ", ")) WHERE id = \(id)")
  }
}
