/// That a text seems to be about a topic, and the words that say so.
package struct TopicHint: Hashable, Sendable {
  package let name: String
  package let because: [String]

  package init(name: String, because: [String]) {
    self.name = name
    self.because = because
  }
}
