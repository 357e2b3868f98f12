/// A conversation's facts while queries are asked of it: words are cut and names folded once, when the first query needs them.
package struct QueryEvidence: Sendable {
  package let facts: ConversationFacts
  private var words: ConversationWords?
  private var names: [(name: [UInt8], handle: [UInt8])]?
  private var channel: [UInt8]?
  private var account: [UInt8]?
  private var language: [UInt8]?

  package init(_ facts: ConversationFacts) {
    self.facts = facts
  }

  mutating func hold(_ pattern: WordPattern) -> Bool {
    guard !pattern.phrases.isEmpty else { return hold(literally: pattern.literal, in: pattern.place) }
    if words == nil { words = ConversationWords(facts.messages) }
    return words?.hold(pattern) ?? false
  }

  private func hold(literally text: String, in place: QueryMatcher.Place) -> Bool {
    facts.messages.contains { message in
      place.includes(isNote: message.direction == .internal)
        && (message.body.holds(bytesOf: text) || message.title.holds(bytesOf: text))
    }
  }

  /// Whether a name or handle of the person begins so.
  mutating func isFrom(name: [UInt8], handle: [UInt8]) -> Bool {
    if names == nil {
      names = facts.identities.filter { $0.person == facts.conversation.person }
        .map { (name: Array(NameKey.fold($0.name).utf8), handle: Array(NameKey.handle($0.handle).utf8)) }
    }
    return names?.contains { $0.name.starts(with: name) || $0.handle.starts(with: handle) } ?? false
  }

  mutating func isInChannel(_ key: [UInt8]) -> Bool {
    if channel == nil { channel = Array(NameKey.fold(facts.channelName).utf8) }
    return channel?.starts(with: key) ?? false
  }

  /// `key` in lower case as far as it is ASCII.
  mutating func isOfAccount(_ key: [UInt8]) -> Bool {
    if account == nil { account = Array(facts.accountName.lowercasedASCII.utf8) }
    return account == key
  }

  /// `pt-br` is within `pt` and within itself.
  mutating func isInLanguage(_ tag: [UInt8]) -> Bool {
    if language == nil { language = Array((facts.language ?? "").lowercasedASCII.utf8) }
    guard facts.language != nil, let language, language.starts(with: tag) else { return false }
    return language.count == tag.count || language[tag.count] == UInt8(ascii: "-")
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
