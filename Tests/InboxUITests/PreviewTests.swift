import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

@Suite struct PreviewTests {
  private func loads(_ effects: [Effect]) -> [ID<Conversation>] {
    effects.compactMap { effect in
      guard case .loadConversation(let id, _, _) = effect else { return nil }
      return id
    }
  }

  @Test func theFirstPreviewComesAtOnceAndTheNextWhenTheCursorRests() {
    var stage = Stage(settles: false)
    #expect(loads(stage.clerk.effects) == [ID(1)])
    stage.press("j j")
    #expect(loads(stage.clerk.effects) == [ID(1)])
    #expect(stage.app.nextTick == Town.now.addingTimeInterval(InboxScreen.rest))
    stage.wait(InboxScreen.rest)
    #expect(loads(stage.clerk.effects) == [ID(1), ID(3)])
  }

  @Test func aHeldKeyLoadsNothing() {
    var stage = Stage(clerk: Clerk(rows: Town.many(50)))
    for _ in 0..<20 {
      stage.press("j")
      stage.wait(0.03)
    }
    #expect(loads(stage.clerk.effects).count == 1)
    stage.settle()
    #expect(loads(stage.clerk.effects) == [ID(1000), ID(1020)])
  }

  @Test func theOldPreviewStaysUntilTheNewOneIsHereAndNamesItsPerson() {
    var stage = Stage()
    stage.press("j")
    #expect(stage.screen.contains("3rd review · answered once (Mar)"))
    #expect(stage.app.inbox.reader.shown == ID(1))
    stage.settle()
    #expect(stage.app.inbox.reader.shown == ID(2))
  }

  @Test func aLatePreviewIsDropped() {
    var app = App(Town.setup)
    _ = app.start()
    let page = QueuePage(rows: Town.rows, hasMore: false)
    let ticket = app.inbox.queue.question?.ticket ?? 0
    let effects = app.handle(.answer(.queue(page, ticket: ticket)), at: Town.now)
    guard case .loadConversation(_, _, let first)? = effects.first(where: { !loads([$0]).isEmpty }) else {
      Issue.record("no preview was asked for")
      return
    }
    _ = app.handle(.terminal(.key(.character("j"))), at: Town.now)
    _ = app.handle(.tick, at: Town.now.addingTimeInterval(1))
    _ = app.handle(.answer(.conversation(Town.detail(Town.rows[0]), ticket: first)), at: Town.now)
    #expect(app.inbox.reader.shown == nil)
  }

  @Test func anAppWithNothingMovingWakesOnlyForTheMinute() {
    var stage = Stage()
    stage.press("j")
    stage.settle()
    let tick = stage.app.nextTick
    let seconds = tick.map { $0.timeIntervalSinceReferenceDate.truncatingRemainder(dividingBy: 60) }
    #expect(seconds == 0)
    stage.send(.terminal(.focus(false)))
    #expect(stage.app.nextTick == nil)
  }

  @Test func aCountdownOnTheScreenTicksEverySecondAndThenStops() {
    var clerk = Clerk()
    for index in clerk.accounts.indices { clerk.accounts[index].account.health = .ok }
    var stage = Stage(clerk: clerk)
    stage.press("Enter")
    #expect(stage.screen.contains("reply leaves in 7s"))
    let first = stage.app.nextTick
    #expect(first.map { $0.timeIntervalSince(Town.now) < 1.3 } == true)
    stage.wait(3)
    #expect(stage.screen.contains("reply leaves in 5s"))
    stage.wait(6)
    #expect(stage.screen.contains("reply leaves now"))
    #expect(stage.app.nextTick.map { $0.timeIntervalSince(stage.now) > 5 } == true)
  }

  @Test func aSmallScreenLoadsNothingBeforeItIsOpened() {
    var stage = Stage(Town.setup { $0.size = Size(width: 40, height: 12) })
    stage.press("j j")
    stage.settle()
    #expect(loads(stage.clerk.effects).isEmpty)
    stage.press("Enter")
    #expect(loads(stage.clerk.effects) == [ID(3)])
  }

  @Test func whileReadingTheNextConversationIsOneKeyAway() {
    var stage = Stage()
    stage.press("Enter J J")
    #expect(stage.app.inbox.reader.shown == ID(3))
    stage.press("K")
    #expect(stage.app.inbox.reader.shown == ID(2))
    stage.press("Esc")
    #expect(stage.app.screen == .inbox)
    #expect(stage.app.inbox.queue.cursor == ID(2))
  }

  @Test func openingAnUnreadConversationMarksItReadOnceAndSaysNothing() {
    var stage = Stage()
    stage.press("Enter")
    let applied = stage.clerk.effects.filter { if case .apply = $0 { true } else { false } }
    guard case .apply(.act(.read(true)), let ids, _)? = applied.first, applied.count == 1 else {
      Issue.record("\(applied)")
      return
    }
    #expect(ids == [ID(1)])
    #expect(stage.app.desk.notice == nil)
  }
}
