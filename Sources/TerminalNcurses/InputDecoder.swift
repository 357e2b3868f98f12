import TerminalKit

/// Turns what ncurses read, byte by byte, into events.
///
/// Escape sequences that ncurses knows arrive as keys. Those it does not know arrive as their characters; they are recognised
/// here and dropped whole, so that a strange key never runs the commands its letters are bound to.
struct InputDecoder {
  /// One thing that ncurses read.
  enum Unit: Hashable, Sendable {
    case byte(UInt8)
    case key(KeyCode)
    /// Nothing more for now.
    case pause
  }

  /// Keys that are not characters, and the brackets of longer reports.
  enum KeyCode: Hashable, Sendable {
    case key(Key)
    case pasteStart, pasteEnd, focusIn, focusOut, mouseReport, oldMouseReport, other
  }

  private enum State: Hashable {
    case ground
    case escape
    /// In an unknown control sequence, up to its final byte; what came of it.
    case control([Unicode.Scalar])
    /// After ESC O.
    case single
    /// In an operating system command or another string, up to its terminator; what came of it.
    case string([Unicode.Scalar])
    case mouse([Unicode.Scalar])
    /// In a report of three bytes, from terminals that know no other.
    case oldMouse([UInt8])
    case paste
  }

  private var state = State.ground
  private var assembler = ScalarAssembler()
  private var pasted = String.UnicodeScalarView()

  private static let longestPaste = 4 << 20
  private static let longestReport = 32
  /// Answers are shorter; a string without an end must not swallow what is typed for ever.
  private static let longestString = 64

  /// Whether a paste has begun and not ended: its end must be waited for, but not for ever.
  var isPasting: Bool { state == .paste }

  mutating func take(_ unit: Unit, into events: inout [TerminalEvent]) {
    switch unit {
    case .pause: pause(into: &events)
    case .key(let code):
      if state == .paste { return takePasted(code, into: &events) }
      pause(into: &events)
      state = .ground
      take(code, into: &events)
    case .byte(let byte):
      if case .oldMouse(let report) = state { return oldMouse(report + [byte], into: &events) }
      guard let scalar = assembler.take(byte) else { return }
      take(scalar, into: &events)
    }
  }

  /// Ends a paste whose end never came.
  mutating func endPaste(into events: inout [TerminalEvent]) {
    guard state == .paste else { return }
    state = .ground
    if !pasted.isEmpty { events.append(.paste(Sanitizer.clean(String(pasted)))) }
    pasted = String.UnicodeScalarView()
  }

  private mutating func takePasted(_ code: KeyCode, into events: inout [TerminalEvent]) {
    if code == .pasteEnd {
      endPaste(into: &events)
    } else if code == .key(.enter) {
      pasted.append("\n")
    }
  }

  /// An Esc that nothing follows is the key. A longer sequence has begun for sure, and its rest is on its way: were it taken
  /// for keys, they would run commands.
  private mutating func pause(into events: inout [TerminalEvent]) {
    guard state == .escape else { return }
    events.append(.key(.escape))
    state = .ground
  }

