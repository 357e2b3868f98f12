import InboxModel

/// Finds topics in texts, with the search's notion of words: what it finds, a search for the word finds as well.
package struct TopicReader: Sendable {
  private let topics: [(name: String, patterns: [(text: String, pattern: SearchPattern)])]

  package init(_ topics: [Topic]) {
    self.topics = topics.map { topic in
      let patterns = topic.words.map { word in
        let isPrefix = word.hasSuffix("*")
        return (text: word, pattern: SearchPattern(isPrefix ? String(word.dropLast()) : word, isPrefix: isPrefix))
      }
      return (name: topic.name, patterns: patterns)
    }
  }

  /// In the topics' order.
  package func read(_ text: String, title: String = "") -> [TopicHint] {
    let words = MessageWords(body: text, title: title)
    return topics.compactMap { topic in
      let found = topic.patterns.filter { words.hold($0.pattern) }.map(\.text)
      return found.isEmpty ? nil : TopicHint(name: topic.name, because: found)
    }
  }
}
