/// What the newest words from outside seem to say, each with its reason. A person's word and a platform's stand over it.
package struct ConversationHints: Hashable, Sendable {
  /// A tag such as `it`; set only where the platform did not say it.
  package var guessedLanguage: String?
  package var sentiment: Sentiment?
  /// The words, signs and stars that made it seem so, the strongest first.
  package var because: [String]
  /// Asks something without a question mark, in these words.
  package var asksWith: String?
  package var topics: [Topic]

  /// What it seems to be about, and the words that say so.
  package struct Topic: Hashable, Sendable {
    package var name: String
    package var because: [String]

    package init(name: String, because: [String]) {
      self.name = name
      self.because = because
    }
  }

  package init(
    guessedLanguage: String? = nil, sentiment: Sentiment? = nil, because: [String] = [], asksWith: String? = nil,
    topics: [Topic] = []
  ) {
    self.guessedLanguage = guessedLanguage
    self.sentiment = sentiment
    self.because = because
    self.asksWith = asksWith
    self.topics = topics
  }

  package var isEmpty: Bool { self == ConversationHints() }
}
