import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Programs that write for somebody.
@Suite struct PipeTests {
  private func stage(_ programs: [String: PipeEnd] = [:]) -> Stage {
    var clerk = Clerk()
    clerk.programs = programs
    return Stage(clerk: clerk)
  }

  private func text(_ stage: Stage) -> String? { stage.app.inbox.reader.composer?.text }

  private func ask(_ line: String, _ stage: inout Stage) {
    stage.press("|")
    stage.type(line)
    stage.press("Enter")
  }

  /// The program's question, as it was asked last.
  private func question(_ stage: Stage) -> (line: String, text: String?, ticket: Int)? {
    stage.clerk.effects.reversed().lazy.compactMap { effect in
      guard case .pipe(let line, _, _, let text, let ticket) = effect else { return nil }
      return (line, text, ticket)
    }.first
  }

  @Test func whatAProgramPrintsBeginsAReplyAndIsKept() {
    var stage = stage(["./draft.sh \"a | b\" --short": .wrote("Thank you!")])
    ask("./draft.sh \"a | b\" --short", &stage)
    #expect(text(stage) == "Thank you!")
    #expect(
      stage.clerk.effects.last
        == .saveDraft(
          Draft(conversation: ID(1), kind: .reply, text: "Thank you!", author: "ana", updatedAt: stage.app.desk.now)))
    stage.press("Ctrl-_")
    #expect(text(stage) == "")
  }

  @Test func itGoesInWhereTheCursorStandsAndTheScreenIsAliveMeanwhile() throws {
    var stage = stage()
    stage.press("r")
    stage.type("Hello Ann")
    stage.press("Ctrl-X")
    stage.type("/opt/llm -s")
    stage.press("Enter")
    let asked = try #require(question(stage))
    #expect(asked.line == "/opt/llm -s" && asked.text == "Hello Ann")
    #expect(stage.screen.contains("llm writes, Esc stops it"))
    stage.type("!")
    stage.press("Left Left Left Left")
    stage.send(.answer(.piped(.wrote("dear"), ticket: asked.ticket)))
    #expect(text(stage) == "Hello dear Ann!")
    #expect(!stage.screen.contains("llm writes"))
    stage.press("Ctrl-_")
    #expect(text(stage) == "Hello Ann!")
  }

  @Test func itCanBeStoppedAndWhatComesTooLateIsDropped() throws {
    var stage = stage()
    stage.press("r")
    stage.type("Hi")
    stage.press("Ctrl-X")
    stage.type("llm")
    stage.press("Enter Escape")
    let asked = try #require(question(stage))
    #expect(stage.clerk.effects.last == .stopPipe(ticket: asked.ticket))
    #expect(text(stage) == "Hi" && stage.screen.contains("llm was stopped. Your text is kept."))
    stage.send(.answer(.piped(.wrote("late"), ticket: asked.ticket)))
    #expect(text(stage) == "Hi")
    stage.press("Escape")
    #expect(text(stage) == nil)
  }

  @Test func aSecondProgramTakesThePlaceOfTheFirst() throws {
    var stage = stage()
    ask("one", &stage)
    let first = try #require(question(stage))
    stage.press("Ctrl-X")
    stage.press("Ctrl-U")
    stage.type("pipe two")
    stage.press("Enter")
    #expect(stage.clerk.effects.contains(.stopPipe(ticket: first.ticket)))
    let second = try #require(question(stage))
    #expect(second.line == "two")
    stage.send(.answer(.piped(.wrote("1"), ticket: first.ticket)))
    stage.send(.answer(.piped(.wrote("2"), ticket: second.ticket)))
    #expect(text(stage) == "2")
  }

  @Test func nothingIsSentWhileAProgramStillWrites() {
    var stage = stage()
    stage.press("r")
    stage.type("Hi")
    stage.press("Ctrl-X")
    stage.type("llm")
    stage.press("Enter Ctrl-S")
    #expect(!stage.clerk.effects.contains { if case .apply = $0 { true } else { false } })
    #expect(stage.screen.contains("llm is still writing"))
  }

  @Test func aFailureSaysWhyAndKeepsTheText() {
    var stage = stage(["bad": .failed(reason: "it ended with status 3: no key"), "mute": .wrote(" \n")])
    stage.press("r")
    stage.type("Hi")
    stage.press("Ctrl-X")
    stage.type("bad")
    stage.press("Enter")
    #expect(text(stage) == "Hi")
    #expect(stage.screen.contains("bad: it ended with status 3: no key. Your text is kept."))
    stage.wait(2)
    stage.press("Ctrl-X")
    // The line comes back as it was.
    #expect(stage.screen.contains(":pipe bad"))
    stage.press("Ctrl-U")
    stage.type("pipe mute")
    stage.press("Enter")
    #expect(text(stage) == "Hi" && stage.screen.contains("mute printed nothing."))
  }

  @Test func typingTakesThePlaceOfTheProgramThatIsProposed() throws {
    var stage = stage(["one": .wrote("1")])
    ask("one", &stage)
    stage.press("Ctrl-X")
    stage.type("two")
    #expect(stage.screen.contains(":pipe two"))
    stage.press("Esc Ctrl-X End")
    stage.type(" -s")
    stage.press("Enter")
    #expect(try #require(question(stage)).line == "one -s")
  }

  @Test func whileSomethingIsWrittenOtherCommandsWait() {
    var stage = stage()
    stage.press("r Ctrl-X Ctrl-U")
    stage.type("done")
    stage.press("Enter")
    #expect(stage.screen.contains("only pipe and canned can be typed here"))
    stage.press("Escape")
    #expect(text(stage) == "")
  }

  @Test func withoutAConversationItSaysSo() {
    var clerk = Clerk()
    clerk.rows = []
    var stage = Stage(clerk: clerk)
    stage.press("|")
    #expect(!stage.clerk.effects.contains { if case .pipe = $0 { true } else { false } })
    #expect(stage.app.overlay == nil)
  }
}
