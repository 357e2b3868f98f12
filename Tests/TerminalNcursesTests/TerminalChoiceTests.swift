import Testing

@testable import TerminalKit
@testable import TerminalNcurses

@Suite("Choosing how to draw")
struct TerminalChoiceTests {
  private static let database: [String: TerminalChoice.Description] = [
    "xterm-256color": .init(movesLikeANSI: true, hasAlternateScreen: true, colors: 256, pairs: 65_536),
    "screen-256color": .init(movesLikeANSI: true, hasAlternateScreen: true, colors: 256, pairs: 65_536),
    "tmux-256color": .init(movesLikeANSI: true, hasAlternateScreen: true, colors: 256, pairs: 65_536),
    "xterm": .init(movesLikeANSI: true, hasAlternateScreen: true, colors: 8, pairs: 64),
    "xterm-direct": .init(movesLikeANSI: true, hasAlternateScreen: true, colors: 1 << 24, pairs: 65_536),
    "foot": .init(movesLikeANSI: true, hasAlternateScreen: true, colors: 256, pairs: 65_536),
    "linux": .init(movesLikeANSI: true, hasAlternateScreen: false, colors: 8, pairs: 64),
    "vt100": .init(movesLikeANSI: true, hasAlternateScreen: false, colors: 0, pairs: 0),
    "wy50": .init(movesLikeANSI: false, hasAlternateScreen: false, colors: 0, pairs: 0),
  ]

  private func choose(_ term: String?, _ more: [String: String] = [:]) -> TerminalChoice? {
    var environment = more
    environment["TERM"] = term
    return TerminalChoice(options: TerminalOptions(environment: environment)) { Self.database[$0] }
  }

  @Test("Known terminals draw as themselves, those with other depths as a relative with 256 colours")
  func drawing() {
    #expect(choose("xterm-256color")?.drawTerm == "xterm-256color")
    #expect(choose("tmux-256color")?.drawTerm == "tmux-256color")
    #expect(choose("linux")?.drawTerm == "screen-256color")
    #expect(choose("linux")?.keyTerm == "linux")
    #expect(choose("vt100")?.drawTerm == "screen-256color")
    #expect(choose("xterm-direct")?.drawTerm == "xterm-256color")
  }

  @Test("Unknown terminals are drawn as what they resemble, and the user is told")
  func unknown() {
    #expect(choose("xterm-ghostty")?.keyTerm == "xterm-256color")
    #expect(choose("foot-extra")?.keyTerm == "foot")
    #expect(choose("xterm-ghostty")?.notice?.contains("xterm-ghostty") == true)
    #expect(choose("xterm-256color")?.notice == nil)
    #expect(
      TerminalChoice.candidates("screen.xterm-256color-bce") == [
        "screen.xterm-256color-bce", "screen.xterm-256color", "screen.xterm", "xterm-256color", "xterm", "vt100",
      ])
  }

  @Test("What cannot place its cursor cannot be drawn on", arguments: [nil, "", "dumb", "unknown", "wy50"])
  func refused(term: String?) {
    #expect(choose(term) == nil)
  }

  @Test("Depth comes from the announcement, the name, then the database, and NO_COLOR rules")
  func depth() {
    #expect(choose("xterm-256color")?.depth == .palette256)
    #expect(choose("xterm-256color", ["COLORTERM": "truecolor"])?.depth == .trueColor)
    #expect(choose("xterm-ghostty")?.depth == .trueColor)
    #expect(choose("xterm-direct")?.depth == .trueColor)
    #expect(choose("linux")?.depth == .palette16)
    #expect(choose("vt100")?.depth == ColorDepth.none)
    #expect(choose("xterm-256color", ["COLORTERM": "truecolor", "NO_COLOR": "1"])?.depth == ColorDepth.none)
    #expect(choose("xterm-256color", ["NO_COLOR": ""])?.depth == .palette256)
  }

  @Test("Titles and clipboard texts carry nothing but themselves")
  func sequences() {
    #expect(String(decoding: TerminalSequences.title("a\u{1B}]0;b\u{7}\nc"), as: UTF8.self) == "\u{1B}]2;a c\u{7}")
    #expect(TerminalSequences.copy("hi").map { String(decoding: $0, as: UTF8.self) } == "\u{1B}]52;c;aGk=\u{7}")
    #expect(TerminalSequences.copy(String(repeating: "x", count: 60_000)) == nil)
    let vectors = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE="]
    for (text, encoded) in vectors {
      #expect(String(decoding: TerminalSequences.base64(Array(text.utf8)), as: UTF8.self) == encoded)
    }
  }
}
