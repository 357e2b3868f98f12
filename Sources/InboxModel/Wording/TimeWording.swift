package import Foundation

/// Ages, durations and dates.
package struct TimeWording: Sendable {
  /// One unit, as short as it goes: "40m", "3h", "2d".
  package var age: @Sendable (_ seconds: TimeInterval) -> String
  /// One unit in words: "40 minutes".
  package var duration: @Sendable (_ seconds: TimeInterval) -> String
  /// "22 Nov 11:31"; with the year when it is not `now`'s.
  package var date: @Sendable (CivilTime, _ now: CivilTime) -> String
  /// "22 Nov"; with the year when it is not `now`'s.
  package var day: @Sendable (CivilTime, _ now: CivilTime) -> String
  /// "11:31".
  package var clock: @Sendable (CivilTime) -> String
  /// "Nov"; with the year when it is not `now`'s.
  package var month: @Sendable (CivilTime, _ now: CivilTime) -> String
  /// "today 11:31", "tomorrow 9:00", "Mon 9:00", then the date: for what is near.
  package var near: @Sendable (CivilTime, _ now: CivilTime) -> String
  /// "Today", "Yesterday", "Friday, 20 Nov": a day as a heading.
  package var wholeDay: @Sendable (CivilTime, _ now: CivilTime) -> String
  package var ago: @Sendable (_ age: String) -> String
  package var within: @Sendable (_ age: String) -> String
}

extension Wording {
  /// How long ago `date` was, in one unit; a date to come counts as now.
  package func age(of date: Date, now: Date) -> String {
    time.age(max(0, now.timeIntervalSince(date)))
  }

  /// How long until `date`, in one unit; a date gone by counts as now.
  package func remaining(until date: Date, now: Date) -> String {
    time.age(max(0, date.timeIntervalSince(now)))
  }

  /// Day and time as a clock in `zone` shows them.
  package func date(_ date: Date, now: Date, zone: TimeZone) -> String {
    time.date(CivilTime(date, in: zone), CivilTime(now, in: zone))
  }

  /// As people say it when it is near.
  package func near(_ date: Date, now: Date, zone: TimeZone) -> String {
    time.near(CivilTime(date, in: zone), CivilTime(now, in: zone))
  }
}
