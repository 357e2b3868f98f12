/// Who did something.
package enum Actor: Hashable, Sendable, Codable {
  /// A member of the team, by login.
  case member(String)
  /// A rule, by name.
  case rule(String)
  /// The platform, or somebody on it: edits and deletions seen there.
  case platform
  /// Moot itself: a snooze that ended, an order that was settled.
  case moot
}
