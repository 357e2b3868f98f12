/// Which language a text seems to be in.
package struct LanguageGuess: Hashable, Sendable {
  /// `it`, `pt`, `zh`.
  package let code: String
  /// 0.5 for a toss-up, 1 for no doubt.
  package let confidence: Double

  package init(code: String, confidence: Double) {
    self.code = code
    self.confidence = confidence
  }
}
