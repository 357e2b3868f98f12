import TerminalKit

/// The last gate before the terminal: reads what ncurses drew and lets through text, cursor moves, scrolling, erasing and
/// inserting of blanks, nothing else. What it refuses ncurses still believes was done, so `refused` must stay empty but for
/// what changes nothing on the screen.
///
/// Colour changes are ncurses's way of telling pens (`foreground` and `background` of 256 each); the gate replaces them by the
/// pens' real styles and links, sent only when something is drawn with them.
struct FrameGate {
  /// The pen number's two digits to the base 256, as the last colour sequences gave them; nil for the default colour.
  private var low: Int?
  private var high: Int?
  /// What the terminal draws with now.
  private var current = Pen.plain
  private let styles: StyleEncoder
  /// The first escape sequences that were not let through, for tests.
  private(set) var refused: [String] = []
  private var lastText: ArraySlice<UInt8> = []

  init(depth: ColorDepth) {
    styles = StyleEncoder(depth: depth)
  }

  /// Forgets the terminal's state: something else drew on it, and it is plain now.
  mutating func reset() {
    (low, high, current) = (nil, nil, .plain)
    refused = []
  }

  /// Appends what may pass.
  mutating func pass(_ bytes: [UInt8], pens: PenTable, into output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x1B: index = escape(bytes, index, pens, &output)
      case 0x08, 0x0A, 0x0D:
        // On the last line a line feed scrolls, and the new line has the background that is in use.
        if byte == 0x0A { takeUp(pens, isBlank: true, &output) }
        output.append(byte)
        index += 1
      case 0x20..<0x7F, 0xC2...0xF4: index = text(bytes, index, pens, &output)
      default: index += 1
      }
    }
  }

  /// Ends the frame with no link open.
  mutating func finish(into output: inout [UInt8]) {
    guard current.address != nil else { return }
    output += TerminalSequences.link(nil, id: 0)
    current.address = nil
  }

  private var pen: Int {
    guard let low, let high else { return 0 }
    return high * 256 + low
  }

  /// Makes the terminal draw with the pen that ncurses means. A blank needs only what shows on a blank.
  private mutating func takeUp(_ pens: PenTable, isBlank: Bool, _ output: inout [UInt8]) {
    let wanted = pens[pen]
    guard wanted.pen != current, !(isBlank && wanted.onBlank == current.onBlank) else { return }
    if wanted.pen.address != current.address { output += TerminalSequences.link(wanted.pen.address, id: wanted.link) }
    styles.encode(from: current.style, to: wanted.pen.style, into: &output)
    current = wanted.pen
  }

  /// One scalar, whole and allowed, or nothing.
  private mutating func text(_ bytes: [UInt8], _ start: Int, _ pens: PenTable, _ output: inout [UInt8]) -> Int {
    let length = bytes[start] < 0x80 ? 1 : bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
    guard length > 1 else {
      takeUp(pens, isBlank: bytes[start] == 0x20, &output)
      lastText = bytes[start...start]
      output.append(bytes[start])
      return start + 1
    }
    let whole = bytes[start..<min(start + length, bytes.count)]
    guard let scalar = Self.scalar(whole), Self.isDrawable(scalar) else { return start + 1 }
    takeUp(pens, isBlank: false, &output)
    lastText = whole
    output += whole
    return start + length
  }

  /// The one scalar that these bytes are; nil when they are not exactly one.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator),
      case .emptyInput = decoder.decode(&iterator)
    else { return nil }
    return scalar
  }

  private static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarKind(scalar) {
    case .c0, .c1, .dropped, .lineBreak, .joiner: false
    default: true
    }
  }

  private mutating func escape(_ bytes: [UInt8], _ start: Int, _ pens: PenTable, _ output: inout [UInt8]) -> Int {
    guard start + 1 < bytes.count else { return bytes.count }
    guard bytes[start + 1] == UInt8(ascii: "[") else { return plainEscape(bytes, start, pens, &output) }
    var end = start + 2
    while end < bytes.count, (0x20..<0x40).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return bytes.count }
    let parameters = bytes[start + 2..<end]
    switch bytes[end] {
    case UInt8(ascii: "m"): colors(parameters)
    case UInt8(ascii: "H"), UInt8(ascii: "G"), UInt8(ascii: "d"), UInt8(ascii: "A")...UInt8(ascii: "D"):
      output += bytes[start...end]
    case UInt8(ascii: "r"): if Self.isRegion(parameters) { output += bytes[start...end] }
    case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"), UInt8(ascii: "@"), UInt8(ascii: "L"),
      UInt8(ascii: "M"),
      UInt8(ascii: "S"), UInt8(ascii: "T"):
      takeUp(pens, isBlank: true, &output)
      output += bytes[start...end]
    case UInt8(ascii: "b"):
      for _ in 0..<min(Self.number(parameters) ?? 1, 4096) { output += lastText }
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      if Self.isEdgeMode(parameters) { output += bytes[start...end] }
    // The window's title: ncurses saves it on entering, and so did `TerminalSequences.enter`.
    case UInt8(ascii: "t"): break
    default: refuse(bytes[start + 1...end])
    }
    return end + 1
  }

  /// Wrapping at the edge and insert mode: how ncurses fills the last cell of the screen. Other modes are not its to change.
  private static func isEdgeMode(_ parameters: ArraySlice<UInt8>) -> Bool {
    parameters.elementsEqual("?7".utf8) || parameters.elementsEqual("4".utf8)
  }

  /// The lines that scroll: two numbers.
  private static func isRegion(_ parameters: ArraySlice<UInt8>) -> Bool {
    parameters.allSatisfy { $0 == UInt8(ascii: ";") || (0x30..<0x3A).contains($0) }
  }

  /// One row up or down, which scrolls at the edge, passes; character sets, keypad modes and the like are not needed.
  private mutating func plainEscape(_ bytes: [UInt8], _ start: Int, _ pens: PenTable, _ output: inout [UInt8]) -> Int {
    let isEdge = "DEM".utf8.contains(bytes[start + 1])
    if isEdge { takeUp(pens, isBlank: true, &output) }
    // ncurses keeps the cursor's place (7) while it sets the lines that scroll, and goes back there (8).
    if isEdge || "78".utf8.contains(bytes[start + 1]) {
      output += bytes[start...start + 1]
      return start + 2
    }
    var end = start + 1
    while end < bytes.count, (0x20..<0x30).contains(bytes[end]) { end += 1 }
    end = min(end + 1, bytes.count)
    let known = [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="), UInt8(ascii: ">")]
    if !known.contains(bytes[start + 1]) { refuse(bytes[start + 1..<end]) }
    return end
  }

  private mutating func refuse(_ sequence: ArraySlice<UInt8>) {
    if refused.count < 16 { refused.append(String(decoding: sequence, as: UTF8.self)) }
  }

  private static func number(_ parameters: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: parameters, as: UTF8.self))
  }

  /// Reads the two digits of a pen out of a colour sequence; attributes are not used and mean nothing.
  private mutating func colors(_ parameters: ArraySlice<UInt8>) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Self.number($0) ?? 0 }
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      switch number {
      case 0: (low, high) = (nil, nil)
      case 30...37: low = number - 30
      case 40...47: high = number - 40
      case 90...97: low = number - 82
      case 100...107: high = number - 92
      case 39: low = nil
      case 49: high = nil
      case 38, 48:
        guard index + 2 < numbers.count else { return }
        if number == 38 { low = numbers[index + 2] } else { high = numbers[index + 2] }
        index += 2
      default: break
      }
      index += 1
    }
  }
}
