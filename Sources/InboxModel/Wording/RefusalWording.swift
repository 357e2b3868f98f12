/// Why something cannot be done, and what would help.
package struct RefusalWording: Sendable {
  /// `verb` is what was refused, `place` the platform's title; either may be unknown.
  package var sentence: @Sendable (Refusal, _ verb: PlatformVerb?, _ place: String?) -> String
  /// For some of many: "3 were left out: …".
  package var leftOut: @Sendable (_ count: Int, _ sentence: String) -> String
}

extension Wording {
  /// Why `verb` cannot be done on `place` (a platform's title), as a sentence.
  package func sentence(for refusal: Refusal, doing verb: PlatformVerb? = nil, on place: String? = nil) -> String {
    refusals.sentence(refusal, verb, place)
  }
}
