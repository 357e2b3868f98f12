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

extension SearchPattern.Phrase {
  /// Where it begins first in these words; nil when it does not stand there.
  func firstPlace(in words: [String]) -> Int? {
    guard !tokens.isEmpty, words.count >= tokens.count else { return nil }
    return (0...(words.count - tokens.count)).first { fits(words, at: $0) }
  }

  /// All its places among these words, those within others too.
  func places(in words: [String]) -> [Range<Int>] {
    guard !tokens.isEmpty, words.count >= tokens.count else { return [] }
    return (0...(words.count - tokens.count)).filter { fits(words, at: $0) }.map { $0..<($0 + tokens.count) }
  }

  private func fits(_ words: [String], at start: Int) -> Bool {
    let last = tokens.count - 1
    for (offset, token) in tokens.enumerated() {
      let word = words[start + offset]
      if offset == last, isPrefix {
        guard word.utf8.starts(with: token.utf8) else { return false }
      } else if word != token || !word.utf8.elementsEqual(token.utf8) {
        return false
      }
    }
    return true
  }
}
