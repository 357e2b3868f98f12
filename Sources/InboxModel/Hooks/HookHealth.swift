package import Foundation

/// How a hook has been doing.
package struct HookHealth: Hashable, Sendable {
  /// How many events may wait for one hook; what comes on top is passed over.
  package static let mostWaiting = 1000

  package let hook: String
  /// When it last ended, well or not.
  package var ranAt: Date?
  /// How often it failed since it last worked.
  package var failures: Int
  /// Why it failed last; nil when it works.
  package var problem: String?
  /// Events that it was not run for because too many were waiting already, and when that last happened.
  package var passedOver: Int
  package var passedOverAt: Date?
  /// How many of its events wait or are under way.
  package var waiting: Int

  package init(
    hook: String, ranAt: Date? = nil, failures: Int = 0, problem: String? = nil, passedOver: Int = 0,
    passedOverAt: Date? = nil, waiting: Int = 0
  ) {
    self.hook = hook
    self.ranAt = ranAt
    self.failures = failures
    self.problem = problem
    self.passedOver = passedOver
    self.passedOverAt = passedOverAt
    self.waiting = waiting
  }
}
