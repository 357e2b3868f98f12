import Foundation

extension TimeWording {
  package static let english = TimeWording(
    age: { seconds in
      let (count, unit) = unit(of: seconds)
      return "\(count)\(unit.short)"
    },
    duration: { seconds in
      let (count, unit) = unit(of: seconds)
      return English.count(count, unit.word)
    },
    date: { "\(day($0, $1)) \(clock($0))" },
    day: { day($0, $1) },
    clock: { clock($0) },
    month: { time, now in time.year == now.year ? months[time.month - 1] : "\(months[time.month - 1]) \(time.year)" },
    near: { time, now in
      let today = now.at(hour: 0, minute: 0)
      let then = time.at(hour: 0, minute: 0)
      if then == today { return "today \(clock(time))" }
      if then == today.adding(days: 1) { return "tomorrow \(clock(time))" }
      if then == today.adding(days: -1) { return "yesterday \(clock(time))" }
      if then > today, then < today.adding(days: 7) { return "\(weekdays[time.weekday]) \(clock(time))" }
      return "\(day(time, now)) \(clock(time))"
    },
    wholeDay: { time, now in
      let today = now.at(hour: 0, minute: 0)
      let then = time.at(hour: 0, minute: 0)
      if then == today { return "Today" }
      if then == today.adding(days: -1) { return "Yesterday" }
      return "\(wholeWeekdays[time.weekday]), \(day(time, now))"
    },
    ago: { "\($0) ago" },
    within: { "in \($0)" }
  )

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let wholeWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static func day(_ time: CivilTime, _ now: CivilTime) -> String {
    let day = "\(time.day) \(months[time.month - 1])"
    return time.year == now.year ? day : "\(day) \(time.year)"
  }

  private static func clock(_ time: CivilTime) -> String {
    "\(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  private typealias Unit = (seconds: Double, short: String, word: String)

  /// Months and years are averages: an age has one unit and no more precision than that.
  private static let units: [Unit] = [
    (365.25 * 86_400, "y", "year"), (30.44 * 86_400, "mo", "month"), (7 * 86_400, "w", "week"), (86_400, "d", "day"),
    (3600, "h", "hour"), (60, "m", "minute"),
  ]

  /// The largest unit that fits, rounded down; days up to two weeks, weeks up to two months.
  private static func unit(of seconds: TimeInterval) -> (count: Int, unit: Unit) {
    let seconds = min(max(0, seconds), 1e12)
    for unit in units {
      let least = unit.short == "w" || unit.short == "mo" ? 2.0 : 1.0
      if seconds >= unit.seconds * least { return (Int(seconds / unit.seconds), unit) }
    }
    return (Int(seconds), (1, "s", "second"))
  }
}
