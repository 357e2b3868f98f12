import Foundation
import InboxModel
import TerminalKit
import TerminalNcurses

@testable import InboxUI

/// The inbox of the tests' town on a real pseudo-terminal, drawn by ncurses.
struct Rig {
  var stage: Stage
  let line: PseudoLine
  let terminal: NcursesTerminal

  init(_ setup: AppSetup, clerk: Clerk) throws {
    guard let line = PseudoLine(columns: setup.size.width, rows: setup.size.height) else {
      throw TerminalOpenError.notATerminal
    }
    self.line = line
    terminal = try NcursesTerminal(
      options: TerminalOptions(environment: ["TERM": "xterm-256color"], depth: setup.depth), input: line.slave,
      output: line.slave)
    _ = line.take()
    stage = Stage(setup, clerk: clerk)
  }

  /// Draws the screen as it is now: the bytes that reached the line.
  func show() -> [UInt8] {
    terminal.present(stage.surface)
    return line.take()
  }
}

/// What each kind of key cost.
struct Costs {
  var steps: [Int] = []
  var scrolls: [Int] = []
  var rests: [Int] = []
  /// The most frames that one key took.
  var frames = 0

  /// Walks down and up a list, resting after every step.
  static func measure(theme: String, size: Size, selection: Look.Selection) throws -> Costs {
    let themes = try ThemeFile.names.map { try ThemeFile.read($0) }
    let setup = Town.setup {
      ($0.size, $0.themes, $0.theme) = (size, themes, theme)
      $0.depth = theme == "mono" ? .none : .trueColor
      $0.look.selection = selection
    }
    var clerk = Clerk(rows: Town.many(200))
    clerk.counts["needs-answer"] = 200
    var rig = try Rig(setup, clerk: clerk)
    defer { rig.terminal.close() }
    _ = rig.show()
    var costs = Costs()
    for key in String(repeating: "j", count: 40) + String(repeating: "k", count: 40) {
      costs.note(String(key), &rig)
    }
    return costs
  }

  private mutating func note(_ key: String, _ rig: inout Rig) {
    let (top, frames) = (rig.stage.app.inbox.queue.list.top, rig.terminal.traffic.frames)
    rig.stage.press(key)
    let bytes = rig.show().count
    if rig.stage.app.inbox.queue.list.top == top { steps.append(bytes) } else { scrolls.append(bytes) }
    self.frames = max(self.frames, rig.terminal.traffic.frames - frames)
    rig.stage.settle()
    rests.append(rig.show().count)
  }
}

/// Shows hostile words through ncurses and reads what came out.
enum Siege {
  static let scenes = [
    "", "j", "Enter", "Enter V", "j j Enter E", "r", "n", "t", "a", "e", "Ctrl-P", ":", "Shift-Tab j", "d",
  ]

  private static let moves: Set<Unicode.Scalar> = ["\u{8}", "\n", "\r"]

  static func problem(seed: UInt64, size: Size) throws -> String? {
    var town = HostileTown(seed: seed)
    let setup = town.setup { $0.size = size }
    var rig = try Rig(setup, clerk: town.clerk())
    defer { rig.terminal.close() }
    for scene in scenes {
      let calm = rig.stage
      rig.stage.press(scene)
      if let problem = Wire.problem(in: rig.show(), moves: moves) { return "seed \(seed), \(scene): \(problem)" }
      rig.stage.settle()
      if let problem = Wire.problem(in: rig.show(), moves: moves) {
        return "seed \(seed), \(scene), settled: \(problem)"
      }
      rig.stage = calm
    }
    return nil
  }
}
