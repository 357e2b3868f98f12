import Foundation
import InboxTesting
import Testing

@testable import InboxModel

@Suite struct BusinessHoursTests {
  private func hours(_ text: String, _ name: String = "Europe/Rome", holidays: [String] = []) throws -> BusinessHours {
    BusinessHours(
      zone: try zone(name), week: try #require(BusinessHoursText.week(text)),
      holidays: Set(holidays.compactMap { Holiday($0) }))
  }

  /// A moment by a clock in Rome, `2026-11-23 9:00`, or with its Greenwich time behind a Z.
  private func at(_ text: String, _ name: String = "Europe/Rome") throws -> Date {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let time = CivilTime(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
      second: numbers.count > 5 ? numbers[5] : 0)
    return time.date(in: text.hasSuffix("Z") ? .gmt : try zone(name))
  }

  @Test(
    "business time between two moments, over nights, weekends and holidays",
    arguments: [
      ("2026-11-23 9:00", "2026-11-23 10:30", 5400),
      ("2026-11-23 7:00", "2026-11-23 9:00", 0),
      ("2026-11-23 16:30", "2026-11-24 9:10", 2400),
      ("2026-11-20 16:00", "2026-11-23 10:00", 7200),
      ("2026-11-21 10:00", "2026-11-22 18:00", 0),
      ("2026-12-24 16:00", "2026-12-28 10:00", 7200),
      ("2026-11-23 10:00", "2026-11-23 9:00", 0),
      ("2026-11-23 9:00:10", "2026-11-23 9:00:15", 5),
      ("2026-11-16 0:00", "2026-11-23 0:00", 144_000),
    ])
  func between(_ start: String, _ end: String, _ seconds: Int) throws {
    let hours = try hours("mon-fri 9:00-17:00", holidays: ["12-25", "2026-12-26"])
    #expect(hours.seconds(from: try at(start), to: try at(end)) == seconds)
  }

  @Test(
    "the moment at which business time has gone by",
    arguments: [
      ("2026-11-23 9:00", 3600, "2026-11-23 10:00"),
      ("2026-11-23 6:00", 3600, "2026-11-23 10:00"),
      ("2026-11-23 16:30", 3600, "2026-11-24 9:30"),
      ("2026-11-20 16:30", 3600, "2026-11-23 9:30"),
      ("2026-11-23 9:00", 28_800, "2026-11-23 17:00"),
      ("2026-11-23 9:00", 28_801, "2026-11-24 9:00:01"),
      ("2026-12-24 16:30", 3600, "2026-12-28 9:30"),
      ("2026-11-22 12:00", 0, "2026-11-23 9:00"),
      ("2026-11-23 12:00", 0, "2026-11-23 12:00"),
      ("2026-11-23 9:00", 144_000, "2026-11-27 17:00"),
    ])
  func adding(_ start: String, _ seconds: Int, _ end: String) throws {
    let hours = try hours("mon-fri 9:00-17:00", holidays: ["12-25", "2026-12-26"])
    #expect(hours.date(adding: seconds, to: try at(start)) == (try at(end)))
  }

  @Test(
    "a shift across a change of the clocks is as long as it was",
    arguments: [
      // In Rome clocks jump from 2:00 to 3:00 on 29 March 2026, and go back from 3:00 to 2:00 on 25 October.
      ("2026-03-29 0:00", "2026-03-29 8:00", 25_200),
      ("2026-10-25 0:00", "2026-10-25 8:00", 32_400),
      ("2026-03-28 0:00", "2026-03-28 8:00", 28_800),
    ])
  func nightShift(_ start: String, _ end: String, _ seconds: Int) throws {
    let hours = try hours("daily 0:00-8:00")
    #expect(hours.seconds(from: try at(start), to: try at(end)) == seconds)
    #expect(hours.date(adding: seconds, to: try at(start)) == (try at(end)))
  }

  @Test("day and night, a day has 23 or 25 hours when the clocks change, and days of work stay as long as ever")
  func wholeDays() throws {
    let always = BusinessHours.always(zone: try zone("Europe/Rome"))
    #expect(always.seconds(from: try at("2026-03-29 0:00"), to: try at("2026-03-30 0:00")) == 82_800)
    #expect(always.seconds(from: try at("2026-10-25 0:00"), to: try at("2026-10-26 0:00")) == 90_000)
    #expect(always.date(adding: 86_400, to: try at("2026-03-28 12:00")) == (try at("2026-03-29 13:00")))
    let day = try hours("daily 9-17")
    #expect(day.seconds(from: try at("2026-03-29 0:00"), to: try at("2026-03-30 0:00")) == 28_800)
    #expect(day.date(adding: 28_800 + 3600, to: try at("2026-10-24 9:00")) == (try at("2026-10-25 10:00")))
    #expect(try at("2026-10-25 10:00") == (try at("2026-10-25 9:00Z")))
  }

