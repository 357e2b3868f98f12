import InboxModel

/// The conversations that a transaction has in hand: read once, changed in memory, written once.
final class ConversationBook {
  /// A conversation in hand, and how it stands in the file.
  private final class Entry {
    var record: ConversationRecord
    var written: ConversationRecord
    var isNew: Bool
    /// Whether the next writing has to look at it.
    var isChanged: Bool

    init(_ record: ConversationRecord, isNew: Bool) {
      self.record = record
      written = record
      self.isNew = isNew
      isChanged = isNew
    }
  }

  private var entries: [ID<Conversation>: Entry] = [:]
  /// In the order of their first change, so that writing has the same order every time.
  private var changed: [Entry] = []
  /// The conversations under each root that was asked for.
  private var roots: [ID<Account>: [RemoteID: [ID<Conversation>]]] = [:]
  private var nextID: Int64?

  subscript(id: ID<Conversation>) -> ConversationRecord? { entries[id]?.record }

  /// The conversation, from memory or from its row.
  func find(_ id: ID<Conversation>, _ session: StoreSession) throws -> ConversationRecord? {
    if let known = entries[id] { return known.record }
    guard let record = try session.conversation(id) else { return nil }
    entries[id] = Entry(record, isNew: false)
    return record
  }

  /// Takes all of them in hand at once; what is gone is left out.
  func find(all ids: ArraySlice<ID<Conversation>>, _ session: StoreSession) throws {
    let missing = ids.filter { entries[$0] == nil }
    guard missing.count > 1 else { return }
    for record in try session.conversations(missing) where entries[record.id] == nil {
      entries[record.id] = Entry(record, isNew: false)
    }
  }

  /// All conversations under a root.
  func conversations(under root: RemoteID, of account: ID<Account>, _ session: StoreSession) throws -> [ID<
    Conversation
  >] {
    if let known = roots[account]?[root] { return known }
    let found = try session.conversations(under: root, of: account)
    roots[account, default: [:]][root] = found
    return found
  }

  /// Keeps a changed record for the next writing.
  func put(_ record: ConversationRecord) {
    guard let entry = entries[record.id] else { return }
    entry.record = record
    note(entry)
  }

  /// Takes a new conversation in hand. It is written at once where messages must not refer to what is not there yet.
  func insert(_ record: ConversationRecord, _ session: StoreSession) throws {
    let entry = Entry(record, isNew: session.defersConversations)
    entries[record.id] = entry
    if let root = record.root { roots[record.account]?[root]?.append(record.id) }
    if entry.isNew { changed.append(entry) } else { try record.insert(session) }
  }

  /// Lets go of a conversation that is deleted; one that was never written is only forgotten.
  func remove(_ record: ConversationRecord, _ session: StoreSession) throws {
    guard let entry = entries.removeValue(forKey: record.id) else { return }
    changed.removeAll { $0 === entry }
    if let root = record.root { roots[record.account]?[root]?.removeAll { $0 == record.id } }
    if !entry.isNew { try session.run("DELETE FROM conversation WHERE id = \(record.id)") }
  }

  /// An id that no conversation had before.
  func newID(_ session: StoreSession) throws -> ID<Conversation> {
    let next = try nextID ?? session.lastID(of: "conversation") + 1
    nextID = next + 1
    return ID(next)
  }

  /// Writes what changed; each writing counts as one version. What differs in the same way, one after the other, is written together.
  func flush(_ session: StoreSession) throws {
    var common = ConversationUpdate()
    for entry in changed {
      let differs = entry.record != entry.written
      if differs {
        entry.record.version += 1
        session.touched.insert(.queue)
      }
      if entry.isNew {
        try entry.record.insert(session)
      } else if differs {
        let update = try ConversationUpdate(from: entry.written, to: entry.record)
        if !common.takes(update) {
          try common.write(session)
          common = update
        }
      }
      entry.isNew = false
      entry.isChanged = false
      entry.written = entry.record
    }
    try common.write(session)
    changed.removeAll(keepingCapacity: true)
  }

  private func note(_ entry: Entry) {
    guard !entry.isChanged else { return }
    entry.isChanged = true
    changed.append(entry)
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

  private static let underRoot = FrequentStatement("SELECT id FROM conversation WHERE account = ? AND root = ?")

  fileprivate func conversations(under root: RemoteID, of account: ID<Account>) throws -> [ID<Conversation>] {
    try rows(Self.underRoot, [account.sqlValue, root.sqlValue]) { $0.id(0) }
  }
}
