package import InboxModel

extension InboxStore {
  /// Keeps words as they are typed; nothing but white space removes them.
  package func saveDraft(_ draft: Draft) async throws(StoreError) {
    try await write { session in
      if draft.isBlank {
        try session.removeDraft(in: draft.conversation, kind: draft.kind, author: draft.author)
      } else {
        _ = try session.record(draft.conversation)
        try session.keep(draft)
      }
    }
  }

  package func discardDraft(
    conversation: ID<Conversation>, kind: Draft.Kind, author: String
  ) async throws(StoreError) {
    try await write { try $0.removeDraft(in: conversation, kind: kind, author: author) }
  }

  /// The author's drafts, the newest first.
  package func drafts(author: String) async throws(StoreError) -> [Draft] {
    try await read { session in
      try session.rows(
        "SELECT \(raw: Draft.columns) FROM draft WHERE author = \(author) ORDER BY updatedAt DESC, conversation DESC",
        Draft.init)
    }
  }
}

extension Draft {
  static let columns = "conversation, kind, author, text, updatedAt, variants"

  init(_ row: SQLRow) throws {
    self.init(
      conversation: row.id(0), kind: try row.word(1), text: row.text(3), author: row.text(2), updatedAt: row.date(4))
    let named = try row.optionalJSON(5, as: [String: String].self) ?? [:]
    variants = Dictionary(uniqueKeysWithValues: named.map { (Platform($0.key), $0.value) })
  }
}

extension StoreSession {
  func keep(_ draft: Draft) throws {
    let named = Dictionary(uniqueKeysWithValues: draft.variants.map { ($0.key.name, $0.value) })
    let variants = named.isEmpty ? nil : try JSONText.encode(named)
    try run(
      """
      INSERT INTO draft (\(raw: Draft.columns)) VALUES (\(draft.conversation), \(draft.kind), \(draft.author), \(draft.text), \
      \(draft.updatedAt), \(variants)) ON CONFLICT (conversation, kind, author)
      DO UPDATE SET text = excluded.text, updatedAt = excluded.updatedAt, variants = excluded.variants
      WHERE text <> excluded.text OR variants IS NOT excluded.variants
      """)
    if changedRows > 0 { touched.insert(.drafts) }
  }

  func removeDraft(in conversation: ID<Conversation>, kind: Draft.Kind, author: String) throws {
    try run("DELETE FROM draft WHERE conversation = \(conversation) AND kind = \(kind) AND author = \(author)")
    if changedRows > 0 { touched.insert(.drafts) }
  }

  func draft(in conversation: ID<Conversation>, kind: Draft.Kind, author: String) throws -> Draft? {
    try first(
      """
      SELECT \(raw: Draft.columns) FROM draft WHERE conversation = \(conversation) AND kind = \(kind) AND author = \(author)
      """, Draft.init)
  }

  /// Gives words back to their author. Words that stand in the draft already are kept above them.
  func giveBack(_ text: String, in conversation: ID<Conversation>, kind: Draft.Kind, author: String) throws -> Draft {
    let standing = try draft(in: conversation, kind: kind, author: author)?.text
    let all = if let standing, standing != text { "\(standing)\n\n\(text)" } else { text }
    var draft = Draft(conversation: conversation, kind: kind, text: all, author: author, updatedAt: now)
    draft.variants = try self.draft(in: conversation, kind: kind, author: author)?.variants ?? [:]
    try keep(draft)
    return draft
  }
}