  @Test("a time that the clock jumps over is the moment of the jump; one that it shows twice is the first")
  func edges() throws {
    let early = try hours("daily 0:00-2:30")
    #expect(early.seconds(from: try at("2026-03-29 0:00"), to: try at("2026-03-29 12:00")) == 7200)
    let late = try hours("daily 2:30-4:00")
    #expect(late.seconds(from: try at("2026-03-29 0:00"), to: try at("2026-03-29 12:00")) == 3600)
    #expect(late.date(adding: 0, to: try at("2026-03-29 0:00")) == (try at("2026-03-29 1:00Z")))
    // 2:30 comes twice: open from the first on, so half an hour more than an hour and a half, and the hour that came twice.
    #expect(late.seconds(from: try at("2026-10-25 0:00"), to: try at("2026-10-25 12:00")) == 9000)
    #expect(early.seconds(from: try at("2026-10-25 0:00"), to: try at("2026-10-25 12:00")) == 9000)
    // São Paulo in 2018: midnight itself did not exist.
    let brazil = try hours("daily 0-8", "America/Sao_Paulo")
    let start = try at("2018-11-03 12:00", "America/Sao_Paulo")
    #expect(brazil.date(adding: 0, to: start) == (try at("2018-11-04 3:00Z")))
    #expect(brazil.date(adding: 25_200, to: start) == (try at("2018-11-04 8:00", "America/Sao_Paulo")))
  }

  @Test("several spans a day, over the week's end, in other zones")
  func spans() throws {
    let hours = try hours("sat-mon 9-12 13-17, wed 22:00-24:00", "Asia/Kolkata")
    #expect(hours.seconds(from: try at("2026-11-16 0:00Z"), to: try at("2026-11-23 0:00Z")) == 3 * 25_200 + 7200)
    #expect(hours.isOpen(at: try at("2026-11-18 23:59", "Asia/Kolkata")))
    #expect(!hours.isOpen(at: try at("2026-11-19 0:00", "Asia/Kolkata")))
    #expect(!hours.isOpen(at: try at("2026-11-21 12:00", "Asia/Kolkata")))
    #expect(hours.isOpen(at: try at("2026-11-21 13:00", "Asia/Kolkata")))
  }

  @Test("hours without an hour in them have no end")
  func never() {
    let hours = BusinessHours(zone: utc, week: [])
    #expect(!hours.isEverOpen)
    #expect(hours.date(adding: 1, to: now) == nil)
    #expect(hours.seconds(from: now, to: later(1e7)) == 0)
  }

  @Test("adding and counting agree, wherever one begins", arguments: UInt64(1)...8)
  func agree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let hours = try hours(
      "mon-fri 9-12 14-18:30, sun 1-5", random.pick(["Europe/Rome", "America/New_York", "Australia/Lord_Howe"]))
    for _ in 0..<20 {
      let start = later(Double(random.number(-20_000_000...20_000_000)))
      let seconds = random.number(1...300_000)
      let end = try #require(hours.date(adding: seconds, to: start))
      #expect(hours.seconds(from: start, to: end) == seconds)
      #expect(hours.seconds(from: start, to: end - 1) < seconds)
    }
  }

  @Test(
    "what cannot be read is refused",
    arguments: ["", "mon", "mon 9", "mon 17-9", "mon 9-25", "xyz 9-17", "mon 9:60-10", "mon-tue-wed 9-10"])
  func unreadable(_ text: String) {
    #expect(BusinessHoursText.week(text) == nil)
  }

  @Test("holidays are days that exist")
  func holidays() {
    #expect(Holiday("12-25") == .yearly(month: 12, day: 25))
    #expect(Holiday("02-29") == .yearly(month: 2, day: 29))
    #expect(Holiday("2026-02-28") == .once(year: 2026, month: 2, day: 28))
    for text in ["2026-02-29", "13-01", "1", "", "12-", "a-b", "12-25-", "-12-25"] {
      #expect(Holiday(text) == nil, "\(text)")
    }
  }
}
