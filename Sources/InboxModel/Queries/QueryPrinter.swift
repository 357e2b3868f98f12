/// Writes the query language: `QueryParser.parse(QueryPrinter.text(query)) == query.normalized` for every query.
package enum QueryPrinter {
  package static func text(_ query: Query) -> String {
    let query = query.normalized
    return query == .all ? "" : text(query, within: .top)
  }

  /// Where a part stands, which decides on its parentheses.
  private enum Place {
    case top, conjunction, negation
  }

  private static func text(_ query: Query, within place: Place) -> String {
    switch query {
    case .all: "()"
    case .term(let term): text(term)
    case .not(let inner): "-" + text(inner, within: .negation)
    case .and(let parts):
      wrapped(parts.map { text($0, within: .conjunction) }.joined(separator: " "), if: place == .negation)
    case .or(let parts):
      wrapped(parts.map { text($0, within: .top) }.joined(separator: " \(QueryText.or) "), if: place != .top)
    }
  }

  private static func wrapped(_ text: String, if isNeeded: Bool) -> String { isNeeded ? "(\(text))" : text }

  private static func text(_ term: QueryTerm) -> String {
    switch term {
    case .phrase(let text): return QueryText.quoted(text)
    case .word(let text, isPrefix: false): return QueryText.isPlain(word: text) ? text : QueryText.quoted(text)
    case .word(let text, isPrefix: true):
      return (QueryText.isPlain(beginning: text) ? text : QueryText.quoted(text)) + "*"
    default:
      for row in QueryFieldTable.rows {
        if let value = row.write(term) { return "\(row.name):\(QueryText.value(value))" }
      }
      // A case of `QueryTerm` without its row, which a test over all of them forbids.
      return "()"
    }
  }
}
