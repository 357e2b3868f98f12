import Foundation
import InboxModel

/// A conversation as `moot list --json` prints it. The names are lasting; absent values are `null`, never left out.
struct ConversationRecord: Encodable {
  let row: QueueRow
  let now: Date

  private enum Key: String, CodingKey {
    case id, platform, account, channel, kind, state, person, handle, title, text, rating, language, tags, assignee
    case priority, score, unread, muted, messages, visibility, delivery, url
    case waitingSince = "waiting_since"
    case receivedAt = "received_at"
    case lastActivityAt = "last_activity_at"
    case snoozedUntil = "snoozed_until"
    case doneReason = "done_reason"
    case escalation, sentiment, promise, burst
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row.id, forKey: .id)
    try container.encode(row.platform, forKey: .platform)
    try container.encode(row.accountName, forKey: .account)
    try container.encode(row.channel, forKey: .channel)
    try container.encode(row.kind, forKey: .kind)
    try container.encode(row.workflow.state.name, forKey: .state)
    try container.encode(row.person, forKey: .person)
    try container.encode(row.handle, forKey: .handle)
    try container.encode(row.title, forKey: .title)
    try container.encode(row.snippet, forKey: .text)
    try container.encode(row.rating, forKey: .rating)
    try container.encode(row.language, forKey: .language)
    try container.encode(row.tags, forKey: .tags)
    try container.encode(row.assignee, forKey: .assignee)
    try container.encode(row.priority, forKey: .priority)
    try container.encode(row.score, forKey: .score)
    try container.encode(row.workflow.waitingSince, forKey: .waitingSince)
    try container.encode(row.receivedAt, forKey: .receivedAt)
    try container.encode(row.lastActivityAt, forKey: .lastActivityAt)
    try container.encode(row.isUnread, forKey: .unread)
    try container.encode(row.isMuted, forKey: .muted)
    try container.encode(row.messageCount, forKey: .messages)
    try container.encode(row.visibility, forKey: .visibility)
    try container.encode(row.delivery?.name, forKey: .delivery)
    try container.encode(row.workflow.snoozedUntil, forKey: .snoozedUntil)
    try container.encode(row.workflow.doneReason, forKey: .doneReason)
    try container.encode(row.escalation.map(EscalationRecord.init), forKey: .escalation)
    try container.encode(row.url, forKey: .url)
    try container.encode(row.sentiment, forKey: .sentiment)
    try container.encode(row.sla.map { PromiseRecord(mark: $0, now: now) }, forKey: .promise)
    try container.encode(row.burst, forKey: .burst)
  }
}
