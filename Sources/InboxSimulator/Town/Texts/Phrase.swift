/// Something that people in the town say. `{version}`, `{device}`, `{system}`, `{count}` and `{days}` stand for details.
package struct Phrase: Sendable, Equatable {
  /// ISO 639-1.
  package var language: String
  package var text: String
  /// A review's headline.
  package var title: String
  /// A review's stars, 1…5.
  package var rating: Int

  init(_ language: String, _ text: String, title: String = "", rating: Int = 0) {
    self.language = language
    self.text = text
    self.title = title
    self.rating = rating
  }
}
