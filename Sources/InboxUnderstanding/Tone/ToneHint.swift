package import InboxModel

/// How a text seems to sound, and what made it seem so.
package struct ToneHint: Hashable, Sendable {
  /// What counted, with its share; words as they were written.
  package enum Reason: Hashable, Sendable {
    case word(String, Double)
    case sign(String, Double)
    case stars(Int)
  }

  package let sentiment: Sentiment
  /// From -1 to 1.
  package let score: Double
  /// The strongest first.
  package let reasons: [Reason]

  package init(sentiment: Sentiment, score: Double, reasons: [Reason]) {
    self.sentiment = sentiment
    self.score = score
    self.reasons = reasons
  }
}
