import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Commands over many conversations: the plan before, the progress, the way to stop.
@Suite struct BulkTests {
  private func applied(_ stage: Stage) -> [[ID<Conversation>]] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(_, let ids, _) = effect else { return nil }
      return ids
    }
  }

  private func lastTicket(_ stage: Stage) -> Int? {
    stage.clerk.effects.reversed().lazy.compactMap { effect -> Int? in
      guard case .apply(_, _, let ticket) = effect else { return nil }
      return ticket
    }.first
  }

  /// A stage whose command over three conversations is under way.
  private func working(_ done: Int = 1_200, of total: Int = 100_000) throws -> Stage {
    var clerk = Clerk()
    clerk.leavesOpen = { if case .apply(_, let ids, _) = $0 { ids.count > 1 } else { false } }
    var stage = Stage(clerk: clerk)
    stage.press("x j x j x")
    stage.type(":tag bug")
    stage.press("Enter")
    let ticket = try #require(lastTicket(stage))
    stage.send(.answer(.progress(WorkProgress(.deed, done: done, total: total, ticket: ticket))))
    return stage
  }

  @Test func whatStaysInTheHouseNeedsNoPlan() {
    var stage = Stage()
    stage.press("x j x d")
    #expect(stage.app.overlay == nil)
    #expect(applied(stage) == [[ID(1), ID(2)]])
  }

  @Test func aPlanTellsWhatIsLeftOutAndWhatStays() {
    var stage = Stage()
    stage.press("x j j x j x #")
    #expect(stage.screen.contains("Delete 2 messages?"))
    #expect(stage.screen.contains("1 left out: App Store cannot delete messages."))
    #expect(applied(stage).isEmpty)
    stage.press("k")
    #expect(stage.app.overlay != nil)
    stage.press("y")
    #expect(applied(stage) == [[ID(1), ID(3), ID(4)]])
  }

  @Test func aPlanThatHasNoRoomSaysHowMuchMoreThereIs() {
    var stage = Stage(Town.setup { $0.size = Size(width: 40, height: 12) })
    stage.press("* #")
    #expect(stage.app.overlay != nil)
    #expect(stage.screen.contains("3 more"))
    stage.resize(40, 16)
    #expect(!stage.screen.contains(" more"))
  }

  @Test func whatLeavesTheHouseIsNeverBegunOnSeveralWithoutAQuestion() {
    var clerk = Clerk()
    clerk.accounts[0].account.capabilities = Capabilities([
      .hide: .yes(.init(isReversible: true)), .unhide: .yes(.init(isReversible: true)),
    ])
    clerk.rows = Town.many(20).filter { $0.platform == Town.mastodon }
    var stage = Stage(clerk: clerk)
    stage.press("x j x h")
    #expect(stage.app.overlay != nil)
    #expect(stage.screen.contains("can be undone"))
    #expect(applied(stage).isEmpty)
    stage.press("n")
    #expect(applied(stage).isEmpty)
    stage.press("h y")
    #expect(applied(stage).map(\.count) == [2])
  }

  @Test func oneReasonOnTwoPlatformsIsOneLine() {
    var clerk = Clerk()
    clerk.outcome = { $0 == ID(1) ? .done(order: nil) : .refused(.messageGone) }
    for index in clerk.accounts.indices {
      clerk.accounts[index].account.capabilities = Capabilities([.hide: .yes(.init(isReversible: true))])
    }
    var stage = Stage(clerk: clerk)
    stage.press("x j x j x h")
    #expect(stage.screen.contains("2 left out: The message is not there any more."))
    #expect(!stage.screen.contains("1 left out"))
  }

  @Test func onlyWhatIsEscalatedCanBeTakenUpOrSettled() throws {
    var stage = Stage()
    stage.press("j")
    let row = try #require(stage.app.inbox.queue.cursorRow)
    #expect(row.escalation == nil)
    #expect(stage.app.refusal(of: "acknowledge") == "It is not escalated.")
    #expect(stage.app.refusal(of: "resolve") == "It is not escalated.")
    #expect(stage.app.refusal(of: "tag +bug") == nil)
  }

  @Test func aPlanThatComesToNothingIsOnlySaid() {
    var clerk = Clerk()
    clerk.outcome = { _ in .unchanged }
    var stage = Stage(clerk: clerk)
    stage.press("j j x j x #")
    #expect(stage.app.overlay == nil)
    #expect(applied(stage).isEmpty)
    #expect(stage.app.desk.notice?.text == "It was so already.")
  }

  @Test func anOldPlanIsDropped() {
    var stage = Stage()
    stage.send(.answer(.planned(BulkPlan(), ticket: 4711)))
    #expect(stage.app.overlay == nil)
    #expect(stage.app.desk.notice == nil)
  }

  @Test func longWorkShowsHowFarItIsAndEscapeStopsIt() throws {
    var stage = try working()
    #expect(stage.screen.contains("tagging 1,200 of 100,000 · Esc stops"))
    let ticket = lastTicket(stage)
    stage.press("j Esc")
    #expect(stage.clerk.effects.last == .stop(ticket: ticket))
    #expect(stage.screen.contains("stopping"))
    stage.send(.answer(.applied([ID(1): .done(order: nil)], ticket: try #require(ticket))))
    #expect(stage.app.work == nil)
    #expect(stage.app.desk.notice?.text == "Tags changed. Stopped: 2 are as they were.")
    #expect(stage.app.desk.notice?.hint == "z takes it back")
  }

  @Test func whatRanToItsEndWasNotStopped() throws {
    var stage = try working()
    let ticket = try #require(lastTicket(stage))
    stage.send(.answer(.applied([ID(1): .done(order: nil), ID(2): .done(order: nil)], ticket: ticket)))
    #expect(stage.app.desk.notice?.text == "Tags changed: 2 conversations.")
    #expect(stage.app.work == nil)
  }

  @Test func nobodyLeavesInTheMiddleOfWorkByMistake() throws {
    var stage = try working()
    stage.press("q")
    #expect(!stage.clerk.effects.contains(.quit))
    stage.send(.answer(.applied([:], ticket: try #require(lastTicket(stage)))))
    stage.press("q")
    #expect(stage.clerk.effects.contains(.quit))
  }

  @Test func aLongUndoShowsItselfAndStops() {
    var stage = Stage()
    stage.send(.answer(.progress(WorkProgress(.undo, done: 500, total: 2_000, ticket: nil))))
    #expect(stage.screen.contains("taking back 500 of 2,000 · Esc stops"))
    stage.press("Esc")
    #expect(stage.clerk.effects.last == .stop(ticket: nil))
    stage.send(.answer(.undone(.done(verb: "tag", conversations: [ID(1)], drafts: []))))
    #expect(stage.app.work == nil)
  }

  @Test func aFailureEndsTheWork() throws {
    var stage = try working()
    stage.send(.answer(.failed(reason: "disk full", ticket: lastTicket(stage))))
    #expect(stage.app.work == nil)
    #expect(stage.app.desk.notice?.kind == .error)
  }

  @Test func progressOfWorkThatNobodyKnowsIsDropped() {
    var stage = Stage()
    stage.send(.answer(.progress(WorkProgress(.deed, done: 1, total: 2, ticket: 4711))))
    #expect(stage.app.work == nil)
  }

  @Test func aMacroCountsAConversationOnce() {
    var plan = BulkPlan()
    plan.add([.done(order: nil), .unchanged, .done(order: nil)], on: "a", isLasting: true)
    plan.add([.refused(.messageGone), .done(order: nil)], on: "b", isLasting: false)
    plan.add([.unchanged], on: "a", isLasting: false)
    plan.add([.refused(.messageGone)], on: "b", isLasting: false)
    #expect(plan.changed == 2)
    #expect(plan.lasting == 1)
    #expect(plan.omitted == 2)
    #expect(plan.unchanged == 1)
    #expect(plan.omissions.map(\.count) == [2])
    #expect(plan.parts.map(\.platform) == ["a", "b"])
  }
}
