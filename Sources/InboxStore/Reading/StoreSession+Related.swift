import InboxModel

extension StoreSession {
  /// How many conversations of one bond are read.
  private static let relatedLimit = 50

  /// The other conversations that belong with one: where it goes on, what it is linked with, what it came from and what came of it.
  func related(to record: ConversationRecord) throws -> [RelatedConversation] {
    var bonds: [(ID<Conversation>, RelatedConversation.Bond)] = []
    if record.mergedInto != nil { bonds.append((try standing(record.id).id, .goesOnIn)) }
    bonds += try links(of: record.id).sorted().prefix(Self.relatedLimit).map { ($0, .linked) }
    if let former = record.continues { bonds.append((try standing(former).id, .continues)) }
    let later = try rows(
      "SELECT id FROM conversation WHERE continues = \(record.id) ORDER BY id LIMIT \(Self.relatedLimit)"
    ) { $0.id(0) as ID<Conversation> }
    bonds += try later.map { (try standing($0).id, .continued) }
    var seen: Set<ID<Conversation>> = [record.id]
    return try bonds.filter { seen.insert($0.0).inserted }.compactMap { try related($0, $1) }
  }

  private func related(_ id: ID<Conversation>, _ bond: RelatedConversation.Bond) throws -> RelatedConversation? {
    try first(
      """
      SELECT a.platform, p.name, coalesce(nullif(m.title, ''), s.title, substr(m.body, 1, 120)), c.state FROM conversation c
      JOIN account a ON a.id = c.account JOIN person p ON p.id = c.person LEFT JOIN subject s ON s.id = c.subject
      LEFT JOIN message m ON m.id = c.newestInbound WHERE c.id = \(id)
      """
    ) { row in
      RelatedConversation(
        id: id, bond: bond, platform: Platform(row.text(0)), person: row.text(1), title: Snippet.line(of: row.text(2)),
        isDone: row.text(3) == "done")
    }
  }
}
