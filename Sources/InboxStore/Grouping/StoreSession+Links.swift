import InboxModel

/// Links between conversations. They stand where they were made; those of a merged one are read as those of the one that it goes on in.
extension StoreSession {
  /// The conversations that a conversation is linked with, as they stand.
  func links(of id: ID<Conversation>) throws -> Set<ID<Conversation>> {
    let others = try rows(
      """
      WITH RECURSIVE part (id) AS (SELECT \(id) UNION SELECT c.id FROM conversation c JOIN part ON c.mergedInto = part.id)
      SELECT l.high FROM conversationLink l JOIN part ON l.low = part.id
      UNION SELECT l.low FROM conversationLink l JOIN part ON l.high = part.id
      """
    ) { $0.id(0) as ID<Conversation> }
    return Set(try others.map { try standing($0).id }).subtracting([id])
  }

  func link(_ one: ID<Conversation>, _ other: ID<Conversation>) throws {
    guard one != other else { return }
    try run(
      "INSERT INTO conversationLink (low, high) VALUES (\(min(one, other)), \(max(one, other))) ON CONFLICT DO NOTHING")
  }

  /// Takes every link away between the two and what was merged into them.
  func unlink(_ one: ID<Conversation>, _ other: ID<Conversation>) throws {
    let (ones, others) = (try parts(of: one), try parts(of: other))
    try run(
      """
      DELETE FROM conversationLink WHERE (low IN \(SQLText.list(ones)) AND high IN \(SQLText.list(others)))
      OR (high IN \(SQLText.list(ones)) AND low IN \(SQLText.list(others)))
      """)
  }

  /// Links of a conversation that vanishes are those of the one that takes its place.
  func moveLinks(of former: ID<Conversation>, to home: ID<Conversation>) throws {
    let others = try rows(
      """
      SELECT high FROM conversationLink WHERE low = \(former) UNION SELECT low FROM conversationLink WHERE high = \(former)
      """
    ) { $0.id(0) as ID<Conversation> }
    guard !others.isEmpty else { return }
    try run("DELETE FROM conversationLink WHERE low = \(former) OR high = \(former)")
    for other in others { try link(home, other) }
  }

  /// A conversation and all that were merged into it.
  private func parts(of id: ID<Conversation>) throws -> [Int64] {
    try rows(
      """
      WITH RECURSIVE part (id) AS (SELECT \(id) UNION SELECT c.id FROM conversation c JOIN part ON c.mergedInto = part.id)
      SELECT id FROM part
      """
    ) { $0.int64(0) }
  }
}
