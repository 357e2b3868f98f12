import InboxTesting
import Testing

@testable import TerminalKit
@testable import TerminalNcurses

@Suite("The last gate")
struct GateTests {
  private func pass(_ text: String, pens: [Pen] = []) -> (output: String, refused: [String]) {
    var table = PenTable(capacity: 1000)
    for pen in pens { _ = table.number(of: pen) }
    var gate = FrameGate(depth: .trueColor)
    var output: [UInt8] = []
    gate.pass(Array(text.utf8), pens: table, into: &output)
    gate.finish(into: &output)
    return (String(decoding: output, as: UTF8.self), gate.refused)
  }

  @Test("Text, moves and erasing pass; nothing else does")
  func allowed() {
    #expect(
      pass("\u{1B}[2;3Ha\u{1B}[5G日\u{1B}[3db\u{1B}[2C\u{8}\r\n\u{1B}[K").output
        == "\u{1B}[2;3Ha\u{1B}[5G日\u{1B}[3db\u{1B}[2C\u{8}\r\n\u{1B}[K")
    #expect(pass("a\u{1B}]0;title\u{7}b").output == "a0;titleb")
    #expect(pass("\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[?1h\u{1B}=\u{1B}(B\u{1B}[?12l").output == "")
    let scrolling = "\u{1B}[3;20r\u{1B}[20;1H\u{1B}[2S\u{1B}[2T\u{1B}[L\u{1B}[M\u{1B}M\u{1B}D\u{1B}[1;24r"
    #expect(pass(scrolling).output == scrolling)
    #expect(pass("a\u{9B}31mb\u{85}\u{7F}\u{0}c").output == "a31mbc")
    #expect(pass("\u{1B}[6n\u{1B}c\u{1B}[c").refused == ["[6n", "c", "[c"])
    #expect(pass("ab\u{1B}[3bc").output == "abbbbc")
    #expect(pass("\u{1B}").output == "")
    #expect(pass("\u{1B}[38;5").output == "")
  }

  @Test("Pens become real styles, sent when something is drawn with them")
  func pens() {
    let red = Pen(style: Style(foreground: .rgb(255, 0, 0), attributes: .bold))
    let quiet = Pen(style: Style(background: .indexed(236)))
    let pens = [red, quiet]
    #expect(pass("\u{1B}[31m\u{1B}[40ma\u{1B}[39;49mb", pens: pens).output == "\u{1B}[1;38;2;255;0;0ma\u{1B}[mb")
    #expect(pass("\u{1B}[31;40m\u{1B}[39;49mb", pens: pens).output == "b")
    #expect(pass("\u{1B}[32m\u{1B}[40m\u{1B}[Kx", pens: pens).output == "\u{1B}[48;5;236m\u{1B}[Kx")
    #expect(pass("\u{1B}[31;40ma \u{1B}[0m b", pens: pens).output == "\u{1B}[1;38;2;255;0;0ma  \u{1B}[mb")
  }

  @Test("Pens beyond 256 are told by both colours")
  func manyPens() {
    let pens = (0..<700).map { Pen(style: Style(foreground: .rgb(UInt8($0 / 256), UInt8($0 % 256), 7))) }
    #expect(pass("\u{1B}[38;5;88m\u{1B}[42mx", pens: pens).output == "\u{1B}[38;2;2;87;7mx")
  }

  @Test("Links open and close around their text, and none is left open")
  func links() {
    let link = Pen(style: Style(attributes: .underline), address: "https://example.org/")
    #expect(
      pass("\u{1B}[31;40mgo\u{1B}[0m on", pens: [link]).output
        == "\u{1B}]8;id=m1;https://example.org/\u{1B}\\\u{1B}[4mgo\u{1B}]8;;\u{1B}\\\u{1B}[m on")
    #expect(pass("\u{1B}[31;40mgo", pens: [link]).output.hasSuffix("go\u{1B}]8;;\u{1B}\\"))
  }

  @Test("No bytes make the gate let a control through", arguments: 0..<300)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters: [UInt8] =
      Array("\u{1B}\u{1B}[]();?0123456789HmKJXbhlctPq\\AB".utf8) + [0x07, 0x9B, 0xC2, 0x85, 0xE6, 0x97]
    let bytes = (0..<200).map { _ in letters.randomElement(using: &generator) ?? 0 }
    var gate = FrameGate(depth: .trueColor)
    var output: [UInt8] = []
    gate.pass(bytes, pens: PenTable(capacity: 10), into: &output)
    var screen = MiniScreen(width: 20, height: 5)
    screen.show(output)
    #expect(screen.unknown.isEmpty)
  }
}
