import InboxModel

/// All hints about one text.
package struct Understanding: Hashable, Sendable {
  /// The platform's word for the language, else the guess.
  package let language: String?
  /// Nil when the platform said it, or when nothing can be said.
  package let guess: LanguageGuess?
  package let tone: ToneHint?
  package let question: QuestionHint?
  package let topics: [TopicHint]

  /// `language` is what the platform says, if it does.
  package init(
    of text: String, title: String = "", language: String? = nil, stars: Int? = nil, topics reader: TopicReader? = nil
  ) {
    let whole = title.isEmpty ? text : "\(title)\n\(text)"
    guess = language == nil ? LanguageGuesser.guess(whole) : nil
    self.language = language ?? guess?.code
    tone = ToneReader.read(whole, language: self.language, stars: stars)
    question = QuestionReader.read(whole, language: self.language)
    topics = reader?.read(text, title: title) ?? []
  }
}
