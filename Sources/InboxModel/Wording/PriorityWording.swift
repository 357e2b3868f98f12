/// Why a conversation stands where it stands in the queue.
package struct PriorityWording: Sendable {
  package var reason: @Sendable (PriorityReason) -> String
  package var points: @Sendable (_ points: Int) -> String
}

extension Wording {
  /// "asks a question".
  package func reason(_ reason: PriorityReason) -> String { priority.reason(reason) }

  /// "1 star +30".
  package func line(for reason: PriorityReason, scale: PriorityScale = .standard) -> String {
    "\(priority.reason(reason)) \(priority.points(scale.points(of: reason)))"
  }
}
