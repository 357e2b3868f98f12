package import Foundation

/// What is kept of a conversation's clocks, so that lists and queries need no arithmetic: enough to tell the phase at any moment until
/// something happens to the conversation.
package struct SLAMark: Hashable, Sendable, Codable {
  /// When the most pressing clock runs out; nil while it stands still.
  package var due: Date?
  /// From when on it is nearly due.
  package var warnAt: Date?
  /// Seconds of business time that are left while it stands still; negative when it had run out.
  package var left: Int?

  package init(due: Date?, warnAt: Date?, left: Int? = nil) {
    self.due = due
    self.warnAt = warnAt
    self.left = left
  }

  package func phase(at now: Date) -> SLAPhase {
    guard let due else { return left == nil ? .none : .paused }
    if due <= now { return .breached }
    if let warnAt, warnAt <= now { return .warning }
    return .running
  }
}
