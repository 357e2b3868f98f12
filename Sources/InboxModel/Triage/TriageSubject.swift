package import Foundation

/// A conversation in front of triage: what is known of it, and what has happened since the last look.
package struct TriageSubject: Sendable {
  package var facts: ConversationFacts
  /// Whose turn it was, and when.
  package var timeline: SLATimeline
  /// Who brought it into the state it is in; nil when nobody knows.
  package var movedBy: Actor?
  /// What came from outside since the last look, in order. The clock is none of them: it is looked at always.
  package var occasions: [RuleOccasion]
  /// What rules did here before.
  package var fired: Set<RuleFiring>
  /// What hooks may want to hear of.
  package var happenings: [HookOccasion] = []
  /// For when the last look had planned this one.
  package var plannedLook: Date?

  package init(
    facts: ConversationFacts, timeline: SLATimeline, movedBy: Actor? = nil, occasions: [RuleOccasion] = [],
    fired: Set<RuleFiring> = []
  ) {
    self.facts = facts
    self.timeline = timeline
    self.movedBy = movedBy
    self.occasions = occasions
    self.fired = fired
  }
}
