import Foundation
import InboxModel
import TerminalKit

@testable import InboxUI
@testable import TerminalNcurses

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
      options: TerminalOptions(
        environment: ["TERM": ProcessInfo.processInfo.environment["TERM"] ?? "xterm-256color"], depth: setup.depth),
      input: line.slave,
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

/// Random events through ncurses, with a small terminal at the other end that must show what was drawn.
enum Mirror {
  static let terms = ["xterm-256color", "tmux-256color", "screen-256color"]

  static func problem(seed: UInt64, size: Size) throws -> String? {
    let term = terms[Int(seed) % terms.count]
    let depth: ColorDepth = seed % 2 == 0 ? .trueColor : .palette256
    guard let line = PseudoLine(columns: size.width, rows: size.height) else { return "no line" }
    let terminal = try NcursesTerminal(
      options: TerminalOptions(environment: ["TERM": term], depth: depth), input: line.slave, output: line.slave)
    defer { terminal.close() }
    _ = line.take()
    var session = RandomSession(seed: seed, setup: Town.setup { ($0.size, $0.depth) = (size, depth) })
    session.resizes = false
    var screen = MiniScreen(width: size.width, height: size.height, fillsWithColor: term == "xterm-256color")
    for step in 0..<250 {
      session.step()
      var surface = Surface(size: size)
      session.app.draw(into: &surface)
      terminal.present(surface)
      screen.show(line.take())
      let problem = screen.difference(from: surface, depth) ?? terminal.gate.refused.first ?? screen.unknown.first
      if let problem { return "seed \(seed), \(term), step \(step), \(session.story.last ?? ""): \(problem)" }
    }
    return nil
  }
}
