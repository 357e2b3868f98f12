import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Clicks do what is written where they land; the wheel scrolls what it is over.
@Suite struct MouseTests {
  private func stage(_ width: Int = 120, _ height: Int = 36, rows: Int = 100) -> Stage {
    var clerk = Clerk(rows: Town.many(rows))
    clerk.counts["needs-answer"] = rows
    return Stage(Town.setup { $0.size = Size(width: width, height: height) }, clerk: clerk)
  }

  private func id(_ place: Int) -> ID<Conversation> { ID(Int64(1000 + place)) }

  @Test func aClickPutsTheCursorOnTheRow() {
    var stage = stage()
    stage.click("mika 2")
    #expect(stage.app.inbox.queue.cursor == id(1))
    #expect(stage.app.screen == .inbox)
    stage.settle()
    #expect(stage.app.inbox.reader.shown == id(1))
  }

  @Test func aClickOnTheRowUnderTheCursorOpensIt() {
    var stage = stage()
    stage.click("mika 2")
    stage.click("mika 2")
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.wanted == id(1))
  }

  @Test func aClickInTheSidebarShowsTheView() {
    var stage = stage()
    stage.click("Escalated")
    #expect(stage.app.inbox.queue.source.name == "escalated")
    stage.click("fosstodon")
    #expect(stage.app.inbox.queue.source.name == "account:fosstodon")
  }

  @Test func aClickOnAHintPressesItsKey() {
    var stage = stage()
    stage.click("d done")
    #expect(stage.clerk.effects.contains { if case .apply(.finish, [id(0)], _) = $0 { true } else { false } })
    stage.click("? help")
    guard case .help = stage.app.overlay else { return #expect(Bool(false), "no help") }
    stage.click("Esc close")
    #expect(stage.app.overlay == nil)
  }

  @Test func theWheelScrollsThePaneUnderIt() {
    var stage = stage()
    stage.wheel(.wheelDown, over: "mika 2", times: 3)
    #expect(stage.app.inbox.queue.list.top == 3)
    #expect(stage.app.inbox.queue.cursor == id(3))
    stage.press("Enter")
    let top = stage.app.inbox.reader.top
    stage.wheel(.wheelUp, over: "Person", times: 1)
    #expect(stage.app.inbox.reader.top == max(0, top - 3))
  }

  @Test func aClickChoosesFromAPicker() {
    var stage = stage()
    stage.press("p")
    stage.click("high")
    #expect(stage.app.overlay == nil)
    #expect(
      stage.clerk.effects.contains { if case .apply(.act(.priority(.high)), [id(0)], _) = $0 { true } else { false } })
  }

  @Test func aClickTurnsATagOn() {
    var stage = stage()
    stage.press("t")
    stage.click("billing")
    guard case .picker(let picker) = stage.app.overlay else { return #expect(Bool(false), "no picker") }
    #expect(picker.items.first { $0.label.contains("billing") }?.check == .on)
  }

  @Test func aClickTakesACandidate() {
    var stage = stage()
    stage.type(":sno")
    stage.click("snooze ")
    guard case .line(let line) = stage.app.overlay else { return #expect(Bool(false), "no line") }
    #expect(line.editor.text == "snooze ")
  }

  @Test func underABoxAndBesideAComposerNothingIsReached() {
    var stage = stage()
    stage.press("j j #")
    let row = stage.place(of: "mika 2")
    stage.press(.left, at: row)
    #expect(stage.app.inbox.queue.cursor == id(2))
    stage.press("Esc Esc")
    stage.press("r")
    stage.type("words")
    stage.press(.left, at: row)
    #expect(stage.app.inbox.queue.cursor == id(2))
    #expect(stage.app.inbox.reader.composer?.text == "words")
    stage.click("Esc keep as draft")
    #expect(stage.app.inbox.reader.composer == nil)
  }

  @Test func otherButtonsAndEmptyPlacesMeanNothing() {
    var stage = stage()
    stage.press(.right, at: stage.place(of: "mika 2"))
    stage.press(.left, at: Point(x: 500, y: 500))
    stage.press(.left, at: Point(x: -1, y: 0))
    #expect(stage.app.inbox.queue.cursor == id(0))
    #expect(stage.app.screen == .inbox)
  }
}

extension Stage {
  /// Where a text stands on the screen.
  func place(of text: String) -> Point? {
    let surface = surface
    for y in 0..<size.height {
      let cells = (0..<size.width).map { x in
        var text = ""
        surface[Point(x: x, y: y)].glyph.write(to: &text)
        return text
      }
      for x in 0..<size.width where cells[x...].joined().hasPrefix(text) { return Point(x: x, y: y) }
    }
    return nil
  }

  mutating func press(_ button: MouseEvent.Button, at point: Point?) {
    guard let point else { return #expect(Bool(false), "nothing to click on") }
    send(.terminal(.mouse(MouseEvent(.press(button), at: point))))
    send(.terminal(.mouse(MouseEvent(.release, at: point))))
  }

  mutating func click(_ text: String) {
    guard let point = place(of: text) else { return #expect(Bool(false), "\(text) is not on the screen:\n\(screen)") }
    press(.left, at: point)
  }

  mutating func wheel(_ action: MouseEvent.Action, over text: String, times: Int) {
    guard let point = place(of: text) else { return #expect(Bool(false), "\(text) is not on the screen:\n\(screen)") }
    for _ in 0..<times { send(.terminal(.mouse(MouseEvent(action, at: point)))) }
  }
}
