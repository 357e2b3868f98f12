import InboxModel
import InboxTesting
import TerminalKit
import Testing

@testable import InboxUI

/// What was searched for is seen, and gone to.
@Suite struct SearchHighlightTests {
  /// A long conversation with the words in two places.
  private static func talk(_ row: QueueRow) -> ConversationDetail {
    func air(_ name: String) -> String { (1...12).map { "\(name) line \($0)" }.joined(separator: "\n") }
    return Town.detail(
      row,
      [
        Town.message(1, in: row, "My refund is late", minutes: 60),
        Town.message(2, in: row, air("second"), minutes: 50),
        Town.message(3, in: row, "The Refund came", minutes: 40),
        Town.message(4, in: row, air("fourth"), minutes: 30),
        Town.message(5, in: row, "thanks\n\(air("last"))", minutes: 20),
      ])
  }

  private func search(_ text: String, then keys: String) -> Stage {
    let setup = Town.setup { $0.size = Size(width: 80, height: 24) }
    var stage = Stage(setup, clerk: Clerk(rows: [Town.rows[1]], detail: Self.talk))
    stage.press("/")
    stage.type(text)
    stage.press("Enter")
    stage.settle()
    stage.press(keys)
    return stage
  }

  /// What stands on the screen in the style of a match.
  private func lit(_ stage: Stage) -> [String] {
    let surface = stage.surface
    let match = stage.app.desk.theme[.match]
    var found: [String] = []
    for y in 0..<surface.size.height {
      var run = ""
      for x in 0..<surface.size.width {
        let cell = surface[Point(x: x, y: y)]
        if cell.style.foreground == match.foreground, cell.style.attributes == match.attributes {
          cell.glyph.write(to: &run)
        } else if !run.isEmpty {
          found.append(run)
          run = ""
        }
      }
      if !run.isEmpty { found.append(run) }
    }
    return found
  }

  @Test func readingBeginsWhereTheSearchFoundSomething() {
    let stage = search("refund", then: "Enter")
    #expect(lit(stage) == ["Refund"])
    #expect(stage.screen.contains("The Refund came"))
  }

  @Test func keysGoFromOnePlaceToTheNext() {
    var stage = search("refund", then: "Enter g g")
    #expect(lit(stage) == ["refund"])
    stage.press("]")
    #expect(lit(stage).last == "Refund")
    stage.press("[")
    #expect(lit(stage).first == "refund")
  }

  @Test func withoutASearchNothingIsLit() {
    var stage = Stage(clerk: Clerk(rows: [Town.rows[1]], detail: Self.talk))
    stage.press("Enter")
    #expect(lit(stage) == [])
  }
}
