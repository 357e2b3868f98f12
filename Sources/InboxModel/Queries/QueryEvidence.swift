/// A conversation's facts while queries are asked of it: words are cut and names folded once, when the first query needs them.
package struct QueryEvidence: Sendable {
  package let facts: ConversationFacts
  private var words: [MessageWords]?
  private var sieve = WordSieve()
  private var names: [(name: String, handle: String)]?
  private var channel: String?

  package init(_ facts: ConversationFacts) {
    self.facts = facts
  }

  mutating func hold(_ pattern: SearchPattern, in place: QueryMatcher.Place) -> Bool {
    guard !pattern.phrases.isEmpty else { return hold(literally: pattern.literal, in: place) }
    if words == nil { cut() }
    guard pattern.phrases.allSatisfy({ $0.tokens.allSatisfy(sieve.mayHold) }), let words else { return false }
    return words.contains { place.includes(isNote: $0.isNote) && $0.hold(pattern, isSpoken: place != .anywhere) }
  }

  private mutating func cut() {
    let words = facts.messages.map(MessageWords.init)
    for message in words {
      for column in [message.body, message.title, message.author, message.pairs] {
        for word in column { sieve.insert(word) }
      }
    }
    self.words = words
  }

  private func hold(literally text: String, in place: QueryMatcher.Place) -> Bool {
    facts.messages.contains { message in
      place.includes(isNote: message.direction == .internal)
        && (message.body.holds(bytesOf: text) || message.title.holds(bytesOf: text))
    }
  }

  /// Whether a name or handle of the person begins so.
  mutating func isFrom(name: String, handle: String) -> Bool {
    let names =
      self.names
      ?? facts.identities.filter { $0.person == facts.conversation.person }
      .map { (name: NameKey.fold($0.name), handle: NameKey.handle($0.handle)) }
    self.names = names
    return names.contains { $0.name.utf8.starts(with: name.utf8) || $0.handle.utf8.starts(with: handle.utf8) }
  }

  mutating func isInChannel(_ key: String) -> Bool {
    let channel = self.channel ?? NameKey.fold(facts.channelName)
    self.channel = channel
    return channel.utf8.starts(with: key.utf8)
  }
}

extension String {
  /// Whether the bytes of `text` stand in it somewhere, as a database compares.
  func holds(bytesOf text: String) -> Bool {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: needle) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }
}
