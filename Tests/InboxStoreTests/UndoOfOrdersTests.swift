import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Taking back what goes to a platform: before it leaves, after it arrived, and where nothing takes it back.
@Suite struct UndoOfOrdersTests {
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

  @Test func aReplyInItsWindowComesBackAsADraft() async throws {
    let order = try await house.reply("Yes", on: id)
    #expect(try await row().workflow == Workflow(state: .waiting))
    house.clock.advance(5)
    let draft = Draft(conversation: id, kind: .reply, text: "Yes", author: "ana", updatedAt: house.clock.now)
    #expect(try await house.store.undo(by: "ana") == .done(verb: "reply", conversations: [id], drafts: [draft]))
    #expect(try await row().workflow == Workflow(state: .new, waitingSince: TestClock.start))
    #expect(try await row().lastActivityAt == TestClock.start)
    #expect(try await house.detail(id).messages.map(\.body) == ["Is there an export?"])
    #expect(try await house.entry(order)?.delivery.state == .takenBack)
    #expect(try await house.claim().isEmpty)
    try await house.expectSoundness()
  }

  @Test func aReplyTakenBackAndDoneAgainLeavesOnce() async throws {
    _ = try await house.reply("Yes", on: id)
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.store.redo(by: "ana") == .done(verb: "reply", conversations: [id], drafts: []))
    #expect(try await row().workflow == Workflow(state: .waiting))
    #expect(try await house.store.drafts(author: "ana").isEmpty)
    #expect(try await house.detail(id).messages.map(\.body) == ["Is there an export?", "Yes"])
    let claimed = try await house.claim()
    #expect(claimed.map(\.order.text) == ["Yes"])
    try await house.store.settle(try #require(claimed.first?.id), .confirmed("77"))
    #expect(try await house.claim().isEmpty)
    try await house.expectSoundness()
  }

