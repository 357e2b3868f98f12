package import InboxModel

extension InboxStore {
  /// Keeps words as they are typed; nothing but white space removes them.
  package func saveDraft(_ draft: Draft) async throws(StoreError) {
    try await write { session in
      if draft.text.allSatisfy(\.isWhitespace) {
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
  static let columns = "conversation, kind, author, text, updatedAt"

  init(_ row: SQLRow) throws {
    self.init(
      conversation: row.id(0), kind: try row.word(1), text: row.text(3), author: row.text(2), updatedAt: row.date(4))
  }
}

extension StoreSession {
  func keep(_ draft: Draft) throws {
    try run(
      """
      INSERT INTO draft (\(raw: Draft.columns)) VALUES (\(draft.conversation), \(draft.kind), \(draft.author), \(draft.text), \
      \(draft.updatedAt)) ON CONFLICT (conversation, kind, author)
      DO UPDATE SET text = excluded.text, updatedAt = excluded.updatedAt WHERE text <> excluded.text
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
    let draft = Draft(conversation: conversation, kind: kind, text: all, author: author, updatedAt: now)
    try keep(draft)
    return draft
  }
}
