/// The words of one message as the search keeps them: a column each for what was said, its title, its author, and the pairs of scripts
/// without spaces.
package struct MessageWords: Sendable {
  let isNote: Bool
  let body: [String]
  let title: [String]
  let author: [String]
  let pairs: [String]

  package init(body: String, title: String = "", author: String = "", isNote: Bool = false) {
    self.isNote = isNote
    self.body = SearchTokens.of(body)
    self.title = SearchTokens.of(title)
    self.author = SearchTokens.of(author)
    pairs = Bigrams.index(of: title.isEmpty ? body : "\(title) \(body)").map(SearchTokens.of) ?? []
  }

  init(_ message: Message) {
    self.init(
      body: message.body, title: message.title, author: message.author.name, isNote: message.direction == .internal)
  }

  /// `isSpoken`: only in what was said, not in the author's name.
  package func hold(_ pattern: SearchPattern, isSpoken: Bool = true) -> Bool {
    pattern.phrases.allSatisfy { phrase in
      if phrase.isPaired { return Self.holds(phrase, in: pairs) }
      return Self.holds(phrase, in: body) || Self.holds(phrase, in: title) || Self.holds(phrase, in: pairs)
        || !isSpoken && Self.holds(phrase, in: author)
    }
  }

  private static func holds(_ phrase: SearchPattern.Phrase, in words: [String]) -> Bool {
    phrase.firstPlace(in: words) != nil
  }
}