  @Test func aDraftThatWentOnMeanwhileIsKeptByDoingAgain() async throws {
    _ = try await house.reply("Yes", on: id)
    _ = try await house.store.undo(by: "ana")
    try await house.store.saveDraft(
      Draft(conversation: id, kind: .reply, text: "Yes, but", author: "ana", updatedAt: house.clock.now))
    _ = try await house.store.redo(by: "ana")
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["Yes, but"])
  }

  @Test func wordsAlreadyInTheDraftStayAboveThoseThatComeBack() async throws {
    _ = try await house.reply("Yes", on: id)
    try await house.store.saveDraft(
      Draft(conversation: id, kind: .reply, text: "One more thing", author: "ana", updatedAt: house.clock.now))
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["One more thing\n\nYes"])
  }

  @Test func aReplyThatFinishedIsAsBefore() async throws {
    _ = try await house.order(.reply(.init(text: "Yes", thenDone: true)), on: id)
    #expect(try await row().workflow.state == .done(.replied))
    _ = try await house.store.undo(by: "ana")
    #expect(try await row().workflow == Workflow(state: .new, waitingSince: TestClock.start))
    _ = try await house.store.redo(by: "ana")
    #expect(try await row().workflow.state == .done(.replied))
  }

  @Test func aReplyOnItsWayIsTooLateForNowOnly() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.claim()
    #expect(try await house.store.undo(by: "ana") == .tooLate(verb: "reply"))
    // It did not leave after all: then it can be taken back.
    try await house.store.settle(order, .postponed(until: house.clock.now + 60, reason: "busy"))
    guard case .done("reply", [id], let drafts) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    #expect(drafts.map(\.text) == ["Yes"])
    #expect(try await house.store.unsureEntries(account: account).isEmpty)
  }

  @Test func aReplyThatArrivedIsTakenAwayOnThePlatform() async throws {
    _ = try await house.reply("Yes", on: id)
    try await house.send(as: "77")
    #expect(try await house.store.undo(by: "ana") == .done(verb: "reply", conversations: [id], drafts: []))
    // Ours changes only when the platform confirms.
    #expect(try await row().workflow == Workflow(state: .waiting))
    let claimed = try await house.claim()
    #expect(claimed.map(\.order.verb) == [.deleteReply])
    #expect(claimed.first?.order.target.message == "77")
    try await house.store.settle(try #require(claimed.first?.id), .confirmed(nil))
    #expect(try await house.detail(id).messages.map(\.visibility) == [.visible, .deletedByUs])
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
    try await house.expectSoundness()
  }

  @Test func whereNothingTakesAReplyBackItIsTooLateAndTheStepBeforeIsNext() async throws {
    let plain = try await house.account(
      "plain", capabilities: Capabilities([.reply: .yes(.init()), .delete: .yes(.init())]))
    try await house.merge(.said("9", by: "ann"), into: plain)
    let other = try #require(try await house.rows().first { $0.account == plain }?.id)
    _ = try await house.apply(.assign("bob"), to: other)
    _ = try await house.reply("Yes", on: other)
    try await house.send(as: "77")
    #expect(try await house.store.undo(by: "ana") == .tooLate(verb: "reply"))
    #expect(try await house.store.undo(by: "ana") == .done(verb: "assign", conversations: [other], drafts: []))
    #expect(try await house.store.nextOutboxDeadline(accounts: [plain]) == nil)
    #expect(try await house.store.redo(by: "ana") == .done(verb: "assign", conversations: [other], drafts: []))
  }

  @Test func aReplyOfUnknownFateIsNotTakenBackBlindly() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.claim()
    try await house.store.settle(order, .outcomeLost(reason: "timeout"))
    #expect(try await house.store.undo(by: "ana") == .tooLate(verb: "reply"))
    #expect(try await house.entry(order)?.delivery.state == .unsure(reason: "timeout"))
  }

  @Test func aModerationThatDidNotLeaveIsStopped() async throws {
    let order = try await house.moderate(.hide, on: id)
    #expect(try await house.store.undo(by: "ana") == .done(verb: "hide", conversations: [id], drafts: []))
    #expect(try await house.entry(order)?.delivery.state == .takenBack)
    #expect(try await house.claim().isEmpty)
    #expect(try await house.store.redo(by: "ana") == .done(verb: "hide", conversations: [id], drafts: []))
    #expect(try await house.claim().map(\.order.verb) == [.hide])
  }

  @Test(arguments: [
    (PlatformVerb.hide, PlatformVerb.unhide, Visibility.hidden), (.spam, .unspam, .spam), (.hold, .approve, .held),
  ])
  func aModerationThatArrivedIsReversed(verb: PlatformVerb, inverse: PlatformVerb, seen: Visibility) async throws {
    _ = try await house.moderate(verb, on: id)
    try await house.send()
    #expect(try await row().visibility == seen)
    #expect(try await house.store.undo(by: "ana") == .done(verb: verb.rawValue, conversations: [id], drafts: []))
    #expect(try await row().visibility == seen)
    let claimed = try await house.claim()
    #expect(claimed.map(\.order.verb) == [inverse])
    try await house.store.settle(try #require(claimed.first?.id), .confirmed(nil))
    #expect(try await row().visibility == .visible)
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
  }

  @Test func whatWasHeldBeforeItsSpamMarkIsHeldAgain() async throws {
    for verb in [PlatformVerb.hold, .spam] {
      _ = try await house.moderate(verb, on: id)
      try await house.send()
    }
    #expect(try await row().visibility == .spam)
    #expect(try await house.store.undo(by: "ana") == .done(verb: "spam", conversations: [id], drafts: []))
    let claimed = try await house.claim()
    #expect(claimed.map(\.order.verb) == [.unspam])
    try await house.store.settle(
      try #require(claimed.first?.id), .confirmed(nil), receipt: Receipt(visibility: .held))
    #expect(try await row().visibility == .held)
    #expect(try await house.rows(QueryParser.parse("is:held")).map(\.id) == [id])
  }

  @Test func aBanIsLiftedAndADeletionStays() async throws {
    _ = try await house.moderate(.ban, on: id)
    try await house.send()
    _ = try await house.store.undo(by: "ana")
    let lifting = try await house.claim()
    #expect(lifting.map(\.order.verb) == [.unban])
    try await house.store.settle(try #require(lifting.first?.id), .confirmed(nil))
    _ = try await house.moderate(.delete, on: id)
    try await house.send()
    #expect(try await row().visibility == .deletedByUs)
    #expect(try await house.store.undo(by: "ana") == .tooLate(verb: "delete"))
    #expect(try await row().visibility == .deletedByUs)
  }

  @Test func aRefusedReplyIsTakenBack() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.claim()
    try await house.store.settle(order, .refused(reason: "closed"))
    guard case .done("reply", [id], let drafts) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    #expect(drafts.map(\.text) == ["Yes"])
    #expect(try await house.store.outboxSummary() == OutboxSummary())
  }
}
