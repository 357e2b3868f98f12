import Foundation
import InboxModel
import InboxTesting
import InboxUI
import TerminalKit
import Testing

/// No byte of a stranger's text becomes a control sequence, whichever field it came in and whichever screen shows it.
@Suite struct HostileTextTests {
  /// Ways to every screen that shows words from outside.
  static let scenes = [
    "", "j", "G", "Tab", "Shift-Tab j j", "x", "Enter", "Enter E", "Enter V", "Enter V E", "j Enter", "j j Enter",
    "j j j Enter",
    "j j j j j Enter", "r", "r Ctrl-S", "R", "n", "t", "a", "s", "p", "e", "l", "#", "o", "c", "y", "h", "u", "z",
    "Ctrl-P", ":", "/",
    "?", "g", "v",
  ]

  private func stage(_ seed: UInt64, _ size: Size) throws -> Stage {
    var town = HostileTown(seed: seed)
    let setup = town.setup {
      $0.size = size
      $0.depth = [.trueColor, .palette16, .none][Int(seed) % 3]
    }
    return Stage(setup, clerk: town.clerk())
  }

  private func check(_ stage: Stage, after old: inout Surface?, _ what: String) {
    let surface = stage.surface
    let forbidden = surface.cells.lazy.flatMap(\.scalars).first(where: Wire.isForbidden)
    #expect(forbidden == nil, "\(what): \(forbidden.debugDescription)")
    let problem = Wire.problem(in: FrameEncoder(depth: .trueColor).bytes(from: old, to: surface))
    #expect(problem == nil, "\(what): \(problem ?? "")")
    #expect(surface.links.allSatisfy(Wire.isPlain), "\(what): \(surface.links)")
    old = surface
  }

  @Test(
    arguments: UInt64(1)...4, [Size(width: 120, height: 36), Size(width: 41, height: 13), Size(width: 200, height: 50)])
  func noWordFromOutsideControlsTheTerminal(seed: UInt64, size: Size) throws {
    let start = try stage(seed, size)
    var old: Surface?
    for scene in Self.scenes {
      var stage = start
      stage.press(scene)
      check(stage, after: &old, "seed \(seed), \(size), \(scene)")
      stage.settle()
      check(stage, after: &old, "seed \(seed), \(size), \(scene), settled")
    }
  }

  @Test(arguments: UInt64(1)...8)
  func whatIsPastedAndWhatPlatformsAnswerIsHarmlessToo(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let start = try stage(seed, Size(width: 120, height: 36))
    var old: Surface?
    for scene in ["r", "n", ":", "/", "t", "Ctrl-P", "?", "e Enter", "a", ""] {
      var stage = start
      stage.press(scene)
      stage.send(.terminal(.paste(HostileText.make(&dice))))
      check(stage, after: &old, "seed \(seed), \(scene), pasted")
      for character in HostileText.make(&dice) { stage.send(.terminal(.key(.character(character)))) }
      check(stage, after: &old, "seed \(seed), \(scene), typed")
      stage.send(.answer(.failed(reason: HostileText.make(&dice), ticket: nil)))
      check(stage, after: &old, "seed \(seed), \(scene), failed")
      stage.press("Enter")
      check(stage, after: &old, "seed \(seed), \(scene), entered")
    }
  }

  @Test func onlyWebPagesAreOpened() {
    for address in ["javascript:alert(1)", "file:///etc/passwd", "ssh://-oProxyCommand=x", "https://example.org/ok"] {
      var clerk = Clerk(rows: [Town.rows[1]])
      clerk.rows[0].url = URL(string: address)
      var stage = Stage(clerk: clerk)
      stage.press("o")
      let opened = stage.clerk.effects.contains { if case .openURL = $0 { true } else { false } }
      #expect(opened == address.hasPrefix("https"), "\(address)")
    }
  }

  @Test func theReaderOfTheWireKnowsAnAttackWhenItSeesOne() {
    // Moves, colours and frame marks are what frames are made of; that no text holds an escape is seen in the cells.
    for attack in HostileText.attacks[1..<15] where attack != "\u{1B}[?2026h" {
      #expect(Wire.problem(in: Array(attack.utf8)) != nil, "\(attack.debugDescription)")
    }
    #expect(
      Wire.problem(
        in: Array("\u{1B}[2;3H\u{1B}[0;1mplain\u{1B}]8;id=m1;https://x.example\u{1B}\\é\u{1B}]8;;\u{1B}\\".utf8)) == nil
    )
  }
}

extension Cell {
  fileprivate var scalars: String.UnicodeScalarView {
    var text = ""
    glyph.write(to: &text)
    return text.unicodeScalars
  }
}
