import Foundation
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

/// What the store keeps of triage, and that each effect happens exactly once.
@Suite struct TriageTests {
  let house: TestStore
  let account: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
  }

  private typealias Verdict = @Sendable (TriageSubject, QueryContext) -> TriageVerdict

  private static let nothing: Verdict = { _, _ in TriageVerdict(priority: Priority(reasons: [])) }

  /// A rule that does `actions` whenever words arrive.
  private static func rule(_ name: String = "r", _ actions: InboxAction...) -> Verdict {
    { subject, _ in
      let effects = subject.occasions.map { occasion in
        RuleEffect(
          rule: name, actions: actions,
          firing: RuleFiring(rule: name, conversation: subject.facts.conversation.id, version: "\(occasion)"))
      }
      return TriageVerdict(priority: Priority(reasons: []), effects: effects)
    }
  }

  private func step(limit: Int = 10, _ verdict: @escaping Verdict) async throws -> TriageStep {
    try await house.store.triage(atMost: limit, member: "ana", decide: verdict)
  }

  private func tag(_ name: String) throws -> InboxModel.Tag {
    let tag = InboxModel.Tag(name)
    return try #require(tag)
  }

  @Test func aVerdictIsKeptAndFound() async throws {
    try await house.merge(.said("1", "Where is it?", minutes: -60), .said("2", by: "ann"), into: account)
    let due = TestClock.start + 3600
    let step = try await step { subject, _ in
      guard subject.facts.messages[0].remoteID == "1" else {
        return TriageVerdict(sla: SLAMark(due: nil, warnAt: nil, left: 90), priority: Priority(reasons: []))
      }
      return TriageVerdict(
        language: "it", sentiment: .negative, sla: SLAMark(due: due, warnAt: due - 600),
        priority: Priority(reasons: [.topic(name: "press", points: 60), .asksQuestion]), nextLook: due - 600)
    }
    #expect(step == .news(2))
    #expect(try await self.step(Self.nothing) == .rest(until: due - 600))
    let row = try #require(try await house.rows(.term(.sentiment(.negative))).first)
    #expect(row.language == "it")
    #expect(row.score == 70)
    #expect(row.sla == SLAMark(due: due, warnAt: due - 600))
    #expect(try await house.rows(.term(.sla(.running))).map(\.id) == [row.id])
    #expect(try await house.rows(.term(.sla(.paused))).map(\.sla?.left) == [90])
    house.clock.advance(3000)
    #expect(try await house.rows(.term(.sla(.warning))).map(\.id) == [row.id])
    house.clock.advance(600)
    #expect(try await house.rows(.term(.sla(.breached))).map(\.id) == [row.id])
    #expect(try await house.rows(order: .pressing).map(\.id).first == row.id)
    let reasons = try await house.detail(row.id).priority.reasons
    #expect(reasons == [.asksQuestion, .negative, .topic(name: "press", points: 60)])
  }

  @Test func whatOnlyTriageFindsOutlastsOtherChanges() async throws {
    try await house.merge(.said("1"), into: account)
    let priority = Priority(reasons: [.promise(.breached)], scale: PriorityScale([.high: 7]))
    _ = try await step { _, _ in TriageVerdict(priority: priority) }
    let id = try #require(try await house.rows().first?.id)
    _ = try await house.apply(.priority(.high), to: id)
    #expect(try await house.rows().first?.score == 1007)
    try await house.merge(.said("2", "Hello?", root: "1", minutes: 1), into: account)
    #expect(try await house.rows().first?.score == 1017)
    #expect(try await house.detail(id).priority.reasons == [.promise(.breached), .level(.high), .asksQuestion])
  }

  @Test func wordsThatCameTogetherAreOneOccasionAndOldOnesAreNone() async throws {
    try await house.merge(.said("1"), .said("2", root: "1", minutes: 1), into: account)
    let verdict = Self.rule("r", .note("seen"))
    #expect(try await step(verdict) == .news(1))
    let id = try #require(try await house.rows().first?.id)
    #expect(try await house.detail(id).messages.map(\.body).sorted() == ["Hello there", "Hello there", "seen"])
    // The note is news as well, but not from outside.
    #expect(try await step(verdict) == .news(1))
    #expect(try await step(verdict) == .rest(until: nil))
    #expect(try await house.detail(id).messages.count == 3)
    let log = try #require(try await house.detail(id).activities.last)
    #expect(log.actor == .rule("r"))
    #expect(try await house.rows().first?.workflow.state == .new)
  }

  @Test func aStepThatFailsLeavesNothingAndIsDoneAgainAsAWhole() async throws {
    try await house.merge(.said("1"), into: account)
    let verdict = Self.rule("r", .tag(add: [try tag("a")], remove: []), .note("seen"))
    try await house.store.write { session in
      try session.script(
        "CREATE TEMP TRIGGER halfway BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'power'); END")
    }
    await #expect(throws: StoreError.self) { _ = try await step(verdict) }
    #expect(try await house.rows().first?.tags == [])
    #expect(try await house.everyRow()["ruleFiring"] == [])
    try await house.store.write { try $0.script("DROP TRIGGER halfway") }
    #expect(try await step(verdict) == .news(1))
    #expect(try await house.rows().first?.tags == [try tag("a")])
    #expect(try await house.everyRow()["ruleFiring"]?.count == 1)
  }

  @Test func twoWhoLookAtOnceActOnce() async throws {
    try await house.merge(.said("1"), into: account)
    let verdict = Self.rule("r", .note("seen"))
    let store = house.store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { _ = try await store.triage(atMost: 5, member: "ana", decide: verdict) } }
      try await group.waitForAll()
    }
    let id = try #require(try await house.rows().first?.id)
    #expect(try await house.detail(id).messages.map(\.body) == ["Hello there", "seen"])
  }

  @Test func otherSettingsLookAtAllOnceMoreTheOpenOnesFirst() async throws {
    for number in 1...5 { try await house.merge(.said("\(number)", by: "p\(number)"), into: account) }
    let ids = try await house.rows(order: .newest).map(\.id).sorted { $0.value < $1.value }
    _ = try await house.apply(.done(.noAction), to: ids[4])
    _ = try await step(Self.nothing)
    try await house.store.beginTriage(.init(awaiting: "a", settled: "a"))
    let seen = Seen()
    let verdict: Verdict = { subject, _ in
      seen.add(subject.facts.conversation.id, subject.occasions)
      return TriageVerdict(priority: Priority(reasons: []))
    }
    #expect(try await step(limit: 3, verdict) == .sweep(3))
    #expect(try await step(limit: 3, verdict) == .sweep(1))
    #expect(try await step(limit: 3, verdict) == .sweep(1))
    #expect(try await step(limit: 3, verdict) == .rest(until: nil))
    #expect(seen.ids == [ids[3], ids[2], ids[1], ids[0], ids[4]])
    #expect(seen.occasions == [])
    try await house.store.beginTriage(.init(awaiting: "a", settled: "a"))
    #expect(try await step(limit: 3, verdict) == .rest(until: nil))
    try await house.store.beginTriage(.init(awaiting: "b", settled: "a"))
    #expect(try await step(limit: 9, verdict) == .sweep(4))
    #expect(try await step(limit: 9, verdict) == .rest(until: nil))
    try await house.store.beginTriage(.init(awaiting: "b", settled: "b"))
    #expect(try await step(limit: 9, verdict) == .sweep(1))
    #expect(try await step(limit: 9, verdict) == .rest(until: nil))
  }

  @Test func whatIsLookedAtOnceMoreWaitsWhereItIsToldTo() async throws {
    try await house.merge(.said("1"), into: account)
    _ = try await step(Self.nothing)
    try await house.store.beginTriage(.init(awaiting: "a", settled: "a"))
    let verdict = Self.nothing
    let step = try await house.store.triage(atMost: 9, member: "ana", sweeps: false, decide: verdict)
    #expect(step == .rest(until: nil))
    #expect(try await house.store.triage(atMost: 9, member: "ana", decide: verdict) == .sweep(1))
  }

  @Test func pagesThatSayHowTheySoundLeaveOnlyWhatAwaitsAnAnswer() async throws {
    try await house.store.beginTriage(.init(awaiting: "a", settled: "a"))
    var (sad, glad) = (IncomingMessage.said("1"), IncomingMessage.said("2", by: "ann"))
    (sad.sentiment, glad.sentiment) = (.negative, .positive)
    sad.visibility = .hidden
    var pages = [IncomingPage(events: [.message(sad), .message(glad)], cursor: nil)]
    _ = try await house.store.fill(settled: "a") { pages.popLast().map { FilledPage(account: account, page: $0) } }
    #expect(
      try await house.rows(order: .newest).compactMap(\.sentiment).sorted { $0.rawValue < $1.rawValue } == [
        .negative, .positive,
      ])
    #expect(try await step(Self.nothing) == .sweep(1))
    #expect(try await step(Self.nothing) == .rest(until: nil))
  }

  @Test func whatAFillingBringsIsLookedAtButIsNoNews() async throws {
    var pages = [IncomingPage(events: [.message(.said("1")), .message(.said("2", by: "ann"))], cursor: nil)]
    _ = try await house.store.fill(account) { pages.popLast() }
    #expect(try await step(Self.rule("r", .note("seen"))) == .sweep(2))
    #expect(try await step(Self.rule("r", .note("seen"))) == .sweep(0))
    #expect(try await house.rows().map(\.messageCount) == [1, 1])
  }

  @Test func whatARuleSaysLeavesThemWaitingForAPerson() async throws {
    try await house.merge(.said("1"), into: account)
    _ = try await step(Self.rule("r", .reply(.init(text: "We have it."))))
    let row = try #require(try await house.rows().first)
    #expect(row.workflow == Workflow(state: .new, waitingSince: TestClock.start))
    #expect(row.delivery == .held(until: TestClock.start + 10))
    try await house.send(as: "r1")
    #expect(try await house.rows().first?.workflow.waitingSince == TestClock.start)
    let asked = try #require(try await house.store.triageSubject(of: row.id))
    #expect(asked.timeline.firstReply == nil)
    house.clock.advance(60)
    _ = try await house.reply("Now I answer.", on: row.id)
    let answered = try #require(try await house.store.triageSubject(of: row.id))
    #expect(answered.timeline.firstReply == house.clock.now)
    #expect(answered.timeline.turn == .theirs)
    #expect(answered.movedBy == .member("ana"))
  }

  @Test func theLogTellsWhoseTurnItWas() async throws {
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    house.clock.advance(60)
    _ = try await house.apply(.snooze(.until(TestClock.start + 600)), to: id)
    house.clock.advance(540)
    _ = try await house.store.wakeSnoozed()
    house.clock.advance(60)
    _ = try await house.apply(.done(.noAction), to: id)
    let subject = try #require(try await house.store.triageSubject(of: id))
    let stretches = subject.timeline.stretches
    #expect(stretches.map(\.turn) == [.ours, .snoozed, .ours, .over])
    #expect(stretches.map { $0.start.timeIntervalSince(TestClock.start) } == [0, 60, 600, 660])
    #expect(stretches.map { $0.end?.timeIntervalSince(TestClock.start) } == [60, 600, 660, nil])
  }
}

/// What was looked at, in order.
private final class Seen: Sendable {
  private let entries = Mutex<[(ID<Conversation>, [RuleOccasion])]>([])

  func add(_ id: ID<Conversation>, _ occasions: [RuleOccasion]) { entries.withLock { $0.append((id, occasions)) } }
  var ids: [ID<Conversation>] { entries.withLock { $0.map(\.0) } }
  var occasions: [RuleOccasion] { entries.withLock { $0.flatMap(\.1) } }
}
