/// The inbox's own words: one short word or phrase for each case of its types.
package struct TermWording: Sendable {
  package var kind: @Sendable (MessageKind) -> String
  package var visibility: @Sendable (Visibility) -> String
  package var audience: @Sendable (Audience) -> String
  /// `end` is the wording of a snooze's date, when it has one.
  package var state: @Sendable (Workflow.State, _ end: String?) -> String
  package var reason: @Sendable (DoneReason) -> String
  package var level: @Sendable (PriorityLevel) -> String
  package var escalation: @Sendable (Escalation.State) -> String
  /// After "cannot": "hide messages".
  package var doing: @Sendable (PlatformVerb) -> String
  /// An order as a thing: "reply", "hiding".
  package var order: @Sendable (PlatformVerb) -> String
  /// After a name: "hid the message".
  package var did: @Sendable (PlatformVerb) -> String
  package var nobody: String
  package var me: String
  package var platform: String
  package var moot: String
  package var rule: @Sendable (_ name: String) -> String
}
