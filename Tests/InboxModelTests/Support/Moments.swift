import Foundation

@testable import InboxModel

/// A Sunday: 22 November 2026, 10:15:30 in Greenwich, 11:15:30 in Rome.
let now = Date(timeIntervalSince1970: 1_795_342_530)

let utc = TimeZone.gmt

/// A moment so many seconds after `now`.
func later(_ seconds: TimeInterval) -> Date { now.addingTimeInterval(seconds) }

/// A zone of the system's database.
func zone(_ name: String) throws -> TimeZone {
  struct Unknown: Error {}
  guard let zone = TimeZone(identifier: name) else { throw Unknown() }
  return zone
}

/// A tag that must be one.
func tag(_ name: String) throws -> Tag {
  struct NoTag: Error {}
  guard let tag = Tag(name) else { throw NoTag() }
  return tag
}
