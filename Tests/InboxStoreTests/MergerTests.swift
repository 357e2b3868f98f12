import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Merging conversations: everything goes on in the oldest, and comes back.
@Suite struct MergerTests {
  /// A conversation's whole row, without the count of its versions, and its tags.
  struct Row: Equatable {
    var record: ConversationRecord
    var tags: Set<InboxModel.Tag>
  }

  static func row(_ id: ID<Conversation>, _ house: TestStore) async throws -> Row {
    try await house.store.read { session in
      var record = try session.record(id)
      record.version = 0
      return Row(record: record, tags: try session.tags(of: id))
    }
  }

  static func bodies(_ id: ID<Conversation>, _ house: TestStore) async throws -> [String] {
    try await house.detail(id).messages.map(\.body)
  }

  /// By a function: within `#require` the module's name cannot stand.
  static func label(_ name: String) -> InboxModel.Tag? { InboxModel.Tag(name) }

  /// Two people ask the same, the older conversation first.
  struct Pair {
    let house: TestStore
    let account: ID<Account>
    let older: ID<Conversation>
    let younger: ID<Conversation>

    init(_ backend: StoreBackend) async throws {
      house = try TestStore(backend)
      account = try await house.account()
      try await house.merge(
        .said("1", "Is there an export?", by: "mika"), .said("2", "An import?", by: "mika", root: "1", minutes: 1),
        .said("3", "I want an export too", by: "joe", minutes: 2), into: account)
      let ids = try await house.rows().map(\.id).sorted()
      (older, younger) = (ids[0], ids[1])
      house.clock.advance(600)
    }

    func merge() async throws -> [ActionOutcome] {
      try await house.store.apply(
        .merge(into: nil), to: [younger, older], by: .member("ana"), batch: UUID().uuidString
      ).map(\.1)
    }
  }

