import Foundation
import Testing

@testable import InboxModel

@Suite struct QueryDateTests {
  /// Sunday 22 November 2026, 11:15:30 in Rome.
  private func rome() throws -> QueryContext {
    QueryContext(member: "ana", now: now, zone: try zone("Europe/Rome"))
  }

  private func moment(_ text: String) throws -> Date {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    return CivilTime(year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4]).date(in: .gmt)
  }

  @Test(
    "a day lasts from midnight to midnight by the asking person's clock",
    arguments: [
      ("today", "2026-11-21 23:00", "2026-11-22 23:00"),
      ("yesterday", "2026-11-20 23:00", "2026-11-21 23:00"),
      ("sunday", "2026-11-21 23:00", "2026-11-22 23:00"),
      ("mon", "2026-11-15 23:00", "2026-11-16 23:00"),
      ("2026", "2025-12-31 23:00", "2026-12-31 23:00"),
      ("2026-12", "2026-11-30 23:00", "2026-12-31 23:00"),
      // The clocks change: 23 and 25 hours.
      ("2026-03-29", "2026-03-28 23:00", "2026-03-29 22:00"),
      ("2026-10-25", "2026-10-24 22:00", "2026-10-25 23:00"),
      ("2026-07-01T09:30", "2026-07-01 7:30", "2026-07-01 7:30"),
    ])
  func bounds(_ text: String, _ start: String, _ end: String) throws {
    let date = try #require(QueryDate.read(text))
    #expect(try date.bounds(in: rome()) == moment(start)..<moment(end))
  }

  @Test("ages are reckoned back from now")
  func ages() throws {
    #expect(QueryDate.read("90m") == .ago(seconds: 5400))
    #expect(QueryDate.read("1w")?.text == "7d")
    let week = try #require(QueryDate.read("7d")).bounds(in: try rome())
    #expect(week == later(-604_800)..<later(-604_800))
  }

  @Test("a span has both its ends, and an age alone means since then")
  func spans() throws {
    let span = try #require(DateSpan.read("2026-11-01..2026-11-07")).bounds(in: rome())
    #expect(try span == (moment("2026-10-31 23:00"), moment("2026-11-07 23:00")))
    let since = try #require(DateSpan.read("7d")).bounds(in: rome())
    #expect(since.from == later(-604_800) && since.until == nil)
    let until = try #require(DateSpan.read("..yesterday")).bounds(in: rome())
    #expect(try until.from == nil && until.until == moment("2026-11-21 23:00"))
  }

  @Test(
    "what is no date is none",
    arguments: ["", "0d", "2026-02-29", "26-01-01", "2026-1-1-1", "noon", "2026-01T10:00", "x"])
  func unreadable(_ text: String) {
    #expect(QueryDate.read(text) == nil)
  }

  @Test(
    "a query is asked of one conversation",
    arguments: [
      ("hello -is:done", true), ("HELLO", true), ("hell", false), ("hell*", true), ("\"there hello\"", false),
      ("from:@ANN", true), ("from:lee", false), ("text:ann", false), ("ann", true), ("note:hello", false),
      ("waiting:>1m", true), ("waiting:>2m", false), ("reach:>1k", true), ("after:today", true), ("before:1h", false),
      ("sla:none", true), ("priority:normal", true), ("has:link", false), ("lang:en OR kind:review", true),
      ("()", true),
    ])
  func matches(_ text: String, _ expected: Bool) throws {
    let query = try QueryParser.parse(text)
    #expect(QueryMatcher(query).matches(.comment(), in: context) == expected)
    #expect(QueryMatcher(.not(query)).matches(.comment(), in: context) == !expected)
  }
}
