/// What can stand behind `is:`.
package enum QueryFlag: String, Hashable, Sendable, CaseIterable {
  /// Somebody waits for our word: new or open, waiting since, not muted.
  case unanswered
  /// New or open.
  case open
  case new, waiting, snoozed, done
  case unread
  case held, hidden, deleted
  case escalated
  case mine, unassigned
  case muted
  /// An order of ours was refused, or may or may not have arrived.
  case failed
}
