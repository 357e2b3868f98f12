import Foundation
import InboxTesting
import Testing

@testable import InboxModel

/// `now` is Sunday, 22 November 2026, 10:15:30 in Greenwich.
@Suite struct TimeTextTests {
  private func utcTime(_ text: String) -> TimeText.Reading { TimeText(now: now, zone: utc).snooze(text) }

  @Test(
    "moments to come",
    arguments: [
      ("2h", (2026, 11, 22, 12, 15, 30)),
      ("90m", (2026, 11, 22, 11, 45, 30)),
      ("45s", (2026, 11, 22, 10, 16, 15)),
      ("3d", (2026, 11, 25, 10, 15, 30)),
      ("1w", (2026, 11, 29, 10, 15, 30)),
      ("1d12h", (2026, 11, 23, 22, 15, 30)),
      ("tomorrow", (2026, 11, 23, 9, 0, 0)),
      ("Tomorrow 9:00", (2026, 11, 23, 9, 0, 0)),
      ("tomorrow  18:30", (2026, 11, 23, 18, 30, 0)),
      ("today 18:00", (2026, 11, 22, 18, 0, 0)),
      ("18:00", (2026, 11, 22, 18, 0, 0)),
      ("9:00", (2026, 11, 23, 9, 0, 0)),
      ("10:15", (2026, 11, 23, 10, 15, 0)),
      ("monday", (2026, 11, 23, 9, 0, 0)),
      ("sat", (2026, 11, 28, 9, 0, 0)),
      ("sunday", (2026, 11, 29, 9, 0, 0)),
      ("sun 23:59", (2026, 11, 29, 23, 59, 0)),
      ("2026-12-01", (2026, 12, 1, 9, 0, 0)),
      ("2026-12-01 9:00", (2026, 12, 1, 9, 0, 0)),
      ("2026-12-01T09:00", (2026, 12, 1, 9, 0, 0)),
      ("2026-12-01T09:00:30", (2026, 12, 1, 9, 0, 30)),
      ("2026-12-01T09:00:30Z", (2026, 12, 1, 9, 0, 30)),
      ("2028-2-29 0:00", (2028, 2, 29, 0, 0, 0)),
    ])
  func moments(_ text: String, _ expected: (Int, Int, Int, Int, Int, Int)) {
    let (year, month, day, hour, minute, second) = expected
    let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    #expect(utcTime(text) == .snooze(.until(time.date(in: utc))))
  }

  @Test(
    "moments gone by",
    arguments: ["2026-11-22", "2026-11-22 10:15", "today 9:00", "1999-01-01", "2026-11-22T10:15:30Z"])
  func past(_ text: String) {
    #expect(utcTime(text) == .past)
  }

  @Test(
    "what is no moment",
    arguments: [
      "", "soon", "today", "25:00", "9:60", "9:5", "tomorrow 25:00", "tomorrow 9", "2026-02-29", "2026-13-01",
      "26-12-01",
      "3", "3x", "d", "-3d", "0d", "999999999w", "9999999999d", "monday tuesday 9:00", "reply 9:00", "2026-12-01T",
      "٣d",
      "2026-12-01T24:00", "+1-12-01", "mo",
    ])
  func unreadable(_ text: String) {
    #expect(utcTime(text) == .unreadable)
  }

  @Test("days keep the time of day when the clocks change; hours do not")
  func summerTime() throws {
    let rome = try zone("Europe/Rome")
    // Saturday, 24 October 2026, 12:00 in Rome; the clocks go back that night.
    let noon = CivilTime(year: 2026, month: 10, day: 24, hour: 12).date(in: rome)
    let text = TimeText(now: noon, zone: rome)
    #expect(text.snooze("1d") == .snooze(.until(noon.addingTimeInterval(25 * 3600))))
    #expect(text.snooze("24h") == .snooze(.until(noon.addingTimeInterval(24 * 3600))))
    #expect(text.snooze("tomorrow 12:00") == .snooze(.until(noon.addingTimeInterval(25 * 3600))))
  }

  @Test("the zone decides what today is")
  func otherZone() throws {
    let auckland = try zone("Pacific/Auckland")
    // It is 23:15 on Sunday there.
    #expect(
      TimeText(now: now, zone: auckland).snooze("tomorrow 0:30")
        == .snooze(.until(now.addingTimeInterval(74 * 60 + 30))))
  }

  @Test(
    "moments are written so that they read the same",
    arguments: ["Europe/Rome", "America/St_Johns", "GMT", "Asia/Kathmandu"])
  func roundTrip(_ name: String) throws {
    let zone = try zone(name)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let date = later(Double(random.number(1...60_000_000)))
      let text = TimeText.text(date, in: zone)
      #expect(TimeText(now: now, zone: zone).snooze(text) == .snooze(.until(date)), "\(text)")
    }
    // The hour that the clock shows twice needs Greenwich's clock for its second turn.
    let rome = try InboxModelTests.zone("Europe/Rome")
    let second = CivilTime(year: 2027, month: 10, day: 31, hour: 1, minute: 30).date(in: utc)
    #expect(TimeText.text(second, in: rome) == "2027-10-31T01:30:00Z")
    #expect(TimeText.text(second.addingTimeInterval(-3600), in: rome) == "2027-10-31 2:30")
  }

  @Test(
    "durations are written in the largest unit that needs no other",
    arguments: [(1, "1s"), (60, "1m"), (90, "90s"), (3600, "1h"), (86_400, "1d"), (129_600, "36h"), (604_800, "1w")])
  func durations(_ seconds: Int, _ text: String) {
    #expect(DurationText.text(seconds) == text)
    #expect(DurationText.seconds(text) == seconds)
  }
}
