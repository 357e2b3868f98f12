import InboxModel

/// Chooses how a word or a tag is looked up: a rare one leads to its conversations, a common one is checked on the conversations that
/// come anyway in the order asked for. Either way the first page costs milliseconds, at a million messages too.
struct Density {
  let session: StoreSession
  /// From this many hits on, collecting them all costs more than checking page by page.
  var common = 20_000

  func condition(_ expression: SearchExpression) throws -> SQLText {
    switch expression {
    case .literal(let text):
      return """
        EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id AND (instr(m.body, \(text)) > 0 OR instr(m.title, \(text)) > 0))
        """
    case .match(let match):
      if try isCommon(match) {
        return """
          EXISTS (SELECT 1 FROM message m CROSS JOIN messageSearch s ON s.rowid = m.id
            WHERE m.conversation = c.id AND s.messageSearch MATCH \(match))
          """
      }
      return """
        c.id IN (SELECT m.conversation FROM messageSearch s CROSS JOIN message m ON m.id = s.rowid
          WHERE s.messageSearch MATCH \(match))
        """
    }
  }

  func condition(tag: Tag) throws -> SQLText {
    let found = try session.first("SELECT id, uses FROM tag WHERE name = \(tag.name)") {
      (id: $0.int64(0), uses: $0.int(1))
    }
    guard let found else { return "0" }
    if found.uses > common {
      return "EXISTS (SELECT 1 FROM conversationTag x WHERE x.conversation = c.id AND x.tag = \(found.id))"
    }
    return "c.id IN (SELECT conversation FROM conversationTag WHERE tag = \(found.id))"
  }

  private func isCommon(_ match: String) throws -> Bool {
    let hits = try session.first(
      "SELECT count(*) FROM (SELECT 1 FROM messageSearch WHERE messageSearch MATCH \(match) LIMIT \(common))"
    ) { $0.int(0) }
    return (hits ?? 0) >= common
  }
}
