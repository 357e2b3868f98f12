import Testing

@testable import TerminalKit
@testable import TerminalNcurses

@Suite("Input")
struct InputDecoderTests {
  /// Characters as ncurses reads them; `⏎` stands for a pause.
  private func events(_ text: String, _ more: [InputDecoder.Unit] = []) -> [TerminalEvent] {
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    for scalar in text.unicodeScalars { decoder.take(scalar == "⏎" ? .pause : .scalar(scalar), into: &events) }
    for unit in more { decoder.take(unit, into: &events) }
    decoder.take(.pause, into: &events)
    return events
  }

  private func keys(_ text: String) -> String {
    events(text).map { event in
      guard case .key(let key) = event else { return "?" }
      return key.description
    }.joined(separator: " ")
  }

  @Test("Characters and controls are keys")
  func characters() {
    #expect(keys("jé日G") == "j é 日 G")
    #expect(
      keys("\r\t\u{7F}\u{13}\u{1A}\u{0}\u{1F}\u{8}") == "Enter Tab Backspace Ctrl-S Ctrl-Z Ctrl-Space Ctrl-_ Ctrl-H")
    #expect(keys("\u{85}") == "")
  }

  @Test("Esc alone is Esc, and a key pressed after it is itself")
  func escape() {
    #expect(keys("\u{1B}") == "Esc")
    #expect(keys("\u{1B}⏎[") == "Esc [")
    #expect(keys("\u{1B}x") == "Esc x")
    #expect(keys("\u{1B}\u{1B}") == "Esc Esc")
  }

  @Test(
    "Sequences that nobody knows run no commands",
    arguments: [
      "\u{1B}[1;3Aj", "\u{1B}[27;5;106~j", "\u{1B}[106;5uj", "\u{1B}Oxj", "\u{1B}]10;rgb:0000/0000/0000\u{7}j",
      "\u{1B}P>|term\u{1B}\\j", "\u{1B}[?62;4cj", "\u{1B}[12;40Rj",
    ])
  func unknown(text: String) {
    #expect(keys(text) == "j")
  }

  @Test(
    "A sequence whose rest comes late is still no keys",
    arguments: ["\u{1B}[1;⏎3Aj", "\u{1B}]11;rgb:00⏎00/0/0\u{7}j", "\u{1B}O⏎xj"])
  func late(text: String) {
    #expect(keys(text).hasSuffix("j") && keys(text).split(separator: " ").filter { $0 != "?" } == ["j"])
  }

  @Test("A string without an end does not swallow the keys for ever")
  func endless() {
    #expect(keys("\u{1B}]" + String(repeating: "x", count: 64) + "y" + "j") == "j")
  }

  @Test(
    "The terminal tells whether its background is light",
    arguments: [
      ("\u{1B}]11;rgb:ffff/ffff/f0f0\u{1B}\\", true), ("\u{1B}]11;rgb:1e/1e/2e\u{7}", false),
      ("\u{1B}]11;rgb:f/f/f\u{7}", true), ("\u{1B}[?997;1n", false), ("\u{1B}[?997;2n", true),
    ])
  func appearance(text: String, isLight: Bool) {
    #expect(events(text) == [.appearance(isLight: isLight)])
  }

  @Test(
    "What is no colour tells nothing",
    arguments: ["11;rgb:xx/1/1", "11;rgb:1/1", "11;?", "10;rgb:f/f/f", "11;rgb:fffff/0/0"])
  func noAppearance(text: String) {
    #expect(events("\u{1B}]" + text + "\u{7}") == [])
  }

  @Test("A paste is text, cleaned, never keys")
  func paste() {
    let pasted: [InputDecoder.Unit] = [.key(.pasteStart)] + "jj\r\u{1B}[31mdé".unicodeScalars.map { .scalar($0) }
    #expect(events("", pasted + [.pause, .scalar("x"), .key(.pasteEnd)]) == [.paste("jj\ndéx")])
    var decoder = InputDecoder()
    var found: [TerminalEvent] = []
    for unit in pasted { decoder.take(unit, into: &found) }
    #expect(decoder.isPasting && found.isEmpty)
    decoder.endPaste(into: &found)
    #expect(found == [.paste("jj\ndé")])
    #expect(!decoder.isPasting)
  }

  @Test("Mouse reports give presses and the wheel")
  func mouse() {
    func report(_ text: String) -> [TerminalEvent] {
      events("", [.key(.mouseReport)] + text.unicodeScalars.map { .scalar($0) })
    }
    #expect(report("0;12;5M") == [.mouse(MouseEvent(.press(.left), at: Point(x: 11, y: 4)))])
    #expect(report("0;12;5m") == [.mouse(MouseEvent(.release, at: Point(x: 11, y: 4)))])
    #expect(report("64;1;1M") == [.mouse(MouseEvent(.wheelUp, at: .zero))])
    #expect(report("69;1;1M") == [.mouse(MouseEvent(.wheelDown, at: .zero))])
    #expect(report("35;1;1M") == [])
    #expect(report("0;99999999999999999999;1M") == [])
    #expect(report("0;1M") == [])
    #expect(report("xj") == [.key(.character("j"))])
  }

  @Test("After any input, keys are keys again within one broken sequence", arguments: 0..<300)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var decoder = InputDecoder()
    var found: [TerminalEvent] = []
    let codes: [InputDecoder.KeyCode] = [.key(.up), .pasteStart, .pasteEnd, .focusIn, .mouseReport, .other]
    for _ in 0..<60 {
      let scalar = "\u{1B}\u{1B}[]O;0129Mm~uP\\jé".unicodeScalars.randomElement(using: &generator) ?? "j"
      let unit: InputDecoder.Unit =
        Int.random(in: 0..<8, using: &generator) == 0
        ? .key(codes.randomElement(using: &generator) ?? .other) : .scalar(scalar)
      decoder.take(unit, into: &found)
    }
    decoder.endPaste(into: &found)
    decoder.take(.pause, into: &found)
    // The longest that a sequence without an end may swallow.
    for _ in 0..<66 { decoder.take(.scalar("x"), into: &found) }
    found = []
    decoder.take(.scalar("q"), into: &found)
    #expect(found == [.key(.character("q"))])
  }
}
