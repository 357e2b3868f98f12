import CNcurses
import Glibc
import InboxTesting
import Testing

@testable import TerminalKit
@testable import TerminalNcurses

/// ncurses has one screen per process, so these run one after the other.
@Suite("ncurses terminal", .serialized)
struct NcursesTerminalTests {
  private func open(
    _ line: PseudoTerminal, _ environment: [String: String] = ["TERM": "xterm-256color", "COLORTERM": "truecolor"]
  ) throws -> NcursesTerminal {
    try NcursesTerminal(options: TerminalOptions(environment: environment), input: line.slave, output: line.slave)
  }

  @Test("Opening and closing leaves the line as it was")
  func lifecycle() throws {
    let line = try PseudoTerminal()
    let terminal = try open(line)
    #expect(!line.isCooked)
    #expect(
      String(decoding: line.takeOutput(), as: UTF8.self) == TerminalSequences.enter + TerminalSequences.askAppearance)
    #expect(terminal.size == Size(width: 80, height: 24))
    #expect(throws: TerminalOpenError.unavailable) { try open(line) }
    terminal.close()
    terminal.close()
    #expect(line.isCooked)
    #expect(String(decoding: line.takeOutput(), as: UTF8.self) == TerminalSequences.leave)
  }

  @Test("What is no terminal is refused")
  func refused() throws {
    let line = try PseudoTerminal()
    let file = Glibc.open("/dev/null", O_RDWR)
    defer { Glibc.close(file) }
    let options = TerminalOptions(environment: ["TERM": "xterm"])
    #expect(throws: TerminalOpenError.notATerminal) {
      try NcursesTerminal(options: options, input: line.slave, output: file)
    }
    #expect(throws: TerminalOpenError.cannotDraw(term: "dumb")) { try open(line, ["TERM": "dumb"]) }
    #expect(line.isCooked)
  }

  @Test("The C library gives every glyph the width that the table gives it")
  func widths() {
    _ = cn_locale_setup()
    var differing: [UInt32] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch ScalarKind(scalar) {
      case .narrow, .narrowPictograph: if cn_scalar_width(value) != 1 { differing.append(value) }
      case .wide, .widePictograph, .tone: if cn_scalar_width(value) != 2 { differing.append(value) }
      case .mark: if cn_scalar_width(value) != 0 { differing.append(value) }
      default: break
      }
    }
    #expect(differing == [])
  }

  @Test(
    "Lines that move up or down take their place on the terminal, however high it is",
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"], [9, 24, 36, 60])
  func movingLines(term: String, height: Int) throws {
    let line = try PseudoTerminal(columns: 40, rows: height)
    let terminal = try open(line, ["TERM": term])
    defer { terminal.close() }
    var screen = MiniScreen(width: 40, height: height, fillsWithColor: term == "xterm-256color")
    _ = line.takeOutput()
    for gone in [0, 2, 0, 3, 1] {
      var surface = Surface(size: terminal.size)
      for y in 0..<height {
        // All but the upper third moves up by `gone` lines, and nothing comes in behind it.
        let number = y < height / 3 ? y : y + gone
        if number < height { surface.put("This is line number \(number)", at: Point(x: 1, y: y), style: .plain) }
      }
      terminal.present(surface)
      screen.show(line.takeOutput())
      #expect(screen.difference(from: surface, terminal.traits.depth) == nil, "moved by \(gone)")
    }
  }

  @Test(
    "The terminal shows exactly the surface, frame after frame",
    arguments: ["xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100"], [UInt64(1), 2, 3, 4])
  func fidelity(term: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let line = try PseudoTerminal(columns: 33, rows: 9)
    let terminal = try open(line, ["TERM": term])
    defer { terminal.close() }
    _ = line.takeOutput()
    var screen = MiniScreen(width: 33, height: 9, fillsWithColor: term == "xterm-256color")
    var surface = Surface(size: terminal.size)
    for frame in 0..<40 {
      surface = scribble(on: surface, &generator)
      terminal.present(surface)
      screen.show(line.takeOutput())
      let difference = screen.difference(from: surface, terminal.traits.depth)
      #expect(difference == nil, "frame \(frame): \(difference ?? "")")
      #expect(screen.unknown.isEmpty)
      // What the gate keeps back, ncurses believes to be on the screen.
      #expect(terminal.gate.refused.isEmpty, "\(terminal.gate.refused)")
      if difference != nil { return }
    }
  }

  private func scribble(on surface: Surface, _ generator: inout SeededGenerator) -> Surface {
    var next = Surface(size: surface.gridSize)
    if Int.random(in: 0..<6, using: &generator) > 0 { next = surface }
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      let attributes = Attributes(rawValue: UInt8.random(in: 0..<64, using: &generator))
      let style = Style(
        foreground: Bool.random(using: &generator) ? .default : .indexed(UInt8.random(in: 0...255, using: &generator)),
        background: Bool.random(using: &generator)
          ? .default : .rgb(UInt8.random(in: 0...255, using: &generator), 9, 90),
        attributes: Bool.random(using: &generator) ? [] : attributes)
      let point = Point(x: Int.random(in: -3...33, using: &generator), y: Int.random(in: 0..<9, using: &generator))
      let rect = Rect(x: point.x, y: point.y, width: Int.random(in: 0...40, using: &generator), height: 2)
      switch Int.random(in: 0..<5, using: &generator) {
      case 4: next = scrolled(next, &generator)
      case 0: next.fill(rect, with: style)
      case 1: next.restyle(rect) { $0.background = style.background }
      case 2:
        let link = next.link(to: "https://example.org/\(UInt8.random(in: 0...3, using: &generator))")
        next.put("link here", at: point, style: style, link: link)
      default: next.put(RandomText.make(&generator, length: 20), at: point, style: style)
      }
    }
    next.setCursor(Bool.random(using: &generator) ? nil : Point(x: Int.random(in: 0..<33, using: &generator), y: 4))
    return next
  }

  /// Some lines moved up or down, and those that came free filled anew: what ncurses sends as scrolling.
  private func scrolled(_ surface: Surface, _ generator: inout SeededGenerator) -> Surface {
    let (width, height) = (surface.gridSize.width, surface.gridSize.height)
    let top = Int.random(in: 0..<height - 2, using: &generator)
    let bottom = Int.random(in: top + 2...height, using: &generator)
    let step = Int.random(in: 1..<bottom - top, using: &generator) * (Bool.random(using: &generator) ? 1 : -1)
    var next = surface
    for y in top..<bottom {
      let from = y + step
      if (top..<bottom).contains(from) {
        next.cells.replaceSubrange(y * width..<(y + 1) * width, with: surface.cells[from * width..<(from + 1) * width])
      } else {
        next.fill(Rect(x: 0, y: y, width: width, height: 1), with: Style(background: .indexed(UInt8(y))))
        next.put(RandomText.make(&generator, length: 20), at: Point(x: 0, y: y))
      }
    }
    return next
  }

  @Test("A frame is one write, wrapped when it is long, and nothing when nothing changed")
  func frames() throws {
    let line = try PseudoTerminal(columns: 120, rows: 36)
    let terminal = try open(line)
    defer { terminal.close() }
    _ = line.takeOutput()
    var surface = Surface(size: terminal.size)
    for y in 0..<36 { surface.put(String(repeating: "word ", count: 20), at: Point(x: 0, y: y)) }
    terminal.present(surface)
    let first = line.takeOutput()
    #expect(first.starts(with: TerminalSequences.frameStart))
    #expect(first.suffix(8).elementsEqual(TerminalSequences.frameEnd))
    terminal.present(surface)
    #expect(line.takeOutput().isEmpty)
    surface.put("x", at: Point(x: 5, y: 5))
    terminal.present(surface)
    #expect(String(decoding: line.takeOutput(), as: UTF8.self) == "\u{1B}[6;6Hx")
    #expect(terminal.traffic.frames == 2)
  }

  @Test("Moving a marked row of two lines costs less than 250 bytes")
  func movingRow() throws {
    let line = try PseudoTerminal(columns: 120, rows: 36)
    let terminal = try open(line)
    defer { terminal.close() }
    terminal.present(list(selected: 3, terminal.size))
    terminal.present(list(selected: 4, terminal.size))
    #expect(terminal.traffic.last < 250)
    #expect(terminal.traffic.last > 0)
  }

  private func list(selected: Int, _ size: Size) -> Surface {
    var surface = Surface(size: size)
    for row in 0..<16 {
      let isSelected = row == selected
      let bold = Style(attributes: isSelected ? .bold : [])
      surface.put("someone \(row)", at: Point(x: 36, y: row * 2), style: bold)
      surface.put("is there any way to export all of it to markdown", at: Point(x: 60, y: row * 2), style: bold)
      surface.put(
        "we are moving our team wiki and would love", at: Point(x: 60, y: row * 2 + 1), style: Style(attributes: .dim))
      for y in 0..<2 {
        surface.put(isSelected ? "▌" : " ", at: Point(x: 28, y: row * 2 + y), style: Style(foreground: .indexed(4)))
      }
    }
    return surface
  }

  @Test("Keys, pastes, focus and the mouse arrive as events")
  func input() throws {
    let line = try PseudoTerminal()
    let terminal = try open(line)
    defer { terminal.close() }
    let typed =
      "jé日\r\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[Z\u{1B}[6~\u{1B}[15~\u{1B}[1;3D\u{1B}[I\u{1B}[O\u{1B}[<0;3;4M\u{1B}[M !\"\u{13}"
    line.type(typed + "\u{1B}[200~q\r\nr\u{1B}[201~")
    let keys: [Key] = [
      .character("j"), .character("é"), .character("日"), .enter, .up, .down, Key(.right, .control), .backTab, .pageDown,
      Key(.function(5)),
    ]
    let expected: [TerminalEvent] =
      keys.map { .key($0) } + [.focus(true), .focus(false), .mouse(MouseEvent(.press(.left), at: Point(x: 2, y: 3)))]
      + [.mouse(MouseEvent(.press(.left), at: Point(x: 0, y: 1)))]
      + [.key(.control("s")), .paste("q\nr")]
    #expect(collect(expected.count, terminal) == expected)
    line.type("\u{1B}")
    #expect(collect(1, terminal) == [.key(.escape)])
  }

  private func collect(_ count: Int, _ terminal: NcursesTerminal) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for _ in 0..<20 where events.count < count { events += terminal.readEvents(timeout: .seconds(5)) }
    return events
  }

  @Test("Bytes that are no UTF-8 are dropped, and keys go on")
  func invalidInput() throws {
    let line = try PseudoTerminal()
    let terminal = try open(line)
    defer { terminal.close() }
    for bytes: [UInt8] in [[0xFF], [0xC3, 0x28], [0xE6, 0x97], Array("xxxxxxxxq".utf8)] {
      _ = write(line.master, bytes, bytes.count)
    }
    var events: [TerminalEvent] = []
    for _ in 0..<20 where events.last != .key(.character("q")) { events += terminal.readEvents(timeout: .seconds(5)) }
    #expect(events.last == .key(.character("q")))
    #expect(events.contains(.key(.character("x"))))
  }

  @Test("A wake ends the wait, however many threads called it")
  func wake() async throws {
    let line = try PseudoTerminal()
    let terminal = try open(line)
    defer { terminal.close() }
    let waker = terminal.waker
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { waker.wake() } }
    }
    #expect(terminal.readEvents(timeout: .seconds(5)) == [.wake])
    #expect(terminal.readEvents(timeout: .zero) == [])
    waker.wake()
    #expect(terminal.readEvents(timeout: .seconds(5)) == [.wake])
  }

  @Test("A resize is told, and the next frame fills the new size")
  func resize() throws {
    let line = try PseudoTerminal(columns: 40, rows: 6)
    let terminal = try open(line, ["TERM": "xterm-256color"])
    defer { terminal.close() }
    var screen = MiniScreen(width: 40, height: 6)
    for size in [Size(width: 20, height: 3), Size(width: 50, height: 9)] {
      line.resize(columns: size.width, rows: size.height)
      raise(SIGWINCH)
      #expect(terminal.readEvents(timeout: .seconds(5)) == [.resize(size)])
      _ = line.takeOutput()
      var surface = Surface(size: terminal.size)
      surface.box(surface.bounds, style: Style(foreground: .indexed(2)))
      terminal.present(surface)
      screen.resize(size)
      screen.show(line.takeOutput())
      #expect(screen.difference(from: surface, .palette256) == nil)
    }
  }

  @Test("A line that drops is a hang-up, and nothing more is written")
  func hangUp() throws {
    let line = try PseudoTerminal()
    let terminal = try open(line)
    defer { terminal.close() }
    line.hangUp()
    #expect(terminal.readEvents(timeout: .seconds(5)) == [.hangup])
    #expect(terminal.readEvents(timeout: .seconds(5)) == [.hangup])
    terminal.present(Surface(size: terminal.size))
    #expect(!terminal.send(.bell))
  }

  @Test("More styles than there are pens start the table over")
  func penOverflow() throws {
    var store = FrameStore(penCapacity: 4, depth: .trueColor, isASCIIOnly: false)
    func surface(_ colors: [UInt8]) -> Surface {
      var surface = Surface(size: Size(width: 4, height: 1))
      for (x, color) in colors.enumerated() {
        surface.put("x", at: Point(x: x, y: 0), style: Style(foreground: .indexed(color)))
      }
      return surface
    }
    let first = store.update(surface([1, 2]))
    let second = store.update(surface([3, 4]))
    #expect(!first)
    #expect(second)
    #expect(store.pens.entries.map(\.pen.style.foreground) == [.default, .indexed(3), .indexed(4)])
    let third = store.update(surface([1, 2, 5, 6]))
    #expect(third)
    #expect(store.pens.entries.count == 4)
  }
}
