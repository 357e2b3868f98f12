package import Foundation

/// How long to leave a failing platform alone: twice as long each time up to a ceiling, and any moment in that span, so that many
/// clients do not come back together ("full jitter").
package struct Backoff: Hashable, Sendable {
  /// Seconds.
  package var first: TimeInterval
  package var ceiling: TimeInterval
  /// Never sooner than this, whatever chance says.
  package var least: TimeInterval

  package init(first: TimeInterval = 2, ceiling: TimeInterval = 300, least: TimeInterval = 0.5) {
    self.first = first
    self.ceiling = ceiling
    self.least = least
  }

  /// Seconds to wait after the `failures`-th failure in a row. `random` is in 0 ..< 1.
  func delay(failures: Int, random: Double) -> TimeInterval {
    let span = min(ceiling, first * pow(2, Double(min(max(failures, 1), 32) - 1)))
    return max(least, span * random)
  }
}
