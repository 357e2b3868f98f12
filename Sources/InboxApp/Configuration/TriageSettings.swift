package import InboxModel
package import InboxReplies
package import InboxUnderstanding

/// What a person set about triage: what is done by itself, what is promised, what weighs how much, and what is kept ready.
package struct TriageSettings: Hashable, Sendable {
  /// In the file's order, in which they act.
  package var rules: [Rule] = []
  package var macros: [Macro] = []
  /// In the file's order: the first that fits counts.
  package var promises: [SLAPolicy] = []
  package var scale = PriorityScale.standard
  package var reasons: [PriorityBook.Topic] = []
  package var replies: [CannedReply] = []
  package var topics: [Topic] = []
  /// The ladder of escalations, and whom it tells.
  package var escalation = EscalationBook()
  /// What is run when something happens.
  package var hooks: [Hook] = []

  package init() {}

  /// The prepared answers as they are offered.
  var titles: [CannedTitle] { replies.map { CannedTitle(name: $0.name, summary: $0.summary) } }
}
