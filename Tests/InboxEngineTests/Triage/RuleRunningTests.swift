import Foundation
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

/// Rules, promises and priorities while Moot runs.
@Suite struct RuleRunningTests {
  private let bench: Bench
  private let account: Account

  init() async throws {
    bench = try Bench()
    account = try await bench.account("shop", ScriptedConnector())
  }

  private func rule(
    _ name: String, _ when: String, _ lines: [String], on: [String] = ["arrival"], stop: Bool = false,
    confirm: String? = nil
  ) throws -> Rule {
    try RuleReader(now: bench.start, zone: .gmt).rule(
      name: name, when: when, then: lines, stop: stop, on: on, confirm: confirm)
  }

  private func promise(_ minutes: Int, warning: Int) throws -> SLAPolicy {
    SLAPolicy(
      name: "all", when: .all, hours: .always(),
      targets: [SLATarget(.firstResponse, within: minutes * 60, warning: warning * 60)])
  }

  private func scheduler(_ book: TriageBook) -> Scheduler { Engine(bench.world(triage: book)).scheduler }

  private func say(_ words: String, _ number: Int, in thread: Int? = nil, at date: Date? = nil) async throws {
    let posted = date ?? bench.now
    let message = IncomingMessage(
      remoteID: RemoteID("m\(number)"), channel: IncomingChannel(remoteID: "page", name: "Page"),
      thread: .root(RemoteID("m\(thread ?? number)")), kind: .comment,
      author: IncomingAuthor(remoteID: RemoteID("p\(thread ?? number)"), name: "Person", handle: "@p"), body: words,
      postedAt: posted)
    _ = try await bench.store.merge(IncomingPage(events: [.message(message)], cursor: "\(number)"), into: account.id)
  }

  private func rows() async throws -> [QueueRow] {
    try await bench.store.queue(QueueRequest(query: .all, limit: 100, member: "ana")).rows
  }

  @Test func `Rules act on words as they come in, and on the same words once`() async throws {
    let book = TriageBook(rules: [
      try rule("refunds", "refund*", ["tag +refund", "assign @bob"], stop: true), try rule("rest", "", ["tag +other"]),
    ])
    let scheduler = scheduler(book)
    try await bench.during({ await scheduler.run() }) {
      try await say("I want a refund", 1)
      try await bench.until { try await rows().first?.assignee == "bob" }
      try await say("Hello", 2)
      try await bench.until { try await rows().contains { $0.tags.map(\.name) == ["other"] } }
    }
    try await scheduler.catchUp()
    #expect(try await rows().first { $0.assignee == "bob" }?.tags.map(\.name) == ["refund"])
  }

  @Test func `A promise wakes exactly when it is nearly due and when it is broken, and comes first then`() async throws
  {
    let scheduler = scheduler(TriageBook(promises: [try promise(60, warning: 15)]))
    try await say("First", 1)
    bench.clock.advance(by: .seconds(60))
    try await say("What now?", 2)
    let first = bench.start
    try await bench.during({ await scheduler.run() }) {
      await bench.clock.untilSomebodySleeps(until: first + 45 * 60)
      #expect(try await rows().map(\.snippet) == ["What now?", "First"])
      #expect(try await rows().map(\.score) == [10, 0])
      bench.clock.advance(to: first + 45 * 60)
      await bench.clock.untilSomebodySleeps(until: first + 46 * 60)
      #expect(try await rows().map(\.score) == [500, 10])
      bench.clock.advance(to: first + 46 * 60)
      await bench.clock.untilSomebodySleeps(until: first + 60 * 60)
      #expect(try await rows().map(\.snippet) == ["What now?", "First"])
      bench.clock.advance(to: first + 60 * 60)
      await bench.clock.untilSomebodySleeps(until: first + 61 * 60)
      #expect(try await rows().map(\.snippet) == ["First", "What now?"])
      #expect(try await rows().map(\.score) == [1000, 510])
      let late = try #require(try await rows().first)
      #expect(late.sla == SLAMark(due: first + 3600, warnAt: first + 2700))
      _ = try await bench.reply("Here it is", to: late.id)
      try await bench.until { try await rows().last?.sla == nil }
      #expect(try await rows().map(\.score) == [510, 0])
    }
  }

  @Test func `A rule of the clock acts at its second and not again, and nobody wakes when nothing is due`() async throws
  {
    let book = TriageBook(rules: [try rule("late", "", ["priority high"], on: ["1h unanswered"])])
    let scheduler = scheduler(book)
    try await bench.during({ await scheduler.run() }) {
      try await say("Hello", 1)
      let due = bench.start + 3600
      await bench.clock.untilSomebodySleeps(until: due)
      #expect(try await rows().map(\.priority) == [.normal])
      bench.clock.advance(to: due)
      try await bench.until { try await rows().map(\.priority) == [.high] }
      await bench.clock.untilDeadlines { $0.isEmpty }
      let id = try #require(try await rows().first?.id)
      _ = try await bench.store.apply(.priority(.normal), to: id, by: .member("ana"), batch: "b")
    }
    try await scheduler.catchUp()
    #expect(try await rows().map(\.priority) == [.normal])
    #expect(try await rows().map(\.score) == [0])
  }

  @Test func `Rules cannot hand a conversation to each other for ever`() async throws {
    let book = TriageBook(rules: [
      try rule("close", "", ["done"], on: ["arrival", "1h unanswered"]),
      try rule("open", "", ["reopen"], on: ["1h done"]),
    ])
    let scheduler = scheduler(book)
    try await say("Hello", 1)
    for _ in 0..<5 {
      try await scheduler.catchUp()
      bench.clock.advance(by: .seconds(7200))
    }
    let id = try #require(try await rows().first?.id)
    let log = try #require(try await bench.store.conversation(id, member: "ana")).activities
    #expect(log.map(\.verb) == ["done"])
  }

  @Test func `A rule says something once, to words that just came, and not where a person answered`() async throws {
    let book = TriageBook(rules: [try rule("ack", "", ["reply \"We have it.\""], confirm: "never")])
    let scheduler = scheduler(book)
    try await say("Hello", 1)
    try await say("An old story", 2, at: bench.now.addingTimeInterval(-90_000))
    try await scheduler.catchUp()
    try await say("And one more thing", 3, in: 1)
    try await scheduler.catchUp()
    let orders = try await bench.store.outbox(limit: 10, includingSettled: true)
    #expect(orders.map(\.order.text) == ["We have it."])
    #expect(try await rows().allSatisfy { $0.workflow.state == .new })
  }

  @Test func `Hints and the house's own reasons are found for what lay there already`() async throws {
    try await say("This is terrible, I am so angry at you!", 1)
    try await say("Ciao, quando arriva il pacco che ho ordinato?", 2)
    try await scheduler(TriageBook()).catchUp()
    let press = PriorityBook.Topic(name: "parcels", when: try QueryParser.parse("pacco"), points: 60)
    let book = TriageBook(
      rules: [try rule("all", "", ["tag +seen"])], priorities: PriorityBook(topics: [press]), settings: "2")
    try await scheduler(book).catchUp()
    let rows = try await rows()
    #expect(rows.map(\.score) == [70, 15])
    #expect(rows.map(\.language) == ["it", "en"])
    #expect(rows.map(\.sentiment) == [nil, .negative])
    // New rules do not act on what came before them.
    #expect(rows.map(\.tags) == [[], []])
  }
}
