package import Foundation

/// A moment as a wall clock shows it, in the Gregorian calendar. Own arithmetic: no formatter, no calendar object.
///
/// Source of the day count: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
package struct CivilTime: Hashable, Sendable, Comparable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int

  package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// What a clock in `zone` shows at `date`.
  package init(_ date: Date, in zone: TimeZone) {
    self.init(secondsSinceEpoch: Self.whole(date.timeIntervalSince1970) + zone.secondsFromGMT(for: date))
  }

  /// What a clock shows that is so many seconds ahead of UTC.
  package init(_ date: Date, offset: Int) {
    self.init(secondsSinceEpoch: Self.whole(date.timeIntervalSince1970) + offset)
  }

  private init(secondsSinceEpoch seconds: Int) {
    let days = Self.floored(seconds, by: 86_400)
    let rest = seconds - days * 86_400
    let (year, month, day) = Self.civil(day: days)
    self.init(year: year, month: month, day: day, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
  }

  package static func < (left: CivilTime, right: CivilTime) -> Bool { left.wallSeconds < right.wallSeconds }
}

extension CivilTime {
  /// The moment at which a clock in `zone` shows this. Where the clock jumps over it, the moment as far behind the jump; where the
  /// clock shows it twice, the first.
  package func date(in zone: TimeZone) -> Date {
    let wall = Double(wallSeconds)
    let dayBefore = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - 86_400))
    let candidate = Date(timeIntervalSince1970: wall - Double(dayBefore))
    let there = zone.secondsFromGMT(for: candidate)
    guard there != dayBefore else { return candidate }
    let other = Date(timeIntervalSince1970: wall - Double(there))
    return zone.secondsFromGMT(for: other) == there ? other : candidate
  }

  /// 0 is Monday, 6 is Sunday.
  package var weekday: Int {
    let days = Self.dayNumber(year: year, month: month, day: day)
    // 1 January 1970 was a Thursday.
    return ((days + 3) % 7 + 7) % 7
  }

  /// The same time of day, `count` days later or earlier.
  package func adding(days count: Int) -> CivilTime {
    let (year, month, day) = Self.civil(day: Self.dayNumber(year: year, month: month, day: day) + count)
    return CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }

  /// The same day at another time.
  package func at(hour: Int, minute: Int) -> CivilTime {
    CivilTime(year: year, month: month, day: day, hour: hour, minute: minute)
  }

  /// Whether such a day and time exist.
  package var isValid: Bool {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return false }
    return Self.civil(day: Self.dayNumber(year: year, month: month, day: day)) == (year, month, day)
  }

  private var wallSeconds: Int {
    Self.dayNumber(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// Days since 1 January 1970.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floored(shifted, by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(day number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floored(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func floored(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }

  /// Whole seconds; dates beyond the year 9999 in either direction count as that edge.
  private static func whole(_ seconds: TimeInterval) -> Int {
    seconds.isNaN ? 0 : Int(min(max(seconds.rounded(.down), -250_000_000_000), 250_000_000_000))
  }
}
