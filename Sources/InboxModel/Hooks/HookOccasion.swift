package import Foundation

/// Something that happened to a conversation and that hooks may want to hear of.
package struct HookOccasion: Hashable, Sendable {
  package var event: Hook.Event
  /// The words that came, or that were answered with.
  package var message: ID<Message>?
  /// When it happened; of an escalation, when it was raised.
  package var at: Date
  /// Seconds in which it may be taken back as if it had not been.
  package var grace: TimeInterval

  package init(_ event: Hook.Event, message: ID<Message>? = nil, at: Date, grace: TimeInterval = 0) {
    self.event = event
    self.message = message
    self.at = at
    self.grace = grace
  }
}
