extension StoreSession {
  /// How many messages one transaction makes searchable; a page is far smaller, and filling a store does not hold everybody up.
  static let wordsAtOnce = 20_000

  func hasUnindexedWords() throws -> Bool {
    try first("SELECT 1 FROM messageUnindexed LIMIT 1") { _ in true } ?? false
  }

  /// Makes new and reworded messages searchable.
  func indexNewWords(limit: Int) throws {
    guard try hasUnindexedWords() else { return }
    let next: SQLText = "(SELECT id FROM messageUnindexed ORDER BY id LIMIT \(limit))"
    try run(
      """
      INSERT INTO messageSearch (rowid, body, title, author, cjk)
      SELECT id, body, title, author, cjk FROM messageWords WHERE id IN \(next)
      """)
    try run("DELETE FROM messageUnindexed WHERE id IN \(next)")
  }
}
