/// A word or a phrase as FTS5 understands it. Whatever a person typed becomes quoted strings: it cannot turn into syntax.
///
/// Source: sqlite.org/fts5.html, "Full-text Query Syntax".
enum SearchExpression: Hashable, Sendable {
  /// An expression for `MATCH`.
  case match(String)
  /// Nothing in it that the tokenizer keeps (an emoji, a sign): to be looked for letter by letter.
  case literal(String)

  static func word(_ word: String, isPrefix: Bool) -> SearchExpression {
    if let tokens = Bigrams.query(for: word) { return .match("cjk : \(phrase(tokens, isPrefix: true))") }
    guard hasToken(word) else { return .literal(word) }
    return .match(phrase([word], isPrefix: isPrefix))
  }

  /// Words one after the other.
  static func phrase(_ text: String) -> SearchExpression {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard hasToken(text) else { return .literal(text) }
    // A phrase that mixes scripts stands in two columns: each part is looked for in its own.
    let plain = words.filter { Bigrams.query(for: $0) == nil && hasToken($0) }
    let paired = words.compactMap(Bigrams.query)
    var parts = paired.map { "cjk : \(phrase($0, isPrefix: true))" }
    if !plain.isEmpty { parts.append(phrase(plain, isPrefix: false)) }
    return .match(parts.joined(separator: " AND "))
  }

  /// `"a" + "b"`, with `*` when the last may go on.
  private static func phrase(_ tokens: [String], isPrefix: Bool) -> String {
    tokens.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " + ") + (isPrefix ? " *" : "")
  }

  /// Whether unicode61 keeps anything of it: letters, digits and private characters.
  private static func hasToken(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber,
        .otherNumber, .privateUse:
        true
      default: false
      }
    }
  }
}
