import InboxModel

/// Where words stand, as the index knows it, held in memory to ask conversation after conversation: a bit for each message.
struct HitSieve {
  /// Of each word, the messages that hold it.
  private let marks: [[UInt64]]

  init(_ patterns: [SearchPattern], _ session: StoreSession) throws {
    marks = try patterns.map { pattern in
      guard case .match(let match) = SearchExpression(pattern) else { return [] }
      var marks: [UInt64] = []
      try session.rows(Self.hits, [.text(match)]) { row in
        let message = Int(row.int64(0))
        if message >> 6 >= marks.count {
          marks += [UInt64](repeating: 0, count: max(message >> 6 + 1 - marks.count, marks.count))
        }
        marks[message >> 6] |= 1 << UInt64(message & 63)
        return true
      }
      return marks
    }
  }

  /// Whether each of the words stands somewhere in the conversation.
  func holds(_ id: ID<Conversation>, _ session: StoreSession) throws -> Bool {
    var missing = marks.count
    var found = [Bool](repeating: false, count: marks.count)
    try session.rows(Self.messages, [id.sqlValue]) { row in
      let message = Int(row.int64(0))
      for index in marks.indices where !found[index] && Self.isMarked(message, in: marks[index]) {
        found[index] = true
        missing -= 1
      }
      return missing > 0
    }
    return missing == 0
  }

  private static func isMarked(_ message: Int, in marks: [UInt64]) -> Bool {
    message >> 6 < marks.count && marks[message >> 6] & (1 << UInt64(message & 63)) != 0
  }

  private static let hits = FrequentStatement("SELECT rowid FROM messageSearch WHERE messageSearch MATCH ?")
  private static let messages = FrequentStatement("SELECT id FROM message WHERE conversation = ?")
}