  @Test(arguments: StoreBackend.allCases)
  func markedConversationsGoOnInTheOldest(_ backend: StoreBackend) async throws {
    let pair = try await Pair(backend)
    let house = pair.house
    #expect(try await pair.merge() == [.done(order: nil), .unchanged])
    #expect(
      try await Self.bodies(pair.older, house) == ["Is there an export?", "An import?", "I want an export too"])
    #expect(try await Self.bodies(pair.younger, house) == [])
    let rows = try await house.store.rows(ids: [pair.older, pair.younger], member: "ana")
    #expect(rows.map(\.messageCount) == [3, 0])
    #expect(rows.map(\.snippet) == ["I want an export too", "I want an export too"])
    #expect(rows[0].workflow == Workflow(state: .new, waitingSince: TestClock.start))
    #expect(rows[1].workflow == Workflow(state: .done(.merged), doneAt: house.clock.now))
    #expect(try await house.detail(pair.younger).related.map(\.id) == [pair.older])
    #expect(try await house.detail(pair.younger).related.map(\.bond) == [.goesOnIn])
    #expect(
      try await house.detail(pair.older).activities.map(\.changes) == [
        [
          .absorbed(pair.younger),
          .workflow(from: rows[0].workflow, to: rows[0].workflow),
        ]
      ])
    #expect(try await house.rows(.term(.is(.unanswered))).map(\.id) == [pair.older])
    try await house.expectSoundness()
  }

  @Test(arguments: StoreBackend.allCases)
  func aMergerIsTakenBackAndDoneAgainRowByRow(_ backend: StoreBackend) async throws {
    let pair = try await Pair(backend)
    let house = pair.house
    let bug = try #require(Self.label("bug"))
    for step: InboxAction in [
      .tag(add: [bug], remove: []), .assign("bob"), .priority(.high),
      .escalate(tier: "tier2", target: nil, reason: "angry"),
    ] { _ = try await house.apply(step, to: pair.younger, by: "eve") }
    _ = try await house.apply(.done(.noAction), to: pair.older, by: "eve")
    let before = [try await Self.row(pair.older, house), try await Self.row(pair.younger, house)]
    house.clock.advance(60)
    _ = try await pair.merge()
    let after = [try await Self.row(pair.older, house), try await Self.row(pair.younger, house)]
    #expect(after[0].record.workflow == Workflow(state: .open, waitingSince: TestClock.start + 120))
    #expect(after[0].record.assignee == "bob")
    #expect(after[0].record.level == .high)
    #expect(after[0].record.escalation?.tier == "tier2")
    #expect(after[0].tags == [bug])
    let other = backend == .file ? try house.reopened() : house.store
    for _ in 0..<2 {
      house.clock.advance(5)
      guard case .done("merge", let ids, []) = try await other.undo(by: "ana") else {
        Issue.record("not taken back")
        return
      }
      #expect(ids.sorted() == [pair.older, pair.younger])
      #expect([try await Self.row(pair.older, house), try await Self.row(pair.younger, house)] == before)
      #expect(try await Self.bodies(pair.younger, house) == ["I want an export too"])
      try await house.expectSoundness()
      guard case .done("merge", _, []) = try await other.redo(by: "ana") else {
        Issue.record("not done again")
        return
      }
      #expect([try await Self.row(pair.older, house), try await Self.row(pair.younger, house)] == after)
      try await house.expectSoundness()
    }
    if backend == .file { try other.close() }
  }

  @Test func laterWordsGoWhereTheThreadWentOnAndBackWithIt() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    _ = try await pair.merge()
    try await house.merge(.said("4", "Any news?", by: "joe", root: "3", minutes: 20), into: pair.account)
    #expect(try await Self.bodies(pair.older, house).last == "Any news?")
    #expect(try await house.rows(.term(.is(.unanswered))).map(\.id) == [pair.older])
    guard case .done("merge", _, []) = try await house.store.undo(by: "ana") else {
      Issue.record("not taken back")
      return
    }
    #expect(try await Self.bodies(pair.older, house) == ["Is there an export?", "An import?"])
    #expect(try await Self.bodies(pair.younger, house) == ["I want an export too", "Any news?"])
    let rows = try await house.rows().sorted { $0.id < $1.id }
    #expect(rows.map(\.messageCount) == [2, 2])
    #expect(rows.map(\.workflow.state) == [.new, .new])
    try await house.expectSoundness()
  }

  @Test func anAnswerGoesToTheThreadOfWhatItAnswers() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    _ = try await pair.merge()
    // The newest words are those of the younger thread.
    _ = try await house.reply("Here it is", on: pair.older)
    let orders = try await house.claim()
    #expect(orders.map(\.order.target.thread) == ["3"])
    #expect(orders.map(\.order.target.message) == ["3"])
    try await house.store.settle(orders[0].id, .confirmed("9"))
    try await house.merge(.said("9", "Here it is", root: "3", minutes: 20).ours, into: pair.account)
    #expect(try await Self.bodies(pair.older, house).count == 4)
    for verb in ["reply", "merge"] {
      guard case .done(verb, _, _) = try await house.store.undo(by: "ana") else {
        Issue.record("\(verb) was not taken back")
        return
      }
    }
    #expect(try await Self.bodies(pair.younger, house) == ["I want an export too", "Here it is"])
    try await house.expectSoundness()
  }

  @Test func whereOneAnswerIsKeptEachThreadKeepsItsOwn() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account(capabilities: Capabilities([.reply: .yes(.init(isSingle: true))]))
    try await house.merge(
      .said("1", "bad", by: "mika", kind: .review, rating: 1),
      .said("2", "worse", by: "joe", minutes: 1, kind: .review, rating: 1), into: account)
    let ids = try await house.rows().map(\.id).sorted()
    _ = try await house.reply("Sorry, Mika", on: ids[0])
    try await house.send(as: "r1")
    _ = try await house.store.apply(.merge(into: nil), to: ids, by: .member("ana"), batch: "m")
    _ = try await house.reply("Sorry, Joe", on: ids[0])
    #expect(try await Self.bodies(ids[0], house).sorted() == ["Sorry, Joe", "Sorry, Mika", "bad", "worse"])
    #expect(try await house.claim().map(\.order.target.thread) == ["2"])
  }

  @Test func whatWasMergedIsNotActedOnAndSaysWhereItGoesOn() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    _ = try await pair.merge()
    for action: InboxAction in [.reopen, .note("hm"), .reply(.init(text: "Hi")), .merge(into: pair.older)] {
      #expect(try await house.apply(action, to: pair.younger) == .refused(.goesOnIn(pair.older)))
    }
    // Somebody else's earlier step on it stays as it is.
    #expect(try await house.store.undo(by: "eve") == .nothingToUndo)
  }

  @Test func whatCannotBeMergedSaysWhy() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    let blog = try await house.account("blog", platform: "wordpress")
    try await house.merge(.said("77", "A comment", minutes: 3), into: blog)
    let comment = try #require(try await house.rows().map(\.id).max())
    #expect(try await house.apply(.merge(into: nil), to: pair.older) == .refused(.needsSeveral))
    #expect(try await house.apply(.merge(into: pair.older), to: comment) == .refused(.differentAccounts))
    #expect(try await house.apply(.merge(into: ID(99)), to: pair.older) == .refused(.noSuchConversation(ID(99))))
    #expect(try await house.apply(.merge(into: pair.older), to: pair.older) == .unchanged)
    try await house.store.saveDraft(
      Draft(conversation: pair.younger, kind: .reply, text: "Dear Joe", author: "eve", updatedAt: house.clock.now))
    #expect(try await house.apply(.merge(into: pair.older), to: pair.younger) == .refused(.unsentWords))
    #expect(try await house.rows().map(\.workflow.state) == [.new, .new, .new])
  }

  @Test func chainsOfMergersLeadToTheEndAndComeApartOneByOne() async throws {
    let pair = try await Pair(.memory)
    let house = pair.house
    try await house.merge(.said("5", "And a backup?", by: "eva", minutes: 4), into: pair.account)
    let third = try #require(try await house.rows().map(\.id).max())
    _ = try await house.apply(.merge(into: pair.younger), to: third)
    _ = try await house.apply(.merge(into: pair.older), to: pair.younger)
    try await house.merge(.said("6", "Well?", by: "eva", root: "5", minutes: 30), into: pair.account)
    #expect(try await Self.bodies(pair.older, house).count == 5)
    #expect(try await house.detail(third).related.map(\.id) == [pair.older])
    _ = try await house.store.undo(by: "ana")
    #expect(
      try await Self.bodies(pair.younger, house) == ["I want an export too", "And a backup?", "Well?"])
    _ = try await house.store.undo(by: "ana")
    #expect(try await Self.bodies(third, house) == ["And a backup?", "Well?"])
    #expect(try await Self.bodies(pair.younger, house) == ["I want an export too"])
    try await house.expectSoundness()
  }

  @Test func wordsInARoomFindWhereTheyWentOn() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(
      .chatted("a", "build is red", by: "joe"), .chatted("b", "same here", by: "eva", minutes: 5), into: account)
    let ids = try await house.rows().map(\.id).sorted()
    _ = try await house.store.apply(.merge(into: nil), to: ids, by: .member("ana"), batch: "m")
    try await house.merge(.chatted("c", "since 14:02", by: "eva", minutes: 20), into: account)
    try await house.merge(.chatted("d", "and now", by: "eva", minutes: 45), into: account)
    #expect(try await Self.bodies(ids[0], house) == ["build is red", "same here", "since 14:02", "and now"])
    _ = try await house.store.undo(by: "ana")
    #expect(try await Self.bodies(ids[1], house) == ["same here", "since 14:02", "and now"])
    try await house.expectSoundness()
  }

  @Test func manyBecomeOneAndManyAgain() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    for number in 1...40 {
      try await house.merge(
        .said("\(number)", "It is down", by: "p\(number)", minutes: Double(number)), into: account)
    }
    let ids = try await house.rows().map(\.id).sorted()
    let outcomes = try await house.store.apply(.merge(into: nil), to: ids, by: .member("ana"), batch: "m")
    #expect(outcomes.count { $0.1 == .done(order: nil) } == 39)
    #expect(try await house.detail(ids[0]).messages.count == 40)
    guard case .done("merge", let back, []) = try await house.store.undo(by: "ana") else {
      Issue.record("not taken back")
      return
    }
    #expect(back.count == 40)
    #expect(try await house.rows().map(\.messageCount) == Array(repeating: 1, count: 40))
    try await house.expectSoundness()
  }
}
