import InboxModel

extension StoreSession {
  private static let standing = FrequentStatement(
    "SELECT t.name FROM conversationTag c JOIN tag t ON t.id = c.tag WHERE c.conversation = ?")
  private static let tagging = FrequentStatement(
    "INSERT INTO conversationTag (conversation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING")
  private static let untagging = FrequentStatement("DELETE FROM conversationTag WHERE conversation = ? AND tag = ?")

  func tags(of id: ID<Conversation>) throws -> Set<Tag> {
    Set(try rows(Self.standing, [id.sqlValue]) { $0.text(0) }.compactMap { Tag($0) })
  }

  func write(tags added: Set<Tag>, without removed: Set<Tag>, on id: ID<Conversation>) throws {
    for tag in added.sorted() { try run(Self.tagging, [id.sqlValue, .integer(try number(of: tag))]) }
    for tag in removed.sorted() { try run(Self.untagging, [id.sqlValue, .integer(try number(of: tag))]) }
    if !added.isEmpty || !removed.isEmpty { touched.insert(.queue) }
  }

  /// A tag's row, made where nobody used the tag before. A bulk command asks for the same one over and over.
  private func number(of tag: Tag) throws -> Int64 {
    if let known = tagNumbers[tag] { return known }
    try run("INSERT INTO tag (name) VALUES (\(tag.name)) ON CONFLICT DO NOTHING")
    guard let number = try first("SELECT id FROM tag WHERE name = \(tag.name)", { $0.int64(0) }) else {
      throw StoreError.damaged(detail: "the table tag keeps no \"\(tag.name)\"")
    }
    tagNumbers[tag] = number
    return number
  }
}
