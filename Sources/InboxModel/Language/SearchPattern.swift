/// What a person typed, as the search looks for it in the words of one message.
package struct SearchPattern: Hashable, Sendable {
  /// Words that stand one after the other.
  package struct Phrase: Hashable, Sendable {
    package var tokens: [String]
    /// Whether the last one may go on.
    package var isPrefix: Bool
    /// Whether it is looked for among the pairs of characters (`Bigrams`) instead of the plain words.
    package var isPaired: Bool
  }

  /// All of them must be found in the same message. Empty when the tokenizer keeps nothing of the text (an emoji, a sign): then `literal`
  /// is looked for letter by letter.
  package let phrases: [Phrase]
  package let literal: String

  package init(_ text: String, isPrefix: Bool = false) {
    literal = text
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var phrases: [Phrase] = []
    var plain: [String] = []
    var lastIsPlain = false
    for word in words {
      // A phrase that mixes scripts stands in two columns: each part is looked for in its own.
      if let pairs = Bigrams.query(for: word) {
        phrases.append(Phrase(tokens: pairs.flatMap(SearchTokens.of), isPrefix: true, isPaired: true))
        lastIsPlain = false
        continue
      }
      let tokens = SearchTokens.of(word)
      if !tokens.isEmpty { lastIsPlain = true }
      plain += tokens
    }
    if !plain.isEmpty { phrases.append(Phrase(tokens: plain, isPrefix: isPrefix && lastIsPlain, isPaired: false)) }
    self.phrases = phrases
  }
}
