/// Where a conversation's most pressing clock stands.
package enum SLAPhase: String, Hashable, Sendable, Codable, CaseIterable {
  /// No target applies, or all are met.
  case none
  case running
  /// Soon due.
  case warning
  case breached
  /// It stands still: the next word is theirs, or it was put off.
  case paused
}
