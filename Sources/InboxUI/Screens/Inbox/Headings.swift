import Foundation
import InboxModel
import TerminalKit

/// The headings over the rows of a grouped view.
struct Headings {
  let desk: Desk
  let group: QueueGroup

  /// What stands over a row and those that stand together with it.
  func heading(of row: QueueRow) -> String {
    let words = desk.house.wording.queue
    switch group {
    case .account:
      let title = desk.title(of: row.platform)
      return row.accountName.isEmpty ? title : "\(row.accountName) \(desk.glyphs(.middleDot)) \(title)"
    case .platform: return desk.title(of: row.platform)
    case .rating:
      guard let rating = row.rating else { return words.unrated }
      return words.stars(rating)
    case .priority: return words.points(PriorityBand(score: row.score))
    case .day: return desk.day(row.lastActivityAt)
    }
  }

  /// Whether both stand under one heading.
  func join(_ one: QueueRow, _ other: QueueRow) -> Bool {
    switch group {
    case .account: one.account == other.account
    case .platform: one.platform == other.platform
    case .rating: one.rating == other.rating
    case .priority: PriorityBand(score: one.score) == PriorityBand(score: other.score)
    case .day: desk.midnight(of: one.lastActivityAt) == desk.midnight(of: other.lastActivityAt)
    }
  }
}

extension QueueGroup {
  /// What its headings say already, so that rows need not.
  var told: [RowPart] {
    switch self {
    case .account: [.account, .platform]
    case .platform: [.platform]
    case .rating, .priority, .day: []
    }
  }
}

extension Desk {
  func midnight(of date: Date) -> Date { CivilTime(date, in: zone).at(hour: 0, minute: 0).date(in: zone) }

  /// "Today", "Yesterday", "Friday, 20 Nov".
  func day(_ date: Date) -> String {
    house.wording.time.wholeDay(CivilTime(date, in: zone), CivilTime(now, in: zone))
  }
}
