import InboxModel

/// A search pattern as FTS5 understands it. Whatever a person typed becomes quoted strings: it cannot turn into syntax.
///
/// Source: sqlite.org/fts5.html, "Full-text Query Syntax".
enum SearchExpression: Hashable, Sendable {
  /// An expression for `MATCH`.
  case match(String)
  /// Nothing in it that the tokenizer keeps (an emoji, a sign): to be looked for letter by letter.
  case literal(String)

  /// `isSpoken`: only in what was said, not in the author's name.
  init(_ pattern: SearchPattern, isSpoken: Bool = false) {
    guard !pattern.phrases.isEmpty else {
      self = .literal(pattern.literal)
      return
    }
    let parts = pattern.phrases.map { phrase in
      let columns = phrase.isPaired ? "cjk : " : isSpoken ? "{body title cjk} : " : ""
      return columns + Self.text(phrase)
    }
    self = .match(parts.joined(separator: " AND "))
  }

  /// `"a" + "b"`, with `*` when the last may go on.
  private static func text(_ phrase: SearchPattern.Phrase) -> String {
    phrase.tokens.map { "\"\($0)\"" }.joined(separator: " + ") + (phrase.isPrefix ? " *" : "")
  }
}
