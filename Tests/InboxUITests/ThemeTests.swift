import Foundation
import InboxModel
import InboxTesting
import InboxUI
import TerminalKit
import Testing

@Suite struct ThemeTests {
  @Test func theBuiltInThemeIsTheFile() throws {
    #expect(try ThemeFile.read("moot") == .moot)
  }

  @Test(arguments: ThemeFile.names, ColorDepth.allCases)
  func everyThemeResolvesAtEveryDepth(name: String, depth: ColorDepth) throws {
    let all = try ThemeFile.names.map(ThemeFile.read)
    let source = try ThemeFile.read(name)
    let theme = try Theme(source, among: all, depth: depth)
    #expect(theme.name == name)
    for role in Role.allCases where depth == .none {
      #expect(theme[role].foreground == .default && theme[role].background == .default, "\(role)")
    }
  }

  @Test(arguments: ThemeFile.names)
  func everyRoleIsSaid(name: String) throws {
    let all = try ThemeFile.names.map(ThemeFile.read)
    var said: Set<String> = []
    var next: String? = name
    while let current = next, let source = all.first(where: { $0.name == current }) {
      said.formUnion(source.roles.keys)
      next = source.inherits
    }
    #expect(said == Set(Role.allCases.map(\.name)))
  }

  @Test(arguments: ThemeFile.names, [ColorDepth.trueColor, .palette256, .palette16, .none])
  func stylesStandAsRecorded(name: String, depth: ColorDepth) throws {
    let all = try ThemeFile.names.map(ThemeFile.read)
    let stage = Stage(
      Town.setup {
        $0.themes = all
        $0.theme = name
        $0.depth = depth
        $0.size = Size(width: 80, height: 24)
      })
    #expect(Snapshot.difference(stage.surface.styleDump, named: "inbox-\(name)-\(depth)") == nil)
  }

  @Test(arguments: [ColorDepth.trueColor, .palette16, .none])
  func aNoteNeverLooksLikeAReply(depth: ColorDepth) throws {
    for source in try ThemeFile.names.map(ThemeFile.read) {
      let theme = try Theme(source, among: try ThemeFile.names.map(ThemeFile.read), depth: depth)
      #expect(theme[.note] != theme[.outgoing], "\(source.name)")
      #expect(theme[.noteLabel] != theme[.accent], "\(source.name)")
    }
  }
}

@Suite struct ThemeReadingTests {
  private func theme(_ role: String, palette: [String: String] = [:], depth: ColorDepth = .trueColor) throws -> Style {
    let source = ThemeSource(name: "x", palette: palette, roles: ["urgent": role])
    return try Theme(source, depth: depth)[.urgent]
  }

  @Test func aRoleHasForegroundBackgroundAndAttributes() throws {
    #expect(
      try theme("coral on umber bold", palette: ["coral": "#ff0000", "umber": "#000011"])
        == Style(foreground: .rgb(255, 0, 0), background: .rgb(0, 0, 17), attributes: .bold))
    #expect(try theme("208 underline") == Style(foreground: .indexed(208), attributes: .underline))
    #expect(try theme("on bright-blue") == Style(background: .indexed(12)))
    #expect(try theme("") == .plain)
  }

  @Test func whatTheTerminalCannotShowIsDerivedOrSaid() throws {
    #expect(try theme("#ff0000", depth: .palette16) == Style(foreground: .indexed(9)))
    #expect(try theme("#ff0000 bold | 16 red", depth: .palette16) == Style(foreground: .indexed(1)))
    #expect(try theme("#ff0000 bold | 256 200", depth: .palette256) == Style(foreground: .indexed(200)))
    #expect(try theme("#ff0000 bold | 256 200", depth: .palette16).attributes == [])
    #expect(try theme("#ff0000 bold | mono reverse", depth: .none) == Style(attributes: .reverse))
    #expect(try theme("#ff0000 bold | 16 red", depth: .none) == Style())
  }

  @Test func errorsNameTheNearestWord() {
    #expect(throws: ThemeError.unknownColor("corral", in: "urgent", nearest: "coral")) {
      try theme("corral", palette: ["coral": "#ff0000"])
    }
    #expect(throws: ThemeError.unknownColor("#12345", in: "urgent", nearest: nil)) { try theme("#12345") }
    #expect(throws: ThemeError.unknownDepth("8", in: "urgent")) { try theme("red | 8 red") }
    #expect(throws: ThemeError.unknownRole("urgnt", nearest: "urgent")) {
      try Theme(ThemeSource(name: "x", roles: ["urgnt": "red"]), depth: .trueColor)
    }
  }

  @Test func aThemeInheritsWhatItDoesNotSay() throws {
    let parent = ThemeSource(name: "a", palette: ["ink": "#000001"], roles: ["text": "ink", "dim": "ink dim"])
    let child = ThemeSource(name: "b", inherits: "a", palette: ["ink": "#000002"], roles: ["text": "ink bold"])
    let theme = try Theme(child, among: [parent], depth: .trueColor)
    #expect(theme[.text] == Style(foreground: .rgb(0, 0, 2), attributes: .bold))
    #expect(theme[.dim] == Style(foreground: .rgb(0, 0, 2), attributes: .dim))
  }

  @Test func aMissingOrCircularParentIsAnError() {
    #expect(throws: ThemeError.unknownTheme("none", inheritedBy: "b")) {
      try Theme(ThemeSource(name: "b", inherits: "none"), depth: .trueColor)
    }
    let a = ThemeSource(name: "a", inherits: "b")
    let b = ThemeSource(name: "b", inherits: "a")
    #expect(throws: ThemeError.circle("a")) { try Theme(a, among: [a, b], depth: .trueColor) }
  }

  @Test func aBackgroundForTheScreenLiesUnderEveryRole() throws {
    let source = ThemeSource(name: "x", roles: ["text": "black on white", "dim": "red", "note": "red on yellow"])
    let theme = try Theme(source, depth: .trueColor)
    #expect(theme[.dim].background == .indexed(7))
    #expect(theme[.note].background == .indexed(3))
    #expect(theme[.border].background == .indexed(7))
  }

  @Test func aBrokenThemeLeavesTheHouseInOrder() {
    let stage = Stage(
      Town.setup {
        $0.themes = [ThemeSource(name: "broken", roles: ["text": "no-such-colour"])]
        $0.theme = "broken"
      })
    #expect(stage.screen == Stage().screen)
  }
}
