import InboxModel

import TerminalKit
import Testing

@testable import InboxUI

/// What a step of the cursor costs on the wire: over a slow line this is what the hand feels.
@Suite struct StepBytesTests {
  private func stage(_ theme: String, _ size: Size) throws -> Stage {
    let themes = try ThemeFile.names.map { try ThemeFile.read($0) }
    var clerk = Clerk(rows: Town.many(200))
    clerk.counts["needs-answer"] = 200
    return Stage(
      Town.setup {
        $0.size = size
        $0.themes = themes
        $0.theme = theme
        $0.depth = theme == "mono" ? .none : .trueColor
      }, clerk: clerk)
  }

  @Test(arguments: ThemeFile.names, ScreenSnapshots.sizes)
  func aStepWithinThePaneIsSmall(theme: String, size: Size) throws {
    var stage = try stage(theme, size)
    let terminal = MemoryTerminal(size: size, depth: theme == "mono" ? .none : .trueColor)
    terminal.present(stage.surface)
    var steps: [Int] = []
    for key in String(repeating: "j", count: 30) + String(repeating: "k", count: 30) {
      let top = stage.app.inbox.queue.list.top
      stage.press(String(key))
      terminal.present(stage.surface)
      if stage.app.inbox.queue.list.top == top { steps.append(terminal.frameBytes.last ?? 0) }
      stage.settle()
      terminal.present(stage.surface)
    }
    #expect(steps.count > 30)
    #expect(steps.allSatisfy { $0 <= 250 }, "\(steps)")
  }
}
