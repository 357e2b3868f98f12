import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

@Suite struct ComposerTests {
  private func drafts(_ stage: Stage) -> [String] {
    stage.clerk.effects.compactMap { effect in
      guard case .saveDraft(let draft) = effect else { return nil }
      return draft.text
    }
  }

  private func replies(_ stage: Stage) -> [InboxAction.Reply] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(.act(.reply(let reply)), _, _) = effect else { return nil }
      return reply
    }
  }

  @Test func everyChangeIsKeptAsADraft() {
    var stage = Stage()
    stage.press("r")
    stage.type("Ciao")
    #expect(drafts(stage) == ["C", "Ci", "Cia", "Ciao"])
    stage.press("Backspace Left")
    #expect(drafts(stage).last == "Cia")
    #expect(drafts(stage).count == 5)
    stage.press("Ctrl-U Ctrl-K")
    #expect(stage.clerk.effects.last == .discardDraft(ID(1), .reply))
  }

  @Test func aReplyNamesTheMessageItAnswersAndTheNewestItsAuthorSaw() {
    var stage = Stage()
    stage.press("r")
    stage.type("Hello")
    stage.press("Ctrl-S")
    #expect(replies(stage) == [InboxAction.Reply(text: "Hello", to: ID(11), seen: ID(13))])
    #expect(stage.app.inbox.reader.composer == nil)
    #expect(stage.app.desk.notice?.text == "Answer queued.")
  }

  @Test func sendAndDoneGoesOnInTheQueue() {
    var stage = Stage()
    stage.press("r")
    stage.type("Hello")
    stage.press("Ctrl-D")
    #expect(replies(stage).map(\.thenDone) == [true])
    #expect(stage.app.inbox.queue.cursor == ID(2))
  }

  @Test func tooLongATextStaysAndSaysByHowMuch() {
    var stage = Stage()
    stage.press("j r")
    let text = String(repeating: "x", count: 512)
    stage.send(.terminal(.paste(text)))
    #expect(stage.screen.contains("512 / 500  12 too many"))
    stage.press("Ctrl-S")
    #expect(replies(stage).isEmpty)
    #expect(stage.app.inbox.reader.composer?.text == text)
    #expect(stage.app.desk.notice?.kind == .error)
  }

  @Test func theCountIsThePlatformsOwn() {
    var stage = Stage()
    stage.press("j r")
    stage.send(.terminal(.paste("see https://example.org/a/very/long/path/that/counts/as/twenty-three")))
    #expect(stage.screen.contains("27 / 500"))
  }

  @Test func anEmptyTextIsNotSent() {
    var stage = Stage()
    stage.press("r Ctrl-S")
    #expect(replies(stage).isEmpty)
    #expect(stage.app.inbox.reader.composer != nil)
  }

  @Test func whatWasWrittenMeanwhileKeepsTheTextAndIsPointedAt() {
    var clerk = Clerk()
    clerk.outcome = { _ in .newerMessage(ID(99)) }
    var stage = Stage(clerk: clerk)
    stage.press("j r")
    stage.type("Sure")
    stage.press("Ctrl-S")
    #expect(stage.app.inbox.reader.composer?.text == "Sure")
    #expect(stage.app.inbox.reader.composer?.sending == nil)
    #expect(stage.screen.contains("Something was added meanwhile. Read it above; Ctrl-S sends now."))
    stage.clerk.outcome = { _ in .done(order: nil) }
    stage.press("Ctrl-S")
    #expect(stage.app.inbox.reader.composer == nil)
  }

  @Test(arguments: [Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 40, height: 16)])
  func theHardStopNamesWhoAnsweredAndShowsIt(size: Size) {
    var stage = Stage(Town.setup { $0.size = size })
    stage.press("j Enter r")
    stage.type("Sure")
    stage.clerk.outcome = { _ in .newerMessage(ID(9_000)) }
    stage.clerk.detail = { row in
      var detail = Town.detail(row)
      detail.messages.append(
        Town.message(9_000, in: row, "It is mended since noon.", minutes: 0, direction: .outbound, author: "bob"))
      detail.messages.append(
        Town.message(9_001, in: row, "my own", minutes: 0, direction: .outbound, author: "ana"))
      return detail
    }
    stage.press("Ctrl-S")
    let news = stage.app.inbox.reader.composer?.news
    #expect(news == ComposerNews(person: news?.person ?? "", answers: ["bob"]))
    #expect(
      stage.screen.contains(size.width > 40 ? "bob answered meanwhile. Read it above" : "bob answered meanwhile."))
    #expect(stage.screen.contains("It is mended since noon."))
    stage.clerk.outcome = { _ in .done(order: nil) }
    stage.press("Ctrl-S")
    #expect(stage.app.inbox.reader.composer == nil)
  }

  @Test func whatCameInBeforeASendingIsOnlyPointedAt() {
    var stage = Stage()
    stage.press("j r")
    stage.type("Sure")
    stage.clerk.detail = { row in
      var detail = Town.detail(row)
      detail.messages.append(Town.message(9_000, in: row, "One more thing", minutes: 0))
      return detail
    }
    stage.send(.changed([.conversations]))
    #expect(stage.screen.contains("wrote again meanwhile. Read it above."))
    #expect(stage.app.inbox.reader.composer?.isCaughtUp == false)
  }

  @Test func aGapOfAPreparedAnswerIsAskedAboutOnceForTheSameWords() {
    var stage = Stage()
    stage.press("r")
    stage.send(.terminal(.paste("See ‹ticket›, ‹ticket› and ‹when›.")))
    stage.press("Ctrl-S")
    #expect(replies(stage).isEmpty)
    #expect(stage.app.desk.notice?.text == "Still to fill in: ‹ticket› and ‹when›. Ctrl-S sends it as it is.")
    #expect(stage.app.inbox.reader.composer?.editor.buffer.cursor == 4)
    stage.type("x")
    stage.press("Ctrl-D")
    #expect(replies(stage).isEmpty)
    stage.press("Ctrl-S")
    #expect(replies(stage).map(\.text) == ["See x‹ticket›, ‹ticket› and ‹when›."])
  }

  @Test func escKeepsTheWordsAsADraft() {
    var stage = Stage()
    stage.press("n")
    stage.type("later")
    stage.press("Esc")
    #expect(stage.app.inbox.reader.composer == nil)
    #expect(drafts(stage).last == "later")
    #expect(stage.app.desk.notice?.text == "draft saved")
  }

  @Test func aNoteIsNeverSentAsAReply() {
    var stage = Stage()
    stage.press("n")
    stage.type("internal only")
    stage.press("Ctrl-S")
    #expect(replies(stage).isEmpty)
    let last = stage.clerk.effects.last { if case .apply = $0 { true } else { false } }
    guard case .apply(.act(.note("internal only")), to: [ID(1)], _)? = last else {
      Issue.record("\(String(describing: last))")
      return
    }
  }

  @Test func aRestoredDraftIsShownAgain() {
    var stage = Stage()
    var detail = Town.detail(Town.rows[1])
    detail.drafts = [Draft(conversation: ID(2), kind: .reply, text: "half a", author: "ana", updatedAt: Town.now)]
    stage.press("j")
    let effects = stage.app.handle(.tick, at: stage.now.addingTimeInterval(1))
    guard case .loadConversation(_, _, let ticket)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    _ = stage.app.handle(.answer(.conversation(detail, ticket: ticket)), at: stage.now)
    stage.press("r")
    #expect(stage.app.inbox.reader.composer?.text == "half a")
    #expect(stage.screen.contains("your draft is back"))
  }

  @Test func wordsKeptAMomentAgoComeBackBeforeTheStoreShowsThem() {
    var stage = Stage()
    stage.press("r")
    stage.type("half an answer")
    stage.press("Esc n")
    #expect(stage.app.inbox.reader.composer?.text == "")
    stage.type("a note")
    stage.press("Esc r")
    #expect(stage.app.inbox.reader.composer?.text == "half an answer")
    stage.press("Esc n")
    #expect(stage.app.inbox.reader.composer?.text == "a note")
  }

  @Test func eachKindOfDraftComesBackByItself() {
    var stage = Stage()
    stage.clerk.drafts = [
      Draft(conversation: ID(1), kind: .note, text: "for us", author: "ana", updatedAt: Town.now),
      Draft(conversation: ID(1), kind: .reply, text: "for them", author: "ana", updatedAt: Town.ago(1)),
    ]
    stage.send(.changed([.conversations]))
    stage.press("r")
    #expect(stage.app.inbox.reader.composer?.text == "for them")
    stage.press("Esc n")
    #expect(stage.app.inbox.reader.composer?.text == "for us")
  }

  @Test func wordsThatWereSentDoNotComeBackFromAnOlderReading() {
    var stage = Stage()
    stage.clerk.drafts = [
      Draft(conversation: ID(1), kind: .reply, text: "sent once", author: "ana", updatedAt: Town.now)
    ]
    stage.send(.changed([.conversations]))
    stage.press("r Ctrl-S r")
    #expect(stage.app.inbox.reader.composer?.text == "")
    stage.press("Esc")
    stage.send(.answer(.undone(.done(verb: "reply", conversations: [ID(1)], drafts: stage.clerk.drafts))))
    stage.press("r")
    #expect(stage.app.inbox.reader.composer?.text == "sent once")
  }

  @Test func aComposerWaitsForTheConversationUnderTheCursor() {
    var app = App(Town.setup)
    var clerk = Clerk()
    var open = app.start()
    while !open.isEmpty {
      if let answer = clerk.answer(open.removeFirst()) { open += app.handle(.answer(answer), at: Town.now) }
    }
    _ = app.handle(.terminal(.key(.character("j"))), at: Town.now)
    let effects = app.handle(.terminal(.key(.character("r"))), at: Town.now)
    #expect(app.inbox.reader.composer == nil)
    guard case .loadConversation(ID(2), _, let ticket)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    _ = app.handle(.answer(.conversation(Town.detail(Town.rows[1]), ticket: ticket)), at: Town.now)
    #expect(app.inbox.reader.composer?.conversation == ID(2))
  }

  @Test func theReplyToAReviewSaysWhatItReplaces() {
    var stage = Stage()
    var detail = Town.detail(Town.rows[4])
    detail.messages.append(
      Town.message(52, in: Town.rows[4], "Danke", minutes: 370_000, direction: .outbound, author: "ana"))
    let composer = Composer(.reply, on: detail, words: "", author: "ana")
    #expect(composer.replaces == Town.ago(370_000))
    stage.press("j j j j")
    stage.settle()
    stage.app.inbox.reader.composer = composer
    stage.send(.tick)
    #expect(stage.screen.contains("replaces your answer from 10 Mar"))
  }

  @Test func theEditorTakesTheTextAndGivesItBack() {
    var stage = Stage()
    stage.press("r")
    stage.type("Hi")
    stage.press("Ctrl-E")
    guard case .edit("Hi", let ticket)? = stage.clerk.effects.last else {
      Issue.record("\(String(describing: stage.clerk.effects.last))")
      return
    }
    stage.send(.answer(.edited("Hi\nthere\n", ticket: ticket)))
    #expect(stage.app.inbox.reader.composer?.text == "Hi\nthere")
    #expect(drafts(stage).last == "Hi\nthere")
    stage.send(.answer(.edited("stale", ticket: ticket)))
    #expect(stage.app.inbox.reader.composer?.text == "Hi\nthere")
  }

  @Test func keysThatArriveWhileTheStoreDecidesDoNotChangeWhatWasSent() {
    var stage = Stage()
    stage.press("r")
    stage.type("Hello")
    _ = stage.app.handle(.terminal(.key(.control("s"))), at: stage.now)
    _ = stage.app.handle(.terminal(.key(.character("!"))), at: stage.now)
    #expect(stage.app.inbox.reader.composer?.text == "Hello")
  }

  @Test func pastedTextIsTextAndNeverKeys() {
    var stage = Stage()
    stage.send(.terminal(.paste("dddd")))
    #expect(stage.app.inbox.queue.cursor == ID(1))
    #expect(stage.clerk.effects.allSatisfy { if case .apply = $0 { false } else { true } })
  }
}
