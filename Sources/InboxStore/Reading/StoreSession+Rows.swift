import Foundation
import InboxModel

extension StoreSession {
  /// How many characters of a message a row looks at for its snippet.
  private static let snippetLength = 280

  /// A conversation as a row of the queue.
  func row(
    of id: ID<Conversation>, order: QueueOrder, group: QueueGroup? = nil, member: String
  ) throws -> QueueRow? {
    let row = try first(
      """
      SELECT c.id, c.account, a.name, a.platform, h.name, c.kind, c.state, c.snoozeEnd, c.doneReason, c.doneAt, c.waitingSince, \
      c.person, p.name, i.handle, m.title, s.title, substr(m.body, 1, \(Self.snippetLength)), c.rating, c.language, c.assignee, \
      c.level, c.score, c.receivedAt, c.lastActivityAt, c.isUnread, c.isMuted, c.messageCount, c.visibility, c.escalation, \
      m.permalink, c.sortScore, c.sortWait, \
      (SELECT group_concat(t.name, ' ') FROM conversationTag x JOIN tag t ON t.id = x.tag WHERE x.conversation = c.id), \
      EXISTS (SELECT 1 FROM draft d WHERE d.conversation = c.id AND d.author = \(member)), \
      o.state, o.due, o.remoteID, o.reason, o.attempts, o.problem, c.sentiment, c.slaDue, c.slaWarnAt, c.slaLeft, \
      CASE WHEN trim(m.body, char(9, 10, 13, 32)) = '' THEN m.attachments END, \
      c.burst
      FROM conversation c JOIN account a ON a.id = c.account JOIN channel h ON h.id = c.channel JOIN person p ON p.id = c.person
      JOIN identity i ON i.id = c.identity LEFT JOIN subject s ON s.id = c.subject
      LEFT JOIN message m ON m.id = coalesce(c.newestInbound, (SELECT max(n.id) FROM message n WHERE n.conversation = c.id))
      LEFT JOIN outboxEntry o ON o.id = (SELECT max(e.id) FROM outboxEntry e
        WHERE e.conversation = c.id AND e.state NOT IN ('sent', 'takenBack'))
      WHERE c.id = \(id)
      """
    ) { try QueueRow($0, order: order, group: group) }
    guard var row else { return nil }
    row.presence = try presence(in: id, besides: member)
    return row
  }
}

extension QueueRow {
  fileprivate init(_ row: SQLRow, order: QueueOrder, group: QueueGroup?) throws {
    let title = row.text(14).isEmpty ? row.text(15) : row.text(14)
    let lastActivityAt = row.int64(23)
    let key = QueueKey(
      .init(
        id: row.id(0), account: row.id(1), platform: Platform(row.text(3)), rating: row.optionalInt(17),
        score: row.int64(30), wait: row.int64(31), lastActivityAt: lastActivityAt,
        waitingSince: row.isNull(10) ? nil : row.int64(10),
        doneAt: row.isNull(9) || row.text(6) != "done" ? nil : row.int64(9)), order: order, group: group)
    self.init(
      id: row.id(0), account: row.id(1), accountName: row.text(2), platform: Platform(row.text(3)),
      channel: row.text(4),
      kind: try row.word(5), workflow: try Workflow(row, from: 6), personID: row.id(11), person: row.text(12),
      handle: row.text(13), title: title, snippet: Snippet.line(of: row.text(16)),
      attachment: try row.optionalJSON(44, as: [Attachment].self)?.first, rating: row.optionalInt(17),
      language: row.optionalText(18), tags: row.text(32).split(separator: " ").compactMap { Tag(String($0)) }.sorted(),
      assignee: row.optionalText(19), priority: try row.word(20), score: row.int(21), receivedAt: row.date(22),
      lastActivityAt: Date(milliseconds: lastActivityAt), isUnread: row.bool(24), isMuted: row.bool(25),
      messageCount: row.int(26), visibility: try row.word(27), escalation: try row.optionalJSON(28),
      delivery: row.isNull(34) ? nil : try Delivery(row, from: 34).state, hasDraft: row.bool(33), url: row.url(29),
      sentiment: row.isNull(40) ? nil : try row.word(40), sla: SLAMark(row, from: 41),
      key: key)
    burst = row.optionalID(45)
  }
}

extension SLAMark {
  /// Reads `slaDue, slaWarnAt, slaLeft`; nil where nothing is owed.
  init?(_ row: SQLRow, from first: Int32) {
    guard !row.isNull(first) || !row.isNull(first + 2) else { return nil }
    self.init(
      due: row.optionalDate(first), warnAt: row.optionalDate(first + 1), left: row.optionalInt(first + 2))
  }
}

/// The beginning of a text on one line.
enum Snippet {
  static func line(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
