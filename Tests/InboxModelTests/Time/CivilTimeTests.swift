import Foundation
import Testing

@testable import InboxModel

@Suite struct CivilTimeTests {
  @Test(
    "a moment shows as a clock and a calendar would",
    arguments: [
      (0.0, CivilTime(year: 1970, month: 1, day: 1)),
      (-1.0, CivilTime(year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59)),
      (951_782_400.0, CivilTime(year: 2000, month: 2, day: 29)),
      (951_868_800.0, CivilTime(year: 2000, month: 3, day: 1)),
      (4_107_542_400.0, CivilTime(year: 2100, month: 3, day: 1)),
      (1_795_342_530.9, CivilTime(year: 2026, month: 11, day: 22, hour: 10, minute: 15, second: 30)),
    ])
  func shows(_ seconds: TimeInterval, _ time: CivilTime) {
    #expect(CivilTime(Date(timeIntervalSince1970: seconds), offset: 0) == time)
  }

  @Test("an offset moves the clock, over midnight if need be")
  func offset() {
    #expect(CivilTime(now, offset: 3600).hour == 11)
    #expect(
      CivilTime(now, offset: 14 * 3600) == CivilTime(year: 2026, month: 11, day: 23, hour: 0, minute: 15, second: 30))
  }

  @Test("every day of four centuries goes there and back, and its weekday follows the day before")
  func days() {
    var time = CivilTime(year: 1999, month: 12, day: 31)
    var weekday = time.weekday
    #expect(weekday == 4)
    for _ in 0..<146_097 {
      let date = time.date(in: .gmt)
      #expect(CivilTime(date, offset: 0) == time)
      let next = CivilTime(date.addingTimeInterval(86_400), offset: 0)
      #expect(time.adding(days: 1) == next)
      #expect(next.weekday == (weekday + 1) % 7)
      (time, weekday) = (next, next.weekday)
    }
    #expect(time == CivilTime(year: 2399, month: 12, day: 31))
  }

  @Test("a zone's own rules hold, at both changes of the clock")
  func zones() throws {
    let rome = try zone("Europe/Rome")
    #expect(CivilTime(now, in: rome) == CivilTime(year: 2026, month: 11, day: 22, hour: 11, minute: 15, second: 30))
    #expect(CivilTime(now, in: rome).date(in: rome) == Date(timeIntervalSince1970: 1_795_342_530))
    // 29 March 2026, 02:30 does not exist: an hour later it is 03:30.
    let spring = CivilTime(year: 2026, month: 3, day: 29, hour: 2, minute: 30).date(in: rome)
    #expect(CivilTime(spring, in: rome) == CivilTime(year: 2026, month: 3, day: 29, hour: 3, minute: 30))
    // 25 October 2026, 02:30 happens twice: the first is meant, in summer time.
    let autumn = CivilTime(year: 2026, month: 10, day: 25, hour: 2, minute: 30).date(in: rome)
    #expect(CivilTime(autumn, offset: 0) == CivilTime(year: 2026, month: 10, day: 25, hour: 0, minute: 30))
    let after = CivilTime(year: 2026, month: 10, day: 25, hour: 9).date(in: rome)
    #expect(CivilTime(after, offset: 0).hour == 8)
  }

  @Test("days and times that do not exist are known")
  func validity() {
    #expect(CivilTime(year: 2028, month: 2, day: 29).isValid)
    #expect(!CivilTime(year: 2026, month: 2, day: 29).isValid)
    #expect(!CivilTime(year: 2026, month: 13, day: 1).isValid)
    #expect(!CivilTime(year: 2026, month: 4, day: 31).isValid)
    #expect(!CivilTime(year: 2026, month: 4, day: 0).isValid)
    #expect(!CivilTime(year: 2026, month: 4, day: 1, hour: 24).isValid)
    #expect(!CivilTime(year: 2026, month: 4, day: 1, minute: 60).isValid)
  }

  @Test("moments beyond all calendars do no harm")
  func extremes() {
    #expect(CivilTime(.distantPast, offset: 0).year == 0)
    #expect(CivilTime(.distantFuture, offset: 0).year == 4001)
    #expect(CivilTime(Date(timeIntervalSince1970: .infinity), offset: 0).year > 4001)
    #expect(CivilTime(Date(timeIntervalSince1970: .nan), offset: 0).year == 1970)
  }
}
