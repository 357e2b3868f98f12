package import Foundation

/// One small step of triage, with how many conversations it looked at.
package enum TriageStep: Hashable, Sendable {
  /// Something happened to them.
  case news(Int)
  /// Their time had come.
  case clock(Int)
  /// The settings changed: all are looked at once more, the open ones first.
  case sweep(Int)
  /// Nothing is left to do until then, or until something happens.
  case rest(until: Date?)
}
