import Foundation
import InboxModel

extension ConversationRecord {
  /// The tier of an escalation that is not over, for the view of them.
  var escalationTier: String? { escalation.flatMap { $0.isActive ? $0.tier : nil } }

  var escalationJSON: String? {
    get throws { try escalation.map { try JSONText.encode($0) } }
  }

  private static let insertion = FrequentStatement(
    "INSERT INTO conversation (\(columns), escalationTier) VALUES (?\(String(repeating: ",?", count: 34)))")

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
        sentiment.sqlValue, mergedInto.sqlValue, burst.sqlValue, escalationTier.sqlValue,
      ])
  }
}
