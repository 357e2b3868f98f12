package import Foundation

/// What triage makes of a conversation: the store keeps it, and carries the effects out.
package struct TriageVerdict: Hashable, Sendable {
  /// Of the newest words from outside; nil: nothing new is known.
  package var language: String?
  package var sentiment: Sentiment?
  package var sla: SLAMark?
  package var priority: Priority
  /// When the clock alone will change something; nil: never, as things are.
  package var nextLook: Date?
  package var effects: [RuleEffect]
  /// Hooks that are to be run.
  package var calls: [HookOrder] = []

  package init(
    language: String? = nil, sentiment: Sentiment? = nil, sla: SLAMark? = nil, priority: Priority,
    nextLook: Date? = nil, effects: [RuleEffect] = []
  ) {
    self.language = language
    self.sentiment = sentiment
    self.sla = sla
    self.priority = priority
    self.nextLook = nextLook
    self.effects = effects
  }
}
