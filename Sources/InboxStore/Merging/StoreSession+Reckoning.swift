import Foundation
import InboxModel

/// What follows from a conversation's messages alone, whatever order they were taken in.
extension StoreSession {
  /// Brings a conversation in line with its messages: whose it is, which words are the newest, and where it stands if nobody decided that.
  /// The counts, `lastActivityAt` and `lastOutboundAt` are the caller's.
  func reckon(_ id: ID<Conversation>) throws {
    var record = try self.record(id)
    if let first = try beginning(of: record) {
      record.kind = first.kind
      record.identity = first.identity
      record.person = first.person
      record.receivedAt = first.postedAt
    }
    try takeNewest(into: &record)
    book.put(record)
    if try !isTreated(id) { try reassess(id, reopens: false) }
    try rescore(id)
  }

  /// Whether a member, a rule or the clock ever decided where the conversation stands, or looked at it. From then on it does not follow
  /// from the messages alone.
  func isTreated(_ id: ID<Conversation>) throws -> Bool {
    try first(
      """
      SELECT 1 FROM activity a, json_each(a.changes) c, json_each(c.value) k WHERE a.conversation = \(id)
      AND a.actorKind <> 'platform'
      AND k.key IN ('workflow', 'read', 'ordered', 'muted', 'merged', 'absorbed', 'split', 'splitFrom') LIMIT 1
      """
    ) { _ in true } ?? false
  }

  /// Where a conversation stands that nobody here has treated. `new` as long as nobody of ours ever answered, also if the answer is gone.
  func untreatedWorkflow(of record: ConversationRecord) throws -> Workflow {
    guard try hasSomethingToAnswer(record.id) else {
      let reason = record.lastInboundAt == nil ? DoneReason.noAction : record.visibility.doneReason
      return record.workflow.state == .done(reason) ? record.workflow : record.workflow.finished(reason, at: now)
    }
    guard let since = try waitingSince(in: record) else { return Workflow(state: .waiting) }
    let hasSpoken = try first(
      """
      SELECT 1 FROM message WHERE conversation = \(record.id) AND direction = 'outbound' AND postedAt >= \(record.receivedAt)
      LIMIT 1
      """
    ) { _ in true }
    return Workflow(state: hasSpoken == nil ? .new : .open, waitingSince: since)
  }

  /// Whether a message that was just written is the first of all in its conversation, ours included.
  func isFirst(_ id: ID<Message>, of record: ConversationRecord) throws -> Bool {
    let root = try rootMessage(of: record, direction: nil)
    if let root { return root.id == id }
    return try first(
      """
      SELECT id FROM message WHERE conversation = \(record.id) AND remoteID IS NOT NULL
      ORDER BY postedAt, length(remoteID), remoteID LIMIT 1
      """
    ) { $0.id(0) } == id
  }

  /// The message that a conversation is named after.
  private struct Beginning {
    let id: ID<Message>
    let kind: MessageKind
    let identity: ID<Identity>
    let person: ID<Person>
    let postedAt: Date

    static let columns = "m.id, m.kind, m.identity, i.person, m.postedAt"

    init(_ row: SQLRow) throws {
      id = row.id(0)
      kind = try row.word(1)
      identity = row.id(2)
      person = row.id(3)
      postedAt = row.date(4)
    }
  }

  /// The first words from outside, else the first of ours. What the platform calls the root comes first, whatever the clocks say.
  private func beginning(of record: ConversationRecord) throws -> Beginning? {
    for direction in [Direction.inbound, .outbound] {
      if let root = try rootMessage(of: record, direction: direction) { return root }
      let first = try first(
        """
        SELECT \(raw: Beginning.columns) FROM message m JOIN identity i ON i.id = m.identity
        WHERE m.conversation = \(record.id) AND m.direction = \(direction)
        ORDER BY m.postedAt, length(m.remoteID), m.remoteID LIMIT 1
        """, Beginning.init)
      if let first { return first }
    }
    return nil
  }

  private func rootMessage(of record: ConversationRecord, direction: Direction?) throws -> Beginning? {
    guard let root = record.root else { return nil }
    return try first(
      """
      SELECT \(raw: Beginning.columns) FROM message m JOIN identity i ON i.id = m.identity
      WHERE m.account = \(record.account) AND m.remoteID = \(root) AND m.conversation = \(record.id)
      AND m.direction = coalesce(\(direction), m.direction)
      """, Beginning.init)
  }

  /// Takes what the newest words from outside say of the conversation; what they leave open is taken from those before them.
  func takeNewest(into record: inout ConversationRecord) throws {
    let newestFirst: SQLText = "ORDER BY postedAt DESC, length(remoteID) DESC, remoteID DESC LIMIT 1"
    func newest(_ condition: SQLText) throws -> MessageRecord? {
      try first(
        """
        SELECT \(raw: MessageRecord.columns) FROM message WHERE conversation = \(record.id) AND \(condition) \(newestFirst)
        """, MessageRecord.init)
    }
    guard let last = try newest("direction = 'inbound'") else {
      record.visibility = try newest("direction = 'outbound'")?.visibility ?? record.visibility
      record.language = try newest("direction = 'outbound' AND language IS NOT NULL")?.language
      return
    }
    record.lastInboundAt = last.postedAt
    record.newestInbound = last.id
    record.visibility = last.visibility
    record.rating = try last.rating ?? newest("direction = 'inbound' AND rating IS NOT NULL")?.rating
    record.language = try last.language ?? newest("direction = 'inbound' AND language IS NOT NULL")?.language
  }
}
