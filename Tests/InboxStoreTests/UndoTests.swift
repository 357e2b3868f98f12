import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Taking back and doing again what stays in the house.
@Suite struct UndoTests {
  let house: TestStore
  let account: ID<Account>
  let id: ID<Conversation>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    try await house.merge(.said("1", "Is there an export?"), into: account)
    id = try #require(try await house.rows().first?.id)
    house.clock.advance(60)
  }

  private func row() async throws -> QueueRow { try #require(try await house.rows().first { $0.id == id }) }

  static let escalation = InboxAction.escalate(tier: "tier2", target: "bob", reason: "angry")

  /// Everything that changes our own state, with what has to be so before.
  static let actions: [(before: [InboxAction], action: InboxAction)] = [
    ([], .tag(add: [Tag("bug"), Tag("export")].reduce(into: []) { if let tag = $1 { $0.insert(tag) } }, remove: [])),
    ([], .assign("bob")), ([.assign("bob")], .assign(nil)), ([], .priority(.urgent)),
    ([], .snooze(.until(TestClock.start + 7200))), ([], .snooze(.nextReply)), ([], .done(.noAction)),
    ([.done(.spam)], .reopen), ([], escalation), ([escalation], .acknowledge), ([escalation], .resolve),
    ([.read(true)], .read(false)), ([], .silence(true)), ([.silence(true)], .silence(false)),
    ([], .note("Ask Joe first")),
  ]

  @Test(arguments: actions.indices)
  func whatStaysInTheHouseGoesBackAndComesAgain(_ index: Int) async throws {
    let (earlier, action) = Self.actions[index]
    for step in earlier { _ = try await house.apply(step, to: id, by: "eve") }
    house.clock.advance(60)
    var before = try await row()
    #expect(try await house.apply(action, to: id) == .done(order: nil))
    let after = try await row()
    #expect(after != before)
    house.clock.advance(60)
    guard case .done(let verb, let conversations, let drafts) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    #expect(verb == action.verb)
    #expect(conversations == [id])
    if case .note(let text) = action {
      #expect(drafts.map(\.text) == [text])
      before.hasDraft = true
    } else {
      #expect(drafts.isEmpty)
    }
    #expect(try await row() == before)
    #expect(try await house.store.undo(by: "ana") == .nothingToUndo)
    #expect(try await house.store.redo(by: "ana") == .done(verb: action.verb, conversations: [id], drafts: []))
    #expect(try await row() == after)
    #expect(try await house.store.redo(by: "ana") == .nothingToUndo)
    #expect(try await house.store.undo(by: "ana") == .done(verb: action.verb, conversations: [id], drafts: drafts))
    #expect(try await row() == before)
    try await house.expectSoundness()
  }

  @Test func anotherProcessUndoesAndRedoesWhatOneDid() async throws {
    let house = try TestStore(.file)
    try await house.merge(.said("1"), into: try await house.account())
    _ = try await house.apply(.assign("bob"), to: id)
    let again = try house.reopened()
    defer { try? again.close() }
    #expect(try await again.undo(by: "ana") == .done(verb: "assign", conversations: [id], drafts: []))
    #expect(try await house.rows().map(\.assignee) == [nil])
    let third = try house.reopened()
    defer { try? third.close() }
    #expect(try await third.redo(by: "ana") == .done(verb: "assign", conversations: [id], drafts: []))
    #expect(try await house.rows().map(\.assignee) == ["bob"])
  }

  @Test func stepsGoBackOneByOneAndComeAgainInTheirOrder() async throws {
    _ = try await house.apply(.assign("bob"), to: id)
    _ = try await house.apply(.priority(.high), to: id)
    _ = try await house.apply(.done(.noAction), to: id)
    let undone = try await [house.store.undo(by: "ana"), house.store.undo(by: "ana"), house.store.undo(by: "ana")]
    #expect(undone == ["done", "priority", "assign"].map { .done(verb: $0, conversations: [id], drafts: []) })
    let redone = try await [house.store.redo(by: "ana"), house.store.redo(by: "ana"), house.store.redo(by: "ana")]
    #expect(redone == ["assign", "priority", "done"].map { .done(verb: $0, conversations: [id], drafts: []) })
    #expect(try await row().workflow.state == .done(.noAction))
  }

  @Test func somethingNewForgetsWhatWasTakenBack() async throws {
    _ = try await house.apply(.assign("bob"), to: id)
    _ = try await house.store.undo(by: "ana")
    _ = try await house.apply(.priority(.high), to: id)
    #expect(try await house.store.redo(by: "ana") == .nothingToUndo)
    #expect(try await house.store.undo(by: "ana") == .done(verb: "priority", conversations: [id], drafts: []))
  }

  @Test func everybodyTakesBackTheirOwn() async throws {
    _ = try await house.apply(.assign("bob"), to: id, by: "ana")
    _ = try await house.apply(.priority(.high), to: id, by: "eve")
    #expect(try await house.store.undo(by: "ana") == .done(verb: "assign", conversations: [id], drafts: []))
    #expect(try await row().priority == .high)
    #expect(try await house.store.undo(by: "carl") == .nothingToUndo)
  }

  @Test func whatSomebodyElseChangedSinceStays() async throws {
    _ = try await house.apply(.assign("bob"), to: id, by: "ana")
    _ = try await house.apply(.assign("eve"), to: id, by: "eve")
    #expect(try await house.store.undo(by: "ana") == .changedSince(verb: "assign"))
    #expect(try await row().assignee == "eve")
    // It does not stand in the way of anything: the next undo has nothing before it.
    #expect(try await house.store.undo(by: "ana") == .nothingToUndo)
  }

  @Test func theirWordMeanwhileKeepsAFinishedConversationOpen() async throws {
    _ = try await house.apply(.snooze(.nextReply), to: id)
    try await house.merge(.said("2", root: "1", minutes: 5), into: account)
    #expect(try await house.store.undo(by: "ana") == .changedSince(verb: "snooze"))
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
  }

  @Test func readingIsNoStep() async throws {
    _ = try await house.apply(.assign("bob"), to: id)
    _ = try await house.apply(.read(true), to: id)
    #expect(try await house.store.undo(by: "ana") == .done(verb: "assign", conversations: [id], drafts: []))
    #expect(try await !row().isUnread)
  }

  @Test func aBulkActionGoesBackAsOneExceptWhereSomebodyWentOn() async throws {
    for number in 2...6 { try await house.merge(.said("\(number)", minutes: Double(number)), into: account) }
    let ids = try await house.rows().map(\.id).sorted()
    #expect(ids.count == 6)
    let outcomes = try await house.store.apply(.assign("bob"), to: ids, by: .member("ana"), batch: "one")
    #expect(outcomes.map(\.1) == Array(repeating: .done(order: nil), count: 6))
    _ = try await house.apply(.assign("eve"), to: ids[2], by: "eve")
    guard case .done("assign", let undone, []) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    #expect(undone.sorted() == [ids[0], ids[1], ids[3], ids[4], ids[5]])
    #expect(try await house.rows().sorted { $0.id < $1.id }.map(\.assignee) == [nil, nil, "eve", nil, nil, nil])
    guard case .done("assign", let redone, []) = try await house.store.redo(by: "ana") else {
      Issue.record("not done again")
      return
    }
    #expect(redone.sorted() == undone.sorted())
    #expect(
      try await house.rows().sorted { $0.id < $1.id }.map(\.assignee) == ["bob", "bob", "eve", "bob", "bob", "bob"])
  }

  @Test func aNoteThatIsTakenBackIsNotFoundAndReturnsAsADraft() async throws {
    _ = try await house.apply(.note("Ask Joe about zanzibar"), to: id)
    #expect(try await house.wordsFound("zanzibar").count == 1)
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.wordsFound("zanzibar").isEmpty)
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["Ask Joe about zanzibar"])
    #expect(try await house.detail(id).messages.map(\.body) == ["Is there an export?"])
    _ = try await house.store.redo(by: "ana")
    #expect(try await house.wordsFound("zanzibar").count == 1)
    #expect(try await house.store.drafts(author: "ana").isEmpty)
    #expect(try await house.detail(id).messages.map(\.body) == ["Is there an export?", "Ask Joe about zanzibar"])
    try await house.expectSoundness()
  }

  @Test func theLogKeepsBothTheStepAndItsEnd() async throws {
    _ = try await house.apply(.priority(.high), to: id, batch: "step")
    _ = try await house.store.undo(by: "ana")
    let log = try await house.detail(id).activities
    #expect(log.map(\.verb) == ["priority", "undo"])
    #expect(log.map(\.undoes) == [nil, "step"])
    #expect(log.last?.changes == [.priority(from: .high, to: .normal)])
  }
}
