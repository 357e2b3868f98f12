import Foundation
import InboxModel

/// Moving what was said from one conversation to another. Nothing is copied: each message is in one place, and knows the conversation
/// that its platform's thread belongs to (`origin`) where that is another one, so that an answer goes to the right thread and everything
/// can go back, with what came in meanwhile.
extension StoreSession {
  /// Where a conversation goes on: in itself, or at the end of the mergers that it went through.
  func standing(_ id: ID<Conversation>) throws -> ConversationRecord {
    var record = try self.record(id)
    while let next = record.mergedInto { record = try self.record(next) }
    return record
  }

  /// The conversation whose thread a message belongs to on its platform; nil when it is the one that it stands in.
  func origin(of message: ID<Message>) throws -> ID<Conversation>? {
    try first("SELECT origin FROM message WHERE id = \(message)") { $0.optionalID(0) } ?? nil
  }

  func set(origin: ID<Conversation>?, of message: ID<Message>) throws {
    try run("UPDATE message SET origin = \(origin) WHERE id = \(message)")
  }

  /// Moves everything that was said, and the orders about it.
  func move(_ former: ID<Conversation>, into home: ID<Conversation>) throws {
    try run(
      """
      UPDATE message SET conversation = \(home), origin = coalesce(origin, \(former)) WHERE conversation = \(former)
      """)
    try run("UPDATE outboxEntry SET conversation = \(home) WHERE conversation = \(former)")
  }

  /// Moves back what belongs to `former` and to all that was merged into it.
  func moveBack(_ former: ID<Conversation>, from home: ID<Conversation>) throws {
    try book.flush(self)
    try run(
      """
      UPDATE message SET conversation = \(former), origin = nullif(origin, \(former)) WHERE conversation = \(home) AND origin IN
      (WITH RECURSIVE part (id) AS (SELECT \(former) UNION SELECT c.id FROM conversation c JOIN part ON c.mergedInto = part.id)
        SELECT id FROM part)
      """)
    try moveOrders(from: home, to: former)
  }

  /// Moves what was said from a message on.
  func move(from message: MessageRecord, to part: ID<Conversation>) throws {
    try run(
      """
      UPDATE message SET conversation = \(part) WHERE conversation = \(message.conversation)
      AND (postedAt, id) >= (\(message.postedAt), \(message.id))
      """)
    try moveOrders(from: message.conversation, to: part)
  }

  /// Orders follow the messages that they are about.
  private func moveOrders(from home: ID<Conversation>, to other: ID<Conversation>) throws {
    try run(
      """
      UPDATE outboxEntry SET conversation = \(other) WHERE conversation = \(home)
      AND coalesce(target, message) IN (SELECT id FROM message WHERE conversation = \(other))
      """)
  }

  /// Counts what a conversation holds, and brings what follows from its messages in line with them.
  func recount(_ id: ID<Conversation>) throws {
    var record = try self.record(id)
    let counts = try first(
      """
      SELECT count(*), coalesce(sum(direction = 'inbound' AND visibility = 'held'), 0) FROM message
      WHERE conversation = \(id) AND NOT (kind = 'note' AND visibility = 'deleted-by-us')
      """
    ) { (all: $0.int(0), held: $0.int(1)) }
    record.messageCount = counts?.all ?? 0
    record.heldCount = counts?.held ?? 0
    record.lastActivityAt = try lastActivity(in: id) ?? record.lastActivityAt
    record.lastOutboundAt = try lastOutbound(in: id)
    (record.lastInboundAt, record.newestInbound, record.rating) = (nil, nil, nil)
    book.put(record)
    try reckon(id)
  }

  /// Whether somebody's unsent words hang on a conversation.
  func hasDrafts(_ id: ID<Conversation>) throws -> Bool {
    try first("SELECT 1 FROM draft WHERE conversation = \(id) LIMIT 1") { _ in true } ?? false
  }

  /// The oldest of some conversations that still go on in themselves.
  func oldest(of ids: [ID<Conversation>]) throws -> ID<Conversation>? {
    try ids.compactMap { try book.find($0, self) }.filter { $0.mergedInto == nil }
      .min { ($0.receivedAt, $0.id) < ($1.receivedAt, $1.id) }?.id
  }
}
