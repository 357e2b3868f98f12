/// What can stand behind `is:`.
package enum QueryFlag: String, Hashable, Sendable, CaseIterable {
  /// Somebody waits for our word: new or open, waiting since, not muted.
  case unanswered
  /// New or open.
  case open
  case new, waiting, snoozed, done
  case unread, read
  case held, hidden, deleted
  case escalated
  case mine, unassigned
  case muted
  /// An order of ours was refused, or may or may not have arrived.
  case failed
  /// Something of ours is on its way to the platform.
  case pending
  /// Counted as spam on its platform.
  case spam
  /// From somebody who matters to us more than others.
  case vip
  /// From somebody whom the team does not want here.
  case banned
  /// From a machine.
  case bot
  /// One of many that said nearly the same.
  case burst
}

extension QueryFlag {
  /// Reads a flag, also by the other words that people know it by.
  static func named(_ word: String) -> QueryFlag? {
    let word = word.lowercased()
    return QueryFlag(rawValue: word) ?? others[word]
  }

  private static let others: [String: QueryFlag] = [
    "seen": .read, "unseen": .unread, "silenced": .muted, "closed": .done, "resolved": .done,
  ]
}
