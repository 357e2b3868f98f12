package import Foundation

/// A day or a moment in a query, kept as it was meant: `7d` stays seven days ago, whenever the question is asked.
package enum QueryDate: Hashable, Sendable {
  /// So many seconds before now: `90m`, `2h`, `7d`.
  case ago(seconds: Int)
  case today, yesterday
  /// The latest such day, today included; 0 is Monday.
  case weekday(Int)
  /// `2026`.
  case year(Int)
  /// `2026-11`.
  case month(year: Int, month: Int)
  /// `2026-11-01`.
  case day(year: Int, month: Int, day: Int)
  /// `2026-11-01T09:30`, by the asking person's clock; whole minutes.
  case minute(CivilTime)
}

extension QueryDate {
  /// From its beginning to its end; a moment has no length.
  package func bounds(in context: QueryContext) -> Range<Date> {
    let today = CivilTime(context.now, in: context.zone).at(hour: 0, minute: 0)
    func days(_ first: CivilTime, _ end: CivilTime) -> Range<Date> {
      let (start, end) = (first.date(in: context.zone), end.date(in: context.zone))
      return start..<max(start, end)
    }
    switch self {
    case .ago(let seconds):
      let date = context.now.addingTimeInterval(-Double(seconds))
      return date..<date
    case .today: return days(today, today.adding(days: 1))
    case .yesterday: return days(today.adding(days: -1), today)
    case .weekday(let weekday):
      let first = today.adding(days: -((today.weekday - weekday + 7) % 7))
      return days(first, first.adding(days: 1))
    case .year(let year):
      return days(CivilTime(year: year, month: 1, day: 1), CivilTime(year: year + 1, month: 1, day: 1))
    case .month(let year, let month):
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      return days(
        CivilTime(year: year, month: month, day: 1), CivilTime(year: next.0, month: next.1, day: 1))
    case .day(let year, let month, let day):
      let first = CivilTime(year: year, month: month, day: day)
      return days(first, first.adding(days: 1))
    case .minute(let time):
      let date = time.date(in: context.zone)
      return date..<date
    }
  }

  /// Whether it can be written, and means a day that exists.
  var isValid: Bool {
    switch self {
    case .ago(let seconds): (1...DurationText.longest).contains(seconds)
    case .today, .yesterday: true
    case .weekday(let day): (0...6).contains(day)
    case .year(let year): (1...9998).contains(year)
    case .month(let year, let month): (1...9998).contains(year) && (1...12).contains(month)
    case .day(let year, let month, let day):
      year <= 9998 && CivilTime(year: year, month: month, day: day).isValid
    case .minute(let time): time.isValid && time.year <= 9998 && time.second == 0
    }
  }
}

extension QueryDate {
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  /// Shown where a date cannot be read.
  static let examples = ["7d", "2026-11-01", "today", "yesterday", "monday"]

  package static func read(_ text: String) -> QueryDate? {
    let text = text.lowercased()
    if text == "today" { return .today }
    if text == "yesterday" { return .yesterday }
    if let day = weekdays.firstIndex(where: { $0 == text || $0.prefix(3) == text }) { return .weekday(day) }
    if let seconds = DurationText.seconds(text) { return .ago(seconds: seconds) }
    let date = absolute(text)
    return date?.isValid == true ? date : nil
  }

  /// What `text` was meant to be, when a word for a day is near.
  static func nearest(to text: String) -> String? {
    NearestWord.to(text, among: ["today", "yesterday"] + weekdays)
  }

  private static func absolute(_ text: String) -> QueryDate? {
    let halves = text.split(separator: "t", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = number(parts[0], digits: 4...4) else { return nil }
    let rest = parts.dropFirst().map { number($0, digits: 1...2) }
    guard let month = rest.first else { return halves.count == 1 ? .year(year) : nil }
    guard let month else { return nil }
    guard rest.count == 2 else { return halves.count == 1 ? .month(year: year, month: month) : nil }
    guard let day = rest[1] else { return nil }
    guard halves.count == 2 else { return .day(year: year, month: month, day: day) }
    let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, let hour = number(clock[0], digits: 1...2), let minute = number(clock[1], digits: 2...2)
    else { return nil }
    return .minute(CivilTime(year: year, month: month, day: day, hour: hour, minute: minute))
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// Reads as the same date; it must be valid.
  var text: String {
    switch self {
    case .ago(let seconds): DurationText.textInDays(seconds)
    case .today: "today"
    case .yesterday: "yesterday"
    case .weekday(let day): Self.weekdays[day]
    case .year(let year): Self.padded(year, 4)
    case .month(let year, let month): "\(Self.padded(year, 4))-\(Self.padded(month, 2))"
    case .day(let year, let month, let day):
      "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    case .minute(let time):
      QueryDate.day(year: time.year, month: time.month, day: time.day).text
        + "T\(Self.padded(time.hour, 2)):\(Self.padded(time.minute, 2))"
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
