/// How a view is sorted. Each is a walk along indexes, so that a page costs the same at any depth.
package enum QueueOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// Priority first, then the longest waiting.
  case pressing
  /// The newest activity first.
  case newest
  /// The oldest activity first.
  case oldest
  /// Who waits longest for our word; behind them, those who wait for nothing, the newest first.
  case waiting
  /// The fewest stars first, each the newest first; behind them, what has no stars.
  case rating
  /// What was finished last; behind that, what is not finished, the newest first.
  case finished
}
