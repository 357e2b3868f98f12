import InboxModel

@testable import InboxStore

extension TestStore {
  /// Every row of every table as text, by table. Left out are the stamps, which count transactions, how far triage has
  /// come, and the inside of the word index, which
  /// depends on how its entries were cut; what it finds is `wordsFound`.
  func everyRow() async throws -> [String: [String]] {
    try await store.read { session in
      let tables = try session.rows(
        """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('pulse', 'triage') AND name NOT LIKE 'messageSearch%' ORDER BY name
        """
      ) { $0.text(0) }
      var all: [String: [String]] = [:]
      for table in tables {
        let columns = try session.rows("SELECT name FROM pragma_table_xinfo(\(table)) ORDER BY cid") { $0.text(0) }
        let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ' ' || ")
        all[table] = try session.rows("SELECT \(raw: row) AS line FROM \(raw: table) ORDER BY line") { $0.text(0) }
      }
      return all
    }
  }

  /// The schema's text, by name.
  func schema() async throws -> [String: String] {
    try await store.read { session in
      let parts = try session.rows("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL") {
        ($0.text(0), $0.text(1))
      }
      return Dictionary(uniqueKeysWithValues: parts)
    }
  }

  /// The messages that the word index finds for a word.
  func wordsFound(_ word: String) async throws -> [Int64] {
    guard case .match(let match) = SearchExpression(SearchPattern(word)) else { return [] }
    return try await store.read { session in
      try session.rows("SELECT rowid FROM messageSearch WHERE messageSearch MATCH \(match) ORDER BY rowid") {
        $0.int64(0)
      }
    }
  }
}
