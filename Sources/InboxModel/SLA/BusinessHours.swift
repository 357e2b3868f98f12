package import Foundation

/// When somebody is there to answer, by a clock in one zone. Time outside of it does not count.
///
/// A span begins and ends when the clock first shows its times; a time that the clock jumps over is the moment of the jump. So a span
/// across a change of the clocks is as long as it really was.
package struct BusinessHours: Hashable, Sendable {
  package let zone: TimeZone
  /// Monday to Sunday; each day's spans in order, apart from each other.
  package let week: [[OpenSpan]]
  package let holidays: Set<Holiday>

  /// `week` holds Monday to Sunday; missing days are closed.
  package init(zone: TimeZone, week: [[OpenSpan]], holidays: Set<Holiday> = []) {
    self.zone = zone
    self.week = (0..<7).map { week.indices.contains($0) ? OpenSpan.joined(week[$0]) : [] }
    self.holidays = holidays
  }

  /// Day and night, the whole year.
  package static func always(zone: TimeZone = .gmt) -> BusinessHours {
    BusinessHours(zone: zone, week: Array(repeating: [OpenSpan(0, 1440)].compactMap { $0 }, count: 7))
  }

  /// Whether there is any time in them at all, holidays aside.
  package var isEverOpen: Bool { week.contains { !$0.isEmpty } }
}

extension BusinessHours {
  /// How far ahead an end is looked for: beyond that something is wrong with the hours.
  private static let farthest = 3660

  /// Seconds of business time between two moments; 0 when `end` is not later.
  package func seconds(from start: Date, to end: Date) -> Int {
    guard start < end else { return 0 }
    var total = 0.0
    var day = CivilTime(start, in: zone).at(hour: 0, minute: 0)
    let last = CivilTime(end, in: zone)
    while day <= last {
      for span in open(on: day) {
        total += max(0, min(span.upperBound, end).timeIntervalSince(max(span.lowerBound, start)))
      }
      day = day.adding(days: 1)
    }
    return Int(total.rounded())
  }

  /// The first moment at which `seconds` of business time have gone by since `start`; nil when they never do. With none to wait for, the
  /// first moment from `start` on at which somebody is there.
  package func date(adding seconds: Int, to start: Date) -> Date? {
    var left = Double(max(0, seconds))
    var day = CivilTime(start, in: zone).at(hour: 0, minute: 0)
    for _ in 0..<Self.farthest {
      for span in open(on: day) where span.upperBound > start {
        let begin = max(span.lowerBound, start)
        let length = span.upperBound.timeIntervalSince(begin)
        if left <= length, left > 0 || length > 0 { return begin.addingTimeInterval(left) }
        left -= length
      }
      day = day.adding(days: 1)
    }
    return nil
  }

  package func isOpen(at date: Date) -> Bool {
    open(on: CivilTime(date, in: zone).at(hour: 0, minute: 0)).contains { $0.contains(date) }
  }

  /// The moments between which somebody is there on a day.
  private func open(on day: CivilTime) -> [Range<Date>] {
    let spans = week[day.weekday]
    guard !spans.isEmpty, !isHoliday(day) else { return [] }
    return spans.map { span in
      let start = moment(span.start, on: day)
      return start..<max(start, moment(span.end, on: day))
    }
  }

  private func isHoliday(_ day: CivilTime) -> Bool {
    holidays.contains(.yearly(month: day.month, day: day.day))
      || holidays.contains(.once(year: day.year, month: day.month, day: day.day))
  }

  /// When a clock first shows so many minutes since midnight.
  private func moment(_ minutes: Int, on day: CivilTime) -> Date {
    let time =
      minutes == 1440 ? day.adding(days: 1) : day.at(hour: minutes / 60, minute: minutes % 60)
    let date = time.date(in: zone)
    return CivilTime(date, in: zone) == time ? date : jump(before: date)
  }

  /// The moment at which the clock jumped, not long before `date`.
  private func jump(before date: Date) -> Date {
    var late = date
    var early = date.addingTimeInterval(-86_400)
    let offset = zone.secondsFromGMT(for: late)
    while late.timeIntervalSince(early) > 1 {
      let middle = Date(
        timeIntervalSince1970: ((early.timeIntervalSince1970 + late.timeIntervalSince1970) / 2).rounded())
      if zone.secondsFromGMT(for: middle) == offset { late = middle } else { early = middle }
    }
    return late
  }
}
