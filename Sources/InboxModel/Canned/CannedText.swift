/// A prepared answer, filled in for one conversation.
package struct CannedText: Hashable, Sendable {
  package let text: String
  /// Of the wording that was taken.
  package let language: String?
  /// Variables that it speaks of and that nobody knows here: they stand as `‹person.name›` in the text, to be written over.
  package let missing: [String]
  /// By how much it is longer than the platform allows, in the platform's units.
  package let excess: Int

  package init(text: String, language: String?, missing: [String] = [], excess: Int = 0) {
    self.text = text
    self.language = language
    self.missing = missing
    self.excess = excess
  }
}
