import Foundation

/// Moments to come as text, read by a clock in `zone`:
///
/// - `reply`: until they write;
/// - `2h`, `3d`, `1w`, `1d12h`: from now; days and weeks keep the time of day, whatever the clocks do meanwhile;
/// - `9:00`: the next time a clock shows it; `today 18:00`, `tomorrow`, `tomorrow 9:00`;
/// - `monday`, `mon 14:00`: the next such day, never today;
/// - `2026-12-01`, `2026-12-01 9:00`, `2026-12-01T09:00:30`, `2026-12-01T08:00:00Z`.
///
/// A day without a time means nine in the morning.
struct TimeText {
  let now: Date
  let zone: TimeZone

  /// What a text turned out to be.
  enum Reading: Equatable {
    case snooze(Snooze)
    case past
    case unreadable
  }

  private static let morning = (hour: 9, minute: 0)
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  func snooze(_ text: String) -> Reading {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words == ["reply"] { return .snooze(.nextReply) }
    guard let date = date(words) else { return .unreadable }
    return date > now ? .snooze(.until(date)) : .past
  }

  private func date(_ words: [String]) -> Date? {
    guard let first = words.first, words.count <= 2 else { return nil }
    if words.count == 1 {
      if let date = later(first) ?? absolute(first) { return date }
      if let clock = Self.clock(first) { return nextTime(clock) }
    }
    guard let day = day(first) else { return nil }
    guard words.count == 2 else { return first == "today" ? nil : day.at(Self.morning).date(in: zone) }
    return Self.clock(words[1]).map { day.at($0).date(in: zone) }
  }

  private var today: CivilTime { CivilTime(now, in: zone) }

  private func later(_ text: String) -> Date? {
    guard let parts = DurationText.parts(text) else { return nil }
    let days = parts.filter { $0.seconds >= 86_400 }.reduce(0) { $0 + $1.count * ($1.seconds / 86_400) }
    let seconds = parts.filter { $0.seconds < 86_400 }.reduce(0) { $0 + $1.count * $1.seconds }
    let start = days == 0 ? now : today.adding(days: days).date(in: zone)
    return start.addingTimeInterval(Double(seconds))
  }

  private func nextTime(_ clock: (hour: Int, minute: Int)) -> Date {
    let date = today.at(clock).date(in: zone)
    return date > now ? date : today.adding(days: 1).at(clock).date(in: zone)
  }

  private func day(_ word: String) -> CivilTime? {
    switch word {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    default:
      if let weekday = Self.weekdays.firstIndex(where: { $0 == word || $0.prefix(3) == word }) {
        let ahead = (weekday - today.weekday + 7) % 7
        return today.adding(days: ahead == 0 ? 7 : ahead)
      }
      return Self.isoDay(word)
    }
  }

  /// `2026-12-01T09:00:30`, with a `Z` when it is Greenwich's clock.
  private func absolute(_ text: String) -> Date? {
    let isUTC = text.hasSuffix("z")
    let parts = (isUTC ? text.dropLast() : text[...]).split(separator: "t", omittingEmptySubsequences: false)
    guard parts.count == 2, var time = Self.isoDay(String(parts[0])) else { return nil }
    let numbers = parts[1].split(separator: ":", omittingEmptySubsequences: false).map {
      Self.number($0, digits: 1...2)
    }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1] else { return nil }
    guard let second = numbers.count == 3 ? numbers[2] : 0 else { return nil }
    (time.hour, time.minute, time.second) = (hour, minute, second)
    guard time.isValid else { return nil }
    return time.date(in: isUTC ? .gmt : zone)
  }

  private static func isoDay(_ text: String) -> CivilTime? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = number(parts[0], digits: 4...4), let month = number(parts[1], digits: 1...2),
      let day = number(parts[2], digits: 1...2)
    else { return nil }
    let time = CivilTime(year: year, month: month, day: day)
    return time.isValid ? time : nil
  }

  private static func clock(_ text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0], digits: 1...2), let minute = number(parts[1], digits: 2...2),
      hour < 24, minute < 60
    else { return nil }
    return (hour, minute)
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// As text that reads as the same moment: by the clock in `zone` where that is clear, else by Greenwich's.
  static func text(_ date: Date, in zone: TimeZone) -> String {
    let local = CivilTime(date, in: zone)
    let isClear = local.date(in: zone) == date
    if isClear, local.second == 0 {
      return "\(day(local)) \(local.hour):\(two(local.minute))"
    }
    let time = isClear ? local : CivilTime(date, offset: 0)
    return "\(day(time))T\(two(time.hour)):\(two(time.minute)):\(two(time.second))\(isClear ? "" : "Z")"
  }

  private static func day(_ time: CivilTime) -> String {
    let year = String(time.year)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-\(two(time.month))-\(two(time.day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension CivilTime {
  fileprivate func at(_ clock: (hour: Int, minute: Int)) -> CivilTime { at(hour: clock.hour, minute: clock.minute) }
}
