package import Foundation

/// What has just happened to a conversation. Only what comes from outside, and the clock, can be one: what rules did, and what members
/// did, wakes no rule.
package enum RuleOccasion: Hashable, Sendable {
  case arrival(ID<Message>)
  /// `at` is when the platform says the words were changed.
  case edit(ID<Message>, at: Date)
  /// The clock moved on. `movedBy` is who brought the conversation into the state it is in, as the log has it; when that was a rule,
  /// nothing more is done to it by the clock, so that rules cannot hand a conversation to each other for ever.
  case clock(movedBy: Actor?)
}
