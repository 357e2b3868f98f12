package import Foundation

/// One step of the ladder: whom it tells, and how soon somebody there has to take it up.
package struct EscalationTier: Hashable, Sendable {
  package var name: String
  /// The names of targets.
  package var targets: [String]
  /// The member who gets the conversation, by login.
  package var member: String?
  /// Seconds; nil: nobody waits for it.
  package var acknowledgeWithin: TimeInterval?
  /// The tier that it goes on to when nobody took it up in time; nil: none.
  package var next: String?

  package init(
    name: String, targets: [String] = [], member: String? = nil, acknowledgeWithin: TimeInterval? = nil,
    next: String? = nil
  ) {
    self.name = name
    self.targets = targets
    self.member = member
    self.acknowledgeWithin = acknowledgeWithin
    self.next = next
  }
}
