import InboxModel

/// Chooses how a word or a tag is looked up: a rare one leads to its conversations, a common one is checked on the conversations that
/// come anyway in the order asked for. Either way the first page costs milliseconds, at a million messages too.
struct Density {
  let session: StoreSession
  /// From this many hits on, collecting them all costs more than checking page by page.
  var common = 50_000
  /// With this many conversations or more, a list of them costs more to sort than to pass those that do not belong to it.
  var many = 5_000
  /// From here on it is not worth knowing how often words meet in one message.
  var enoughTogether = 20_000
  /// From here on it is not worth knowing how often a word stands.
  var enoughHits = 100_000
  var costs = WordCosts()

  /// A word of which the index knows in how many messages it stands.
  struct Counted {
    let pattern: SearchPattern
    let match: String
    /// No further than it matters.
    let hits: Int
  }

  func condition(_ pattern: SearchPattern, among scope: SearchScope = .everything) throws -> SQLText {
    switch SearchExpression(pattern, isSpoken: scope != .everything) {
    case .literal(let text):
      return """
        EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id AND \(scope.condition)
          AND (instr(m.body, \(text)) > 0 OR instr(m.title, \(text)) > 0))
        """
    case .match(let match):
      return condition(match, hits: try hits(match, atMost: common), among: scope)
    }
  }

  private func condition(_ match: String, hits: Int, among scope: SearchScope = .everything) -> SQLText {
    // The index holds what is kept, and nothing else.
    let place: SQLText = scope == .everything ? "" : "AND \(scope.condition)"
    if hits >= common {
      return """
        EXISTS (SELECT 1 FROM message m CROSS JOIN messageSearch s ON s.rowid = m.id
          WHERE m.conversation = c.id AND s.messageSearch MATCH \(match) \(place))
        """
    }
    return "c.id IN (\(Self.conversations(of: match)) \(place))"
  }

  /// What must hold for all of them. Beside a rare word, a common one is looked for in the rare one's conversations only, in one pass
  /// through its hits: asking the index anew for each of some thousand conversations takes a third of a second.
  func condition(all patterns: [SearchPattern]) throws -> SQLText {
    let words = try patterns.compactMap(counted)
    var parts = try patterns.filter { pattern in !words.contains { $0.pattern == pattern } }.map { try condition($0) }
    guard let rarest = words.min(by: { $0.hits < $1.hits }) else { return SQLText.joined(parts, separator: " AND ") }
    let others = words.filter { $0.match != rarest.match }
    // Who holds a common word beside the rare one holds the rare one.
    if !others.contains(where: { $0.hits >= common }) { parts.append(condition(rarest.match, hits: rarest.hits)) }
    parts += others.map { word in
      guard word.hits >= common else { return condition(word.match, hits: word.hits) }
      return """
        c.id IN (WITH near (id, conversation) AS MATERIALIZED (SELECT m.id, m.conversation FROM message m
            WHERE m.conversation IN (\(Self.conversations(of: rarest.match))))
          SELECT n.conversation FROM messageSearch s CROSS JOIN near n ON n.id = s.rowid WHERE s.messageSearch MATCH \(word.match))
        """
    }
    return SQLText.joined(parts, separator: " AND ")
  }

  /// Nil for what no index keeps.
  func counted(_ pattern: SearchPattern) throws -> Counted? {
    guard case .match(let match) = SearchExpression(pattern) else { return nil }
    return Counted(pattern: pattern, match: match, hits: try hits(match, atMost: max(common, enoughHits)))
  }

  static func conversations(of match: String) -> SQLText {
    """
    SELECT m.conversation FROM messageSearch s CROSS JOIN message m INDEXED BY messagePlace ON m.id = s.rowid
    WHERE s.messageSearch MATCH \(match)
    """
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

  /// Whether the statement answers few rows.
  func isRare(_ statement: SQLText) throws -> Bool {
    try session.first("SELECT count(*) FROM (\(statement) LIMIT \(many))") { $0.int(0) } ?? 0 < many
  }

  /// What an index leads to: few conversations as a list, whatever the order asked for; many are met soon on the way along any order.
  /// `part` is what the index holds, `condition` the same or less.
  func condition(_ part: SQLText, _ condition: SQLText? = nil) throws -> SQLText {
    let condition = condition ?? part
    guard try isRare("SELECT 1 FROM conversation c WHERE \(part)") else { return condition }
    return "c.id IN (SELECT c.id FROM conversation c WHERE \(part) AND \(condition))"
  }

  /// How many messages match; no further than it matters.
  func hits(_ match: String, atMost limit: Int) throws -> Int {
    try session.first(
      "SELECT count(*) FROM (SELECT 1 FROM messageSearch WHERE messageSearch MATCH \(match) LIMIT \(limit))"
    ) { $0.int(0) } ?? 0
  }
}
