import InboxModel

/// The conversations that a transaction has in hand: read once, changed in memory, written once at its end.
final class ConversationBook {
  private var records: [ID<Conversation>: ConversationRecord] = [:]
  private var originals: [ID<Conversation>: ConversationRecord] = [:]
  /// In the order in which they were taken in hand, so that writing has the same order every time.
  private var order: [ID<Conversation>] = []
  private var nextID: Int64?

  subscript(id: ID<Conversation>) -> ConversationRecord? { records[id] }

  /// The conversation, from memory or from its row.
  func find(_ id: ID<Conversation>, _ session: StoreSession) throws -> ConversationRecord? {
    if let known = records[id] { return known }
    guard let record = try session.conversation(id) else { return nil }
    take(record)
    return record
  }

  /// Whether it is in hand, so that its row may be older than what is known here.
  func holds(_ id: ID<Conversation>) -> Bool { records[id] != nil }

  /// Keeps a changed record for the transaction's end.
  func put(_ record: ConversationRecord) { records[record.id] = record }

  /// Writes a new conversation at once, because messages refer to it.
  func insert(_ record: ConversationRecord, _ session: StoreSession) throws {
    try record.insert(session)
    take(record)
  }

  /// An id that no conversation had before.
  func newID(_ session: StoreSession) throws -> ID<Conversation> {
    let next = try nextID ?? session.lastID(of: "conversation") + 1
    nextID = next + 1
    return ID(next)
  }

  /// Writes what changed; each change counts as one version.
  func flush(_ session: StoreSession) throws {
    for id in order {
      guard var record = records[id], let former = originals[id], record != former else { continue }
      record.version += 1
      try record.update(from: former, session)
      records[id] = record
      originals[id] = record
      session.touched.insert(.queue)
    }
  }

  private func take(_ record: ConversationRecord) {
    records[record.id] = record
    originals[record.id] = record
    order.append(record.id)
  }
}

extension StoreSession {
  /// The highest id that a table ever gave out; 0 before the first.
  func lastID(of table: String) throws -> Int64 {
    try first("SELECT seq FROM sqlite_sequence WHERE name = \(table)") { $0.int64(0) } ?? 0
  }

  /// The conversation in hand; a missing one is the caller's broken reference.
  func record(_ id: ID<Conversation>) throws -> ConversationRecord {
    guard let record = try book.find(id, self) else { throw StoreError.noSuchConversation }
    return record
  }
}
