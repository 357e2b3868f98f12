package import Foundation

/// Dates as the platforms write and read them, in the proleptic Gregorian calendar, without any formatter object.
package enum WireDate {
  /// `2026-11-22T15:45:18`, in UTC shifted by `offset` seconds.
  package static func plain(_ date: Date, offset: Int = 0) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + offset
    let day = floorDivide(seconds, 86_400)
    let (year, month, dayOfMonth) = civil(fromDays: day)
    let rest = seconds - day * 86_400
    return
      "\(pad(year, 4))-\(pad(month))-\(pad(dayOfMonth))T\(pad(rest / 3600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))"
  }

  /// `2026-11-22T15:45:18.123Z`.
  package static func milliseconds(_ date: Date) -> String {
    "\(plain(Date(timeIntervalSince1970: Double(floorDivide(epochMilliseconds(date), 1000))))).\(pad(fraction(date), 3))Z"
  }

  /// `2026-11-22T15:45:18.000000Z`, as Mastodon writes its rate limit's reset.
  package static func microseconds(_ date: Date) -> String { plain(date) + ".000000Z" }

  /// `2026-11-22T15:45:18-08:00`, with the offset given in seconds.
  package static func zoned(_ date: Date, offset: Int) -> String {
    let magnitude = abs(offset)
    return plain(date, offset: offset)
      + (offset < 0 ? "-" : "+") + "\(pad(magnitude / 3600)):\(pad(magnitude / 60 % 60))"
  }

  /// `2026-11-22`.
  package static func day(_ date: Date) -> String { String(plain(date).prefix(10)) }

  /// Whole milliseconds since 1970.
  package static func epochMilliseconds(_ date: Date) -> Int { Int((date.timeIntervalSince1970 * 1000).rounded()) }

  /// The moment that `text` names in ISO 8601; a text without a zone is read with `assumedOffset` seconds east of UTC.
  package static func parse(_ text: String, assumedOffset: Int = 0) -> Date? {
    let digits = text.utf8.prefix(19).map { Int($0) - 48 }
    guard digits.count >= 10 else { return nil }
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= digits.count else { return nil }
      var value = 0
      for digit in digits[from..<from + count] {
        guard (0...9).contains(digit) else { return nil }
        value = value * 10 + digit
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    let clock = digits.count >= 19 ? [number(11, 2), number(14, 2), number(17, 2)] : [0, 0, 0]
    guard let hour = clock[0], let minute = clock[1], let second = clock[2] else { return nil }
    guard let tail = parseTail(text.dropFirst(19), assumedOffset) else { return nil }
    let whole = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - tail.offset
    return Date(timeIntervalSince1970: Double(whole) + tail.fraction)
  }

  /// The fraction of a second and the offset from UTC in what follows the seconds.
  private static func parseTail(_ text: Substring, _ assumed: Int) -> (fraction: Double, offset: Int)? {
    var rest = text
    var fraction = 0.0
    if rest.first == "." {
      let part = rest.dropFirst().prefix { $0.isNumber }
      fraction = Double("0." + part) ?? 0
      rest = rest.dropFirst(1 + part.count)
    }
    if rest.isEmpty { return (fraction, assumed) }
    if rest == "Z" || rest == "z" { return (fraction, 0) }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let parts = rest.dropFirst().filter(\.isNumber)
    guard parts.count == 4, let hours = Int(parts.prefix(2)), let minutes = Int(parts.suffix(2)) else { return nil }
    return (fraction, (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
  }

  private static func fraction(_ date: Date) -> Int {
    let milliseconds = epochMilliseconds(date)
    return milliseconds - floorDivide(milliseconds, 1000) * 1000
  }

  private static func pad(_ value: Int, _ width: Int = 2) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func floorDivide(_ value: Int, _ by: Int) -> Int {
    value >= 0 ? value / by : -((by - 1 - value) / by)
  }

  /// Days since 1970 to year, month, day (Howard Hinnant's `civil_from_days`).
  private static func civil(fromDays days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Year, month, day to days since 1970 (Howard Hinnant's `days_from_civil`).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
