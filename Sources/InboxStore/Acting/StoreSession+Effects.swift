import Foundation
import InboxModel

/// What a change to one message means for its conversation.
extension StoreSession {
  /// The message is now to be seen as `next`. What waits is found anew, because nobody answers what is gone.
  func show(_ message: MessageRecord, as next: Visibility) throws {
    try run("UPDATE message SET visibility = \(next), reportedVisibility = NULL WHERE id = \(message.id)")
    var record = try self.record(message.conversation)
    switch message.direction {
    case .inbound:
      record.heldCount += (next == .held ? 1 : 0) - (message.visibility == .held ? 1 : 0)
      if record.newestInbound == message.id { record.visibility = next }
    case .outbound:
      record.lastOutboundAt = try lastOutbound(in: record.id)
      if record.newestInbound == nil { try takeNewest(into: &record) }
    case .internal:
      return
    }
    book.put(record)
    try reassess(record.id, reopens: !message.visibility.awaitsAnswer && next.awaitsAnswer)
  }

  /// Brings the workflow in line with what there is to answer. `reopens`: something came back that had been the reason to finish.
  func reassess(_ id: ID<Conversation>, reopens: Bool) throws {
    var record = try self.record(id)
    guard try isTreated(id) else {
      record.workflow = try untreatedWorkflow(of: record)
      record.isUnread = try hasSomethingToAnswer(id)
      return book.put(record)
    }
    let since = try waitingSince(in: record)
    switch record.workflow.state {
    case .new, .open:
      if let since {
        record.workflow.waitingSince = since
      } else if record.workflow.waitingSince != nil {
        record.workflow =
          try hasSomethingToAnswer(id)
          ? record.workflow.replied() : record.workflow.finished(record.visibility.doneReason, at: now)
      }
    case .waiting:
      if let since {
        record.workflow = record.workflow.reopened(waitingSince: since)
      } else if try !hasSomethingToAnswer(id) {
        record.workflow = record.workflow.finished(record.visibility.doneReason, at: now)
      }
    case .snoozed:
      record.workflow.waitingSince = since
    case .done:
      if reopens, let since { record.workflow = record.workflow.reopened(waitingSince: since) }
    }
    book.put(record)
  }

  /// Since when somebody waits: the first words from outside behind our last public ones that can be answered. A review that was rewritten
  /// since is new words.
  func waitingSince(in record: ConversationRecord) throws -> Date? {
    let answered = record.lastOutboundAt ?? .distantPast
    let since = try first(
      """
      SELECT postedAt FROM message WHERE conversation = \(record.id) AND direction = 'inbound'
      AND visibility IN ('visible', 'held') AND postedAt > \(answered) ORDER BY postedAt LIMIT 1
      """
    ) { $0.date(0) }
    guard record.kind == .review, record.lastOutboundAt != nil else { return since }
    let rewritten = try rows(
      """
      SELECT \(raw: MessageRecord.columns) FROM message WHERE conversation = \(record.id) AND direction = 'inbound'
      AND kind = 'review' AND visibility IN ('visible', 'held') AND editedAt > \(answered)
      """
    ) { try MessageRecord($0).firstRewriting(after: answered) }
    return ([since] + rewritten).compactMap(\.self).min()
  }

  /// When our newest public words were posted, without those that were refused or taken away again, or that a rule said.
  func lastOutbound(in id: ID<Conversation>) throws -> Date? {
    try first(
      """
      SELECT max(m.postedAt) FROM message m WHERE m.conversation = \(id) AND \(raw: Self.isAnswer)
      """
    ) { $0.optionalDate(0) } ?? nil
  }

  /// When the newest message was posted that is still there to be read.
  func lastActivity(in id: ID<Conversation>) throws -> Date? {
    try first(
      "SELECT max(postedAt) FROM message WHERE conversation = \(id) AND NOT (kind = 'note' AND visibility = 'deleted-by-us')"
    ) { $0.optionalDate(0) } ?? nil
  }

  /// Whether anything from outside is there that can be answered, answered or not.
  func hasSomethingToAnswer(_ id: ID<Conversation>) throws -> Bool {
    try first(
      """
      SELECT 1 FROM message WHERE conversation = \(id) AND direction = 'inbound' AND visibility IN ('visible', 'held') LIMIT 1
      """
    ) { _ in true } ?? false
  }

  /// Sums the reasons for its place in the queue anew.
  func rescore(_ id: ID<Conversation>) throws {
    var record = try self.record(id)
    record.score = try priority(of: record).score
    book.put(record)
  }

  /// The reasons for a conversation's place, drawn from the newest words from outside and who said them.
  func priority(of record: ConversationRecord) throws -> Priority {
    let newest = try first(Self.newestWords, [record.newestInbound.sqlValue]) {
      (text: $0.text(0), isVIP: $0.bool(1), followers: $0.optionalInt(2))
    }
    let evidence = Priority.Evidence(
      level: record.level, escalation: record.escalation, rating: record.rating, kind: record.kind,
      text: newest?.text ?? "", isVIP: newest?.isVIP ?? false, followers: newest?.followers, sentiment: record.sentiment
    )
    return try priority(from: evidence, of: record.id)
  }

  private static let newestWords = FrequentStatement(
    """
    SELECT m.body, p.isVIP, i.followers FROM message m JOIN identity i ON i.id = m.identity JOIN person p ON p.id = i.person
    WHERE m.id = ?
    """)
  private static let triaged = FrequentStatement("SELECT reasons FROM conversation WHERE id = ?")

  /// The reasons as they are now, with those that only triage can find as it found them last.
  func priority(from evidence: Priority.Evidence, of id: ID<Conversation>) throws -> Priority {
    let fresh = Priority(from: evidence)
    guard let text = try first(Self.triaged, [id.sqlValue], { $0.optionalText(0) }) ?? nil else { return fresh }
    return try reasons(in: text).renewed(by: fresh)
  }

  /// Many conversations have the same few reasons: what was read once is not read again.
  private func reasons(in text: String) throws -> Priority {
    if let known = priorities[text] { return known }
    let priority = try JSONText.decode(Priority.self, from: text)
    priorities[text] = priority
    return priority
  }
}
