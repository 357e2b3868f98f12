/// The words of one message as the search keeps them: a column each for what was said, its title, its author, and the pairs of scripts
/// without spaces.
struct MessageWords: Sendable {
  let isNote: Bool
  let body: [String]
  let title: [String]
  let author: [String]
  let pairs: [String]

  init(_ message: Message) {
    isNote = message.direction == .internal
    body = SearchTokens.of(message.body)
    title = SearchTokens.of(message.title)
    author = SearchTokens.of(message.author.name)
    let text = message.title.isEmpty ? message.body : "\(message.title) \(message.body)"
    pairs = Bigrams.index(of: text).map(SearchTokens.of) ?? []
  }

  /// `isSpoken`: only in what was said, not in the author's name.
  func hold(_ pattern: SearchPattern, isSpoken: Bool) -> Bool {
    pattern.phrases.allSatisfy { phrase in
      if phrase.isPaired { return Self.holds(phrase, in: pairs) }
      return Self.holds(phrase, in: body) || Self.holds(phrase, in: title) || Self.holds(phrase, in: pairs)
        || !isSpoken && Self.holds(phrase, in: author)
    }
  }

  private static func holds(_ phrase: SearchPattern.Phrase, in words: [String]) -> Bool {
    let count = phrase.tokens.count
    guard count > 0, words.count >= count else { return false }
    for start in 0...(words.count - count) where fits(phrase, words, at: start) { return true }
    return false
  }

  private static func fits(_ phrase: SearchPattern.Phrase, _ words: [String], at start: Int) -> Bool {
    let last = phrase.tokens.count - 1
    for (offset, token) in phrase.tokens.enumerated() {
      let word = words[start + offset]
      if offset == last, phrase.isPrefix {
        guard word.utf8.starts(with: token.utf8) else { return false }
      } else if word != token || !word.utf8.elementsEqual(token.utf8) {
        return false
      }
    }
    return true
  }
}
