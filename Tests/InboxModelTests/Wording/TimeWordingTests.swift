import Foundation
import Testing

@testable import InboxModel

@Suite struct TimeWordingTests {
  private let wording = Wording.english

  @Test(
    "ages have one unit, rounded down",
    arguments: [
      (0.0, "0s"), (12.9, "12s"), (59.0, "59s"), (60.0, "1m"), (2400.0, "40m"), (3599.0, "59m"), (3600.0, "1h"),
      (86_399.0, "23h"), (86_400.0, "1d"), (1200960.0, "13d"), (1209600.0, "2w"), (5184000.0, "8w"),
      (5270400.0, "2mo"), (31449600.0, "11mo"), (31622400.0, "1y"), (69120000.0, "2y"), (-5.0, "0s"),
    ])
  func ages(_ seconds: TimeInterval, _ text: String) {
    #expect(wording.time.age(seconds) == text)
  }

  @Test("durations have words")
  func durations() {
    #expect(wording.time.duration(1) == "1 second")
    #expect(wording.time.duration(2400) == "40 minutes")
    #expect(wording.time.duration(3600) == "1 hour")
    #expect(wording.time.duration(86_400 * 3) == "3 days")
  }

  @Test("ages and remaining times never run backwards")
  func relative() {
    #expect(wording.age(of: later(-7200), now: now) == "2h")
    #expect(wording.age(of: later(7200), now: now) == "0s")
    #expect(wording.remaining(until: later(240), now: now) == "4m")
    #expect(wording.remaining(until: later(-240), now: now) == "0s")
    #expect(wording.age(of: .distantPast, now: now) == "2025y")
  }

  @Test("dates have a year when it is another one")
  func dates() throws {
    let rome = try zone("Europe/Rome")
    #expect(wording.date(later(-60), now: now, zone: rome) == "22 Nov 11:14")
    #expect(wording.date(later(-366 * 86_400), now: now, zone: utc) == "21 Nov 2025 10:15")
    #expect(wording.date(later(-15300.0), now: now, zone: utc) == "22 Nov 6:00")
    // A minute past midnight on 1 January in Rome, and still last year in Greenwich.
    let newYear = CivilTime(year: 2027, month: 1, day: 1, minute: 1).date(in: rome)
    #expect(wording.date(newYear, now: newYear, zone: rome) == "1 Jan 0:01")
    #expect(wording.date(newYear, now: now, zone: utc) == "31 Dec 23:01")
    #expect(wording.date(newYear, now: now, zone: rome) == "1 Jan 2027 0:01")
    let march = CivilTime(year: 2026, month: 3, day: 1)
    #expect(wording.time.month(march, CivilTime(now, in: utc)) == "Mar")
    #expect(wording.time.month(march, newYearIn(rome, newYear)) == "Mar 2026")
  }

  private func newYearIn(_ zone: TimeZone, _ date: Date) -> CivilTime { CivilTime(date, in: zone) }

  @Test(
    "what is near is said as people say it",
    arguments: [
      (0.0, "today 10:15"), (46800.0, "today 23:15"), (50400.0, "tomorrow 0:15"), (86_400.0, "tomorrow 10:15"),
      (-86_400.0, "yesterday 10:15"), (172800.0, "Tue 10:15"), (518400.0, "Sat 10:15"),
      (604800.0, "29 Nov 10:15"),
      (-172800.0, "20 Nov 10:15"),
    ])
  func near(_ seconds: TimeInterval, _ text: String) {
    #expect(wording.near(later(seconds), now: now, zone: utc) == text)
  }
}
