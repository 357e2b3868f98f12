/// A pattern as it is looked for in the words of many conversations, and where.
package struct WordPattern: Sendable {
  /// A phrase as a run of bytes: each word between two ends of words; a beginning has none behind it.
  struct Phrase: Sendable {
    let bytes: [UInt8]
    let isPaired: Bool
  }

  let place: QueryMatcher.Place
  let phrases: [Phrase]
  /// Of all words of all phrases.
  let probes: [WordSieve.Probe]
  /// What is looked for letter by letter when there are no phrases.
  let literal: String

  package init(_ pattern: SearchPattern, in place: QueryMatcher.Place) {
    self.place = place
    literal = pattern.literal
    phrases = pattern.phrases.map { phrase in
      var bytes: [UInt8] = []
      for token in phrase.tokens { bytes += [SearchTokens.end] + token.utf8 }
      return Phrase(bytes: phrase.isPrefix ? bytes : bytes + [SearchTokens.end], isPaired: phrase.isPaired)
    }
    probes = pattern.phrases.flatMap { phrase in
      phrase.tokens.enumerated().map { offset, token in
        WordSieve.Probe(token.utf8, isPrefix: phrase.isPrefix && offset == phrase.tokens.count - 1)
      }
    }
  }
}
