import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Terminal in memory")
struct MemoryTerminalTests {
  @Test("Scripted events come in order, then the line hangs up")
  func script() {
    let terminal = MemoryTerminal(size: Size(width: 10, height: 2))
    terminal.press("j Ctrl-S")
    terminal.feed([.resize(Size(width: 20, height: 4)), .wake])
    #expect(terminal.readEvents(timeout: nil) == [.key(.character("j"))])
    #expect(terminal.readEvents(timeout: nil) == [.key(.control("s"))])
    #expect(terminal.readEvents(timeout: nil) == [.resize(Size(width: 20, height: 4)), .wake])
    #expect(terminal.size == Size(width: 20, height: 4))
    #expect(terminal.readEvents(timeout: .zero) == [])
    #expect(terminal.readEvents(timeout: nil) == [.hangup])
  }

  @Test("A frame costs what changed")
  func bytes() {
    let terminal = MemoryTerminal(size: Size(width: 10, height: 2))
    var surface = Surface(size: terminal.size)
    surface.put("hello", at: .zero)
    terminal.present(surface)
    terminal.present(surface)
    surface.put("J", at: .zero, style: Style(attributes: .bold))
    terminal.present(surface)
    #expect(
      terminal.frameBytes
        == ["\u{1B}[0m\u{1B}[2J\u{1B}[1;1Hhello", "", "\u{1B}[1;1H\u{1B}[1mJ\u{1B}[m"].map(\.utf8.count))
    #expect(terminal.frame?.plainText == "Jello\n")
  }

  @Test("No text of a stranger becomes a control sequence in a frame", arguments: 0..<100)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var surface = Surface(size: Size(width: 30, height: 4))
    for y in 0..<4 { surface.put(RandomText.make(&generator, length: 40), at: Point(x: 0, y: y)) }
    let frame = String(decoding: FrameEncoder(depth: .trueColor).bytes(from: nil, to: surface), as: UTF8.self)
    let text = frame.split(separator: "\u{1B}").flatMap { part in
      part.drop { !$0.isLetter }.dropFirst().unicodeScalars
    }
    #expect(!text.contains { RandomText.isForbidden($0) })
  }
}
