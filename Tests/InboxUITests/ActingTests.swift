import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

@Suite struct ActingTests {
  private func applied(_ stage: Stage) -> [(Deed, [ID<Conversation>])] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(let deed, let ids, _) = effect else { return nil }
      return (deed, ids)
    }
  }

  @Test func doneActsOnTheCursorAndMovesOnAtOnce() {
    var stage = Stage()
    stage.press("d d")
    #expect(applied(stage).map(\.0) == [.finish, .finish])
    #expect(applied(stage).map(\.1) == [[ID(1)], [ID(2)]])
    #expect(stage.app.inbox.queue.cursor == ID(3))
    #expect(stage.screen.contains("✓ Done. · z takes it back"))
  }

  @Test func doneOnTheLastRowMovesToTheOneBefore() {
    var stage = Stage()
    stage.press("G d")
    #expect(applied(stage).map(\.1) == [[ID(12)]])
    #expect(stage.app.inbox.queue.cursor == ID(11))
  }

  @Test func doneAndNextWhileReadingOpensTheNextConversation() {
    var stage = Stage()
    stage.press("Enter D")
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.shown == ID(2))
    stage.press("d")
    #expect(stage.app.screen == .inbox)
    #expect(stage.app.inbox.queue.cursor == ID(3))
  }

  @Test func marksAreWhatACommandAppliesToAndThenGo() {
    var stage = Stage()
    stage.press("x j x t")
    stage.type("bil")
    stage.press("Enter")
    let add = Set(Town.tags("billing"))
    #expect(applied(stage).map(\.0) == [.act(.tag(add: add, remove: []))])
    #expect(applied(stage).map(\.1) == [[ID(1), ID(2)]])
    #expect(stage.app.inbox.queue.marks.isEmpty)
    #expect(stage.screen.contains("Tags changed: 2 conversations."))
  }

  @Test func whileReadingOnlyTheOpenConversationIsMeant() {
    var stage = Stage()
    stage.press("x j x j Enter s Enter")
    #expect(applied(stage).map(\.1).last == [ID(3)])
    #expect(stage.app.inbox.queue.marks.count == 2)
  }

  @Test func whatWasLeftOutIsSaidWithTheReason() {
    var clerk = Clerk()
    clerk.outcome = { $0 == ID(2) ? .refused(.messageGone) : .done(order: nil) }
    var stage = Stage(clerk: clerk)
    stage.press("x j x j x a Enter")
    let notice = stage.app.desk.notice
    #expect(notice?.kind == .error)
    #expect(notice?.text.hasPrefix("Owner changed: 2 conversations. 1 was left out:") == true, "\(notice?.text ?? "")")
  }

  @Test func whatWasSoAlreadyIsNotCalledDone() {
    var clerk = Clerk()
    clerk.outcome = { _ in .unchanged }
    var stage = Stage(clerk: clerk)
    stage.press("p Enter")
    #expect(stage.app.desk.notice?.text == "It was so already.")
  }

  @Test func whatCannotBeUndoneAsksFirstAndSaysHowMany() {
    var stage = Stage()
    stage.press("j j x j x #")
    #expect(stage.screen.contains("Delete 2 messages?"))
    #expect(stage.screen.contains("This cannot be undone."))
    #expect(applied(stage).isEmpty)
    stage.press("n")
    #expect(applied(stage).isEmpty)
    stage.press("# y")
    #expect(applied(stage).map(\.0) == [.act(.moderate(.delete, on: nil, seconds: nil, reason: nil))])
    #expect(applied(stage).map(\.1) == [[ID(3), ID(4)]])
  }

  @Test func whatThePlatformTakesBackIsNotAskedAbout() {
    var stage = Stage()
    stage.press("j j y")
    #expect(applied(stage).map(\.0) == [.act(.moderate(.approve, on: nil, seconds: nil, reason: nil))])
  }

  @Test func aDisabledKeySaysWhy() {
    var stage = Stage()
    stage.press("h")
    #expect(applied(stage).isEmpty)
    #expect(stage.app.desk.notice?.kind == .error)
    #expect(stage.app.desk.notice?.text.hasPrefix("h: App Store") == true, "\(stage.app.desk.notice?.text ?? "")")
  }

  @Test func anErrorStaysUntilItCanHaveBeenRead() {
    var stage = Stage()
    stage.press("h j")
    #expect(stage.app.desk.notice?.kind == .error)
    stage.wait(2)
    stage.press("j")
    #expect(stage.app.desk.notice == nil)
  }

  @Test func anAccountThatMustSignInSaysSoBeforeAnythingIsWritten() {
    var clerk = Clerk()
    clerk.accounts[2].account.health = .needsSignIn(reason: "the key was revoked")
    var stage = Stage(clerk: clerk)
    stage.press("r")
    #expect(stage.app.inbox.reader.composer == nil)
    #expect(stage.app.desk.notice?.text.contains("acme-notes") == true, "\(stage.app.desk.notice?.text ?? "")")
  }

  @Test func snoozingTakesATypedTimeAndShowsWhenThatIs() {
    var stage = Stage()
    stage.press("s")
    stage.type("tuesday 14:00")
    #expect(stage.screen.contains("Tue 14:00"))
    stage.press("Enter")
    let tuesday = CivilTime(year: 2026, month: 11, day: 24, hour: 14).date(in: .gmt)
    #expect(applied(stage).map(\.0) == [.act(.snooze(.until(tuesday)))])
  }

  @Test func aNewTagIsMadeFromWhatWasTyped() {
    var stage = Stage()
    stage.press("t")
    stage.type("late-delivery")
    stage.press("Enter")
    #expect(applied(stage).map(\.0) == [.act(.tag(add: Set(Town.tags("late-delivery")), remove: []))])
  }

  @Test func tagsThatAreOnCanBeTakenOff() {
    var stage = Stage()
    stage.press("t Space j")
    #expect(stage.app.overlay != nil)
    stage.press("Esc t Space Down Space Enter")
    #expect(applied(stage).map(\.0) == [.act(.tag(add: [], remove: Set(Town.tags("crash", "ios"))))])
  }

  @Test func anEscalationAsksForItsReason() {
    var stage = Stage()
    stage.press("e Enter")
    stage.type("same trace")
    stage.press("Enter")
    #expect(applied(stage).map(\.0) == [.act(.escalate(tier: "tier2", target: nil, reason: "same trace"))])
  }

  @Test func undoIsOneKeyAndSaysWhatItDid() {
    var stage = Stage()
    stage.press("z")
    #expect(stage.clerk.effects.last == .undo)
    #expect(stage.app.desk.notice?.text == "There is nothing to take back.")
    _ = stage.app.handle(
      .answer(.undone(.done(verb: "done", conversations: [ID(1), ID(2)], drafts: []))), at: stage.now)
    #expect(stage.app.desk.notice?.text == "Taken back: done, 2×.")
    #expect(stage.app.desk.notice?.hint == "Z redo")
  }

  @Test func aDecisionOnAnUnsureAnswerNeedsTheAnswerOnTheScreen() {
    var stage = Stage()
    stage.type(":sent")
    stage.press("Enter")
    #expect(stage.app.desk.notice?.text == "No answer of yours waits for a decision here.")
    stage.press("j j j j j j")
    stage.settle()
    stage.type(":sent")
    stage.press("Enter")
    #expect(stage.clerk.effects.last == .decide(.declareSent, on: ID(907)))
  }

  @Test func aFailureOfTheStoreIsSaidAndLosesNothing() {
    var stage = Stage()
    _ = stage.app.handle(.answer(.failed(reason: "disk full", ticket: 99)), at: stage.now)
    #expect(stage.app.desk.notice?.kind == .error)
    #expect(stage.screen.contains("disk full"))
  }

  @Test(arguments: ScreenSnapshots.sizes)
  func theWayBackHasItsPlaceOnceThereIsSomethingToTakeBack(size: Size) {
    var stage = Stage(Town.setup { $0.size = size })
    #expect(stage.screen.contains("z undo") == (size.width == 120))
    stage.press("d")
    stage.wait(30)
    let bar = String(stage.screen.split(separator: "\n").last ?? "")
    #expect(bar.contains("z undo  ? help"), "\(bar)")
    #expect(bar.hasPrefix(" r reply"), "\(bar)")
    stage.press("z")
    stage.wait(30)
    #expect(stage.screen.contains("z undo") == (size.width == 120))
  }

  /// Words written beside the order that is taken back are on their way to the store and must not be forgotten.
  @Test func takingAnOrderBackLosesNoOtherWords() {
    var stage = Stage()
    stage.press("n")
    stage.type("a note")
    stage.press("Esc")
    let back = Draft(conversation: ID(1), kind: .reply, text: "taken back", author: "ana", updatedAt: stage.now)
    stage.send(.answer(.decided(.takeBack, draft: back)))
    stage.press("n")
    #expect(stage.app.inbox.reader.composer?.text == "a note")
    stage.press("Esc r")
    #expect(stage.app.inbox.reader.composer?.text == "taken back")
  }

  @Test func nobodyIsAskedAboutWhatNoneOfTheMarkedCan() {
    var stage = Stage()
    stage.press("x j j j j x #")
    #expect(stage.app.overlay == nil)
    #expect(stage.app.desk.notice?.text == "#: App Store cannot delete messages.")
    stage.press("j x #")
    guard case .plan = stage.app.overlay else { return #expect(Bool(false), "not asked") }
  }

  @Test func whatIsTypedIsRefusedAsItsKeyIs() {
    var stage = Stage()
    stage.type(":delete")
    stage.press("Enter")
    #expect(stage.app.desk.notice?.text == "App Store cannot delete messages.")
    #expect(applied(stage).isEmpty)
  }
}
