import Foundation

/// How many things were said on each platform before the town opens, and over how many days.
package struct TownHistory: Sendable {
  package var days: Int
  package var mentions: Int
  package var directs: Int
  package var chats: Int
  package var comments: Int
  package var reviews: Int
  /// How many say the same within the last hour, because something broke.
  package var alarms: Int

  package init(
    days: Int, mentions: Int, directs: Int, chats: Int, comments: Int, reviews: Int, alarms: Int = 0
  ) {
    self.days = days
    self.mentions = mentions
    self.directs = directs
    self.chats = chats
    self.comments = comments
    self.reviews = reviews
    self.alarms = alarms
  }

  /// Rooms, posts and accounts, but nobody has said anything.
  package static let empty = TownHistory(days: 1, mentions: 0, directs: 0, chats: 0, comments: 0, reviews: 0)

  /// A few of everything, for tests.
  package static let small = TownHistory(days: 3, mentions: 6, directs: 2, chats: 12, comments: 8, reviews: 8)

  /// Two weeks of a lively community, as `moot demo` shows it.
  package static let demo = TownHistory(
    days: 14, mentions: 70, directs: 14, chats: 160, comments: 90, reviews: 110, alarms: 14)
}
