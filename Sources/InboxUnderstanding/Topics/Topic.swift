/// Something that people write about, with the words that give it away: `refund*`, `late delivery`.
package struct Topic: Hashable, Sendable {
  package let name: String
  package let words: [String]

  package init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
