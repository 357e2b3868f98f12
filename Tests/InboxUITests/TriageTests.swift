import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Promises, hints, prepared answers and a person's own commands on the screen.
@Suite struct TriageTests {
  private let start = Town.now

  private func stage(_ change: (inout QueueRow) -> Void, hints: ConversationHints? = nil) -> Stage {
    var clerk = Clerk()
    change(&clerk.rows[0])
    clerk.detail = { row in
      var detail = Town.detail(row)
      if let hints, row.id == Town.rows[0].id {
        detail.hints = hints
        detail.priority = Priority(reasons: [])
      }
      return detail
    }
    return Stage(clerk: clerk)
  }

  @Test(arguments: [
    (SLAMark(due: Town.now - 2400, warnAt: Town.now - 4000), "▲ late 40m"),
    (SLAMark(due: Town.now + 7500, warnAt: Town.now - 60), "△ due in 2h"),
    (SLAMark(due: Town.now + 7500, warnAt: Town.now + 60), "due in 2h"),
  ])
  func aRowSaysHowThePromiseStands(mark: SLAMark, words: String) {
    let stage = stage { $0.sla = mark }
    #expect(stage.screen.contains(words))
    let calm = self.stage { $0.sla = SLAMark(due: nil, warnAt: nil, left: 3600) }
    #expect(!calm.screen.contains("1h left") && !calm.screen.contains("▲"))
  }

  @Test func theWordFollowsTheClock() {
    var stage = stage { $0.sla = SLAMark(due: Town.now + 90, warnAt: Town.now) }
    #expect(stage.screen.contains("△ due in 1m"))
    stage.wait(120)
    #expect(stage.screen.contains("▲ late"))
  }

  @Test func hintsStandWithTheirReasons() {
    let hints = ConversationHints(
      guessedLanguage: "it", sentiment: .negative, because: ["terrible", "1 star"], asksWith: "how do",
      topics: [.init(name: "delivery", because: ["parcel"])])
    let stage = stage({ _ in }, hints: hints)
    let line = "sounds unhappy (terrible, 1 star) · language seems to be it"
    #expect(stage.screen.contains(line), "\(stage.screen)")
  }

  private func writing(_ canned: CannedText) -> Stage {
    var clerk = Clerk()
    clerk.canned["thanks"] = canned
    return Stage(
      Town.setup {
        $0.canned = [CannedTitle(name: "thanks", summary: "for praise"), CannedTitle(name: "gone", summary: "")]
      }, clerk: clerk)
  }

  private func text(_ stage: Stage) -> String? { stage.app.inbox.reader.composer?.text }

  @Test func aPreparedAnswerBeginsAReply() {
    var stage = writing(CannedText(text: "Thank you!", language: nil))
    stage.press("c")
    #expect(stage.screen.contains("Prepared answers") && stage.screen.contains("for praise"))
    stage.press("Enter")
    #expect(text(stage) == "Thank you!")
    #expect(
      stage.clerk.effects.last
        == .saveDraft(
          Draft(
            conversation: ID(1), kind: .reply, text: "Thank you!", author: "ana", updatedAt: stage.app.desk.now)))
  }

  @Test func itIsPutInWhereTheCursorStandsAndTakenBackWithOneKey() {
    var stage = writing(CannedText(text: "see ‹ticket› please", language: nil, missing: ["ticket"]))
    stage.press("r")
    stage.type("Hello Ann")
    stage.press("Left Left Left Ctrl-T Enter")
    #expect(text(stage) == "Hello see ‹ticket› please Ann")
    #expect(stage.app.inbox.reader.composer?.editor.buffer.cursor == 10)
    #expect(stage.screen.contains("To fill in: ‹ticket›"))
    stage.press("Ctrl-_")
    #expect(text(stage) == "Hello Ann")
  }

  @Test func aNameThatIsNotThereChangesNothing() {
    var stage = writing(CannedText(text: "Thank you!", language: nil))
    stage.press("r")
    stage.type("Hi")
    stage.press("Ctrl-T Down Enter")
    #expect(text(stage) == "Hi")
    #expect(stage.screen.contains("There is no prepared answer \"gone\"."))
  }

  private func macros(_ macros: Macro...) -> Stage { Stage(Town.setup { $0.macros = macros }) }

  @Test func aPersonsOwnCommandIsOneDeed() throws {
    var stage = macros(Macro(name: "bug", summary: "hand over", lines: ["tag +bug", "priority high", "done"]))
    stage.press(":")
    stage.type("bug")
    stage.press("Enter")
    let known = InboxModel.Tag("bug")
    let tag = try #require(known)
    let deed = Deed.macro("bug", [.act(.tag(add: [tag], remove: [])), .act(.priority(.high)), .finish])
    #expect(stage.clerk.effects.contains { if case .apply(deed, [ID(1)], _) = $0 { true } else { false } })
    #expect(stage.app.inbox.queue.cursor == ID(2))
    #expect(stage.screen.contains("bug."))
    stage.press("Ctrl-P")
    #expect(stage.screen.contains("hand over"))
  }

  @Test func whatOpensSomethingComesLastAndADangerAsksFirst() {
    var stage = macros(
      Macro(name: "sorry", lines: ["priority high", "reply"]), Macro(name: "out", lines: ["priority low", "delete"]))
    stage.press(":")
    stage.type("sorry")
    stage.press("Enter")
    #expect(stage.app.inbox.reader.composer?.kind == .reply)
    stage.press("Escape :")
    stage.type("out")
    stage.press("Enter")
    let deeds = stage.clerk.effects.count { if case .apply = $0 { true } else { false } }
    #expect(deeds == 1)
  }
}
