/// How words sound: a hint with its reason elsewhere, never a fact.
package enum Sentiment: String, Hashable, Sendable, Codable, CaseIterable {
  case positive, neutral, negative
  /// Praise and complaint in one.
  case mixed
}
