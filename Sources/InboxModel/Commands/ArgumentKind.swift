/// What an argument of a command means: decides its completion and what stands for it in help.
package enum ArgumentKind: String, Hashable, Sendable, CaseIterable {
  /// Words that a person reads.
  case text
  /// Why, for the log.
  case reason
  /// Several tags, each to add (`bug`, `+bug`) or to remove (`-bug`).
  case tags
  /// `@ana`, `me` or `none`.
  case member
  /// Whom an escalation is for: a member, or a target of the settings.
  case target
  /// The name of an escalation tier.
  case tier
  /// A `PriorityLevel`.
  case level
  case doneReason
  /// `90s`, `30m`, `2h`, `1d`, `2w`.
  case duration
  /// A moment to come: a duration, `tomorrow 9:00`, `monday`, `2026-12-01 9:00`, or `reply`.
  case time
  case view
  /// A `QueueOrder`.
  case order
  /// A `QueueGroup`, or `none`.
  case group
  /// The rest of the line, as a query.
  case query
  case theme
  /// The name of a prepared answer.
  case canned
  /// The rest of the line, for the shell.
  case program
  /// A command's name or a help topic.
  case topic
  /// A message's local id.
  case message
  /// A conversation's number.
  case conversation
  /// What is done about a person: `+vip -muted +label`, `note TEXT`, `link PERSON`, `unlink IDENTITY`, `erase`.
  case personDeed
  /// A moment that has gone by: `2h`, `yesterday`, `2026-11-01`.
  case since
}
