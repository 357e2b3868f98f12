package import Foundation

/// A hard case handed to somebody: its own record and its own clock, on top of the workflow.
package struct Escalation: Hashable, Sendable, Codable {
  package enum State: String, Hashable, Sendable, Codable {
    case raised, acknowledged, resolved
  }

  package var tier: String
  /// To whom, when somebody was named.
  package var target: String?
  package var reason: String
  package var ticket: String?
  /// Where its ticket stands.
  package var url: URL?
  package var by: String
  package var state: State
  package var raisedAt: Date
  package var acknowledgedAt: Date?
  package var resolvedAt: Date?
  /// Until when somebody has to take it up; nil: nobody waits for it.
  package var dueAt: Date?
  /// When it was found that nobody took it up, and there was no tier to go on to.
  package var missedAt: Date?
  /// The tier that did not take it up before this one.
  package var after: String?

  package init(tier: String, target: String? = nil, reason: String, ticket: String? = nil, by: String, raisedAt: Date) {
    self.tier = tier
    self.target = target
    self.reason = reason
    self.ticket = ticket
    self.by = by
    self.state = .raised
    self.raisedAt = raisedAt
  }

  /// Nil when there is nothing to acknowledge (already acknowledged, or over).
  package func acknowledged(at now: Date) -> Escalation? {
    guard state == .raised else { return nil }
    var next = self
    next.state = .acknowledged
    next.acknowledgedAt = now
    return next
  }

  /// Nil when it is over already.
  package func resolved(at now: Date) -> Escalation? {
    guard state != .resolved else { return nil }
    var next = self
    next.state = .resolved
    next.resolvedAt = now
    return next
  }

  package var isActive: Bool { state != .resolved }
}
