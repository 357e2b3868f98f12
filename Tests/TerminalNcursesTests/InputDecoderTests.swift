import InboxTesting
import Testing

@testable import TerminalKit
@testable import TerminalNcurses

@Suite("Input")
struct InputDecoderTests {
  /// Characters as ncurses reads them; `⏎` stands for a pause.
  private func events(_ text: String, _ more: [InputDecoder.Unit] = []) -> [TerminalEvent] {
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    for character in text {
      for unit in character == "⏎" ? [.pause] : bytes(String(character)) { decoder.take(unit, into: &events) }
    }
    for unit in more { decoder.take(unit, into: &events) }
    decoder.take(.pause, into: &events)
    return events
  }

  private func bytes(_ text: String) -> [InputDecoder.Unit] {
    text.utf8.map { .byte($0) }
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

  @Test("Characters may come in parts, and broken ones are dropped")
  func assembling() {
    #expect(events("", [.byte(0xE6), .pause, .byte(0x97), .pause, .byte(0xA5)]) == [.key(.character("日"))])
    let broken: [UInt8] = [
      0xFF, 0x61, 0xC3, 0x28, 0xE6, 0x97, 0x62, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xE0, 0x80, 0x9B, 0x63,
    ]
    #expect(events("", broken.map { .byte($0) }) == ["a", "(", "b", "c"].map { .key(.character($0)) })
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
    let pasted: [InputDecoder.Unit] = [.key(.pasteStart)] + bytes("jj\r\u{1B}[31mdé")
    #expect(events("", pasted + [.pause, .byte(0x78), .key(.pasteEnd)]) == [.paste("jj\ndéx")])
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
      events("", [.key(.mouseReport)] + bytes(text))
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

  @Test("Old mouse reports are counted, so that none of their bytes becomes a key")
  func oldMouse() {
    func report(_ bytes: [UInt8]) -> [TerminalEvent] {
      events("", [.key(.oldMouseReport)] + bytes.map { .byte($0) } + [.byte(UInt8(ascii: "j"))])
    }
    let key = TerminalEvent.key(.character("j"))
    #expect(report([32, 44, 37]) == [.mouse(MouseEvent(.press(.left), at: Point(x: 11, y: 4))), key])
    #expect(report([35, 44, 37]) == [.mouse(MouseEvent(.release, at: Point(x: 11, y: 4))), key])
    #expect(report([97, 33, 33]) == [.mouse(MouseEvent(.wheelDown, at: .zero)), key])
    #expect(report([32, 250, 35]) == [.mouse(MouseEvent(.press(.left), at: Point(x: 217, y: 2))), key])
    #expect(report([0, 0, 0]) == [key])
  }

  @Test("After any input, keys are keys again within one broken sequence", arguments: 0..<300)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var decoder = InputDecoder()
    var found: [TerminalEvent] = []
    let codes: [InputDecoder.KeyCode] = [
      .key(.up), .pasteStart, .pasteEnd, .focusIn, .mouseReport, .oldMouseReport, .other,
    ]
    for _ in 0..<60 {
      let byte = "\u{1B}\u{1B}[]O;0129Mm~uP\\jé".utf8.randomElement(using: &generator) ?? 0x6A
      let unit: InputDecoder.Unit =
        Int.random(in: 0..<8, using: &generator) == 0
        ? .key(codes.randomElement(using: &generator) ?? .other) : .byte(byte)
      decoder.take(unit, into: &found)
    }
    decoder.endPaste(into: &found)
    decoder.take(.pause, into: &found)
    // The longest that a sequence without an end may swallow.
    for _ in 0..<66 { decoder.take(.byte(0x78), into: &found) }
    found = []
    decoder.take(.byte(0x71), into: &found)
    #expect(found == [.key(.character("q"))])
  }
}