  private mutating func take(_ code: KeyCode, into events: inout [TerminalEvent]) {
    switch code {
    case .key(let key): events.append(.key(key))
    case .pasteStart: state = .paste
    case .focusIn: events.append(.focus(true))
    case .focusOut: events.append(.focus(false))
    case .mouseReport: state = .mouse([])
    case .oldMouseReport: state = .oldMouse([])
    case .pasteEnd, .other: break
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, into events: inout [TerminalEvent]) {
    switch state {
    case .ground: ground(scalar, into: &events)
    case .paste: if pasted.count < Self.longestPaste { pasted.append(scalar) }
    case .escape: afterEscape(scalar, into: &events)
    case .control(let report): control(report, scalar, into: &events)
    case .single: state = .ground
    case .string(let report): string(report, scalar, into: &events)
    case .mouse(let report): mouse(report, scalar, into: &events)
    // Its bytes are no characters.
    case .oldMouse: state = .ground
    }
  }

  private mutating func ground(_ scalar: Unicode.Scalar, into events: inout [TerminalEvent]) {
    if scalar.value == 0x1B {
      state = .escape
    } else if let key = Key(typed: scalar) {
      events.append(.key(key))
    }
  }

  private mutating func afterEscape(_ scalar: Unicode.Scalar, into events: inout [TerminalEvent]) {
    switch scalar {
    case "[": state = .control([])
    case "O": state = .single
    case "]", "P", "_", "^", "X": state = .string([])
    default:
      events.append(.key(.escape))
      state = .ground
      ground(scalar, into: &events)
    }
  }

  private mutating func control(
    _ report: [Unicode.Scalar], _ scalar: Unicode.Scalar, into events: inout [TerminalEvent]
  ) {
    switch scalar.value {
    case 0x20..<0x40 where report.count < Self.longestReport: state = .control(report + [scalar])
    case 0x1B: state = .escape
    default:
      state = .ground
      if let isLight = Self.isLight(control: report, scalar) { events.append(.appearance(isLight: isLight)) }
    }
  }

  private mutating func string(
    _ report: [Unicode.Scalar], _ scalar: Unicode.Scalar, into events: inout [TerminalEvent]
  ) {
    let isEnd = scalar.value == 0x07 || (report.last == "\u{1B}" && scalar == "\\")
    guard isEnd || report.count >= Self.longestString else {
      state = .string(report + [scalar])
      return
    }
    state = .ground
    if let isLight = Self.isLight(command: report) { events.append(.appearance(isLight: isLight)) }
  }

  private mutating func mouse(
    _ report: [Unicode.Scalar], _ scalar: Unicode.Scalar, into events: inout [TerminalEvent]
  ) {
    if scalar == "M" || scalar == "m" {
      state = .ground
      if let event = MouseEvent(report: report, isRelease: scalar == "m") { events.append(.mouse(event)) }
    } else if report.count < Self.longestReport, ("0"..."9").contains(scalar) || scalar == ";" {
      state = .mouse(report + [scalar])
    } else {
      state = .ground
    }
  }
}

extension InputDecoder {
  /// The three bytes of an old report may be anything, so they are counted, not read as characters.
  private mutating func oldMouse(_ report: [UInt8], into events: inout [TerminalEvent]) {
    guard report.count == 3 else {
      state = .oldMouse(report)
      return
    }
    state = .ground
    if let event = MouseEvent(old: report) { events.append(.mouse(event)) }
  }
}

extension Key {
  /// The key that sends this character; nil for what no key sends.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x7F: self = .backspace
    case 0: self = .control(" ")
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }
}

extension MouseEvent {
  /// From the three bytes of an old report. It does not say which button was let go.
  init?(old report: [UInt8]) {
    let numbers = report.map { Int($0) - 32 }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    let isRelease = numbers[0] & ~28 == 3
    let text = "\(isRelease ? 0 : numbers[0]);\(numbers[1]);\(numbers[2])"
    self.init(report: Array(text.unicodeScalars), isRelease: isRelease)
  }

  /// From the three numbers of an SGR report: buttons, column and row from one. Moves and wheels to the side mean nothing.
  init?(report: [Unicode.Scalar], isRelease: Bool) {
    let numbers = report.split(separator: ";").map { part in Int(String(String.UnicodeScalarView(part))) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2] else { return nil }
    guard column > 0, row > 0, code & 32 == 0 else { return nil }
    let point = Point(x: column - 1, y: row - 1)
    switch (code & ~28, isRelease) {
    case (64, _): self.init(.wheelUp, at: point)
    case (65, _): self.init(.wheelDown, at: point)
    case (0...2, true): self.init(.release, at: point)
    case (0, false): self.init(.press(.left), at: point)
    case (1, false): self.init(.press(.middle), at: point)
    case (2, false): self.init(.press(.right), at: point)
    default: return nil
    }
  }
}
