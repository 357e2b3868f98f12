/// How a view is sorted.
package enum QueueOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// Priority first, then the longest waiting.
  case pressing
  /// The newest activity first.
  case newest
}
