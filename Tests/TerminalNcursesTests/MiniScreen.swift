@testable import TerminalKit

/// Enough of a terminal to see what a person would: text, styles, links, cursor. Anything else is noted as unknown.
struct MiniScreen {
  private(set) var width: Int
  private(set) var height: Int
  private(set) var cells: [Cell]
  private(set) var x = 0
  private(set) var y = 0
  private(set) var cursorIsShown = false
  private(set) var unknown: [String] = []
  private(set) var links: [String] = []
  private var style = Style.plain
  private var link = LinkID.none
  private var saved = (x: 0, y: 0, style: Style.plain)
  private let fillsWithColor: Bool
  /// The lines that scroll; nil for all.
  private var region: ClosedRange<Int>?

  /// `fillsWithColor`: whether erasing leaves the background colour, as xterm does and screen does not.
  init(width: Int, height: Int, fillsWithColor: Bool = true) {
    self.width = width
    self.height = height
    self.fillsWithColor = fillsWithColor
    cells = Array(repeating: .blank, count: width * height)
  }

  /// Another size, all blank; the style stays as it is on a real terminal.
  mutating func resize(_ size: Size) {
    (width, height, x, y, region) = (size.width, size.height, 0, 0, nil)
    cells = Array(repeating: .blank, count: width * height)
  }

  mutating func show(_ bytes: [UInt8]) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var index = 0
    while index < scalars.count {
      switch scalars[index].value {
      case 0x1B: index = escape(scalars, index + 1)
      case 0x08: (x, index) = (max(0, min(x, width - 1) - 1), index + 1)
      case 0x0A:
        down()
        index += 1
      case 0x0D: (x, index) = (0, index + 1)
      case 0..<0x20, 0x7F..<0xA0:
        unknown.append("control \(scalars[index].value)")
        index += 1
      default:
        draw(scalars[index])
        index += 1
      }
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    if ScalarKind(scalar) == .mark || ScalarKind(scalar) == .nonJoiner {
      let back = x >= 2 && cells[y * width + x - 1].glyph.isContinuation ? 2 : 1
      if x >= back { cells[y * width + x - back].glyph.add(mark: scalar) }
      return
    }
    let columns = TextWidth.width(String(scalar))
    if x + columns > width {
      x = 0
      y = min(height - 1, y + 1)
    }
    let at = y * width + x
    if cells[at].glyph.isContinuation, x > 0 { cells[at - 1].glyph = .space }
    cells[at] = Cell(glyph: Glyph(scalar, width: columns), style: style, link: link)
    if columns == 2 { cells[at + 1] = Cell(glyph: .continuation, style: style, link: link) }
    x += columns
    if x < width, cells[y * width + x].glyph.isContinuation { cells[y * width + x].glyph = .space }
  }

  private mutating func escape(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    guard start < scalars.count else { return start }
    if scalars[start] == "]" { return string(scalars, start + 1) }
    switch scalars[start] {
    case "D": down()
    case "E":
      x = 0
      down()
    case "7": saved = (x, y, style)
    case "8": (x, y, style) = saved
    case "M": if y == lines.lowerBound { shift(lines, by: -1) } else { y = max(0, y - 1) }
    case "[": return sequence(scalars, start)
    default: unknown.append("ESC \(scalars[start])")
    }
    return start + 1
  }

  private var lines: ClosedRange<Int> { region ?? 0...height - 1 }

  private mutating func down() {
    if y == lines.upperBound { shift(lines, by: 1) } else { y = min(height - 1, y + 1) }
  }

  /// Moves what stands on these lines up by so many, or down; the lines that come free are erased.
  private mutating func shift(_ lines: ClosedRange<Int>, by count: Int) {
    let old = cells
    for line in lines {
      let row = line * width..<(line + 1) * width
      if lines.contains(line + count) {
        cells.replaceSubrange(row, with: old[(line + count) * width..<(line + count + 1) * width])
      } else {
        erase(row)
      }
    }
  }

  private mutating func sequence(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start + 1
    while end < scalars.count, (0x20..<0x40).contains(scalars[end].value) { end += 1 }
    guard end < scalars.count else { return end }
    let text = String(String.UnicodeScalarView(scalars[start + 1..<end]))
    control(scalars[end], text, text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 })
    return end + 1
  }

  private mutating func string(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].value != 7, scalars[end].value != 0x1B { end += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<end]))
    if text.hasPrefix("8;") {
      let address =
        text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).last.map(String.init) ?? ""
      if address.isEmpty {
        link = .none
      } else {
        if !links.contains(address) { links.append(address) }
        link = LinkID(number: UInt16((links.firstIndex(of: address) ?? 0) + 1))
      }
    }
    return end + (end < scalars.count && scalars[end].value == 0x1B ? 2 : 1)
  }

  private mutating func control(_ final: Unicode.Scalar, _ text: String, _ numbers: [Int]) {
    let first = max(1, numbers.first ?? 1)
    switch final {
    case "H": (y, x) = (min(height, first) - 1, min(width, numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
    case "G": x = min(width, first) - 1
    case "d": y = min(height, first) - 1
    case "A": y = max(0, y - first)
    case "B": y = min(height - 1, y + first)
    case "C": x = min(width - 1, x + first)
    case "D": x = max(0, min(x, width - 1) - first)
    case "X": erase(y * width + x..<y * width + min(width, x + first))
    case "K": erase(numbers.first == 1 ? y * width..<y * width + x + 1 : y * width + x..<(y + 1) * width)
    case "J": erase(numbers.first == 2 ? 0..<cells.count : y * width + x..<cells.count)
    case "@": insert(first)
    case "r": setRegion(numbers)
    case "S": shift(lines, by: first)
    case "T": shift(lines, by: -first)
    case "L" where lines.contains(y): shift(y...lines.upperBound, by: -first)
    case "M" where lines.contains(y): shift(y...lines.upperBound, by: first)
    case "m": sgr(numbers)
    case "h" where text == "?25": cursorIsShown = true
    case "l" where text == "?25": cursorIsShown = false
    case "h", "l": if !["?2026", "?7", "4", "?1049", "?2004", "?1004"].contains(text) { unknown.append(text) }
    default: unknown.append("CSI \(text)\(final)")
    }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1)
    let bottom = numbers.count > 1 && numbers[1] > 0 ? min(height, numbers[1]) : height
    if top < bottom { (region, x, y) = (top - 1...bottom - 1, 0, 0) }
  }

  private mutating func insert(_ count: Int) {
    let row = y * width..<(y + 1) * width
    let blanks = Array(repeating: Cell.blank, count: min(count, width))
    let kept = cells[row].prefix(x) + blanks + cells[row].dropFirst(x)
    cells.replaceSubrange(row, with: kept.prefix(width))
  }

  private mutating func erase(_ range: Range<Int>) {
    let background = fillsWithColor ? style.background : .default
    for index in range { cells[index] = Cell(style: Style(background: background)) }
  }

  private mutating func sgr(_ numbers: [Int]) {
    var rest = numbers[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: style = .plain
      case 1, 2, 3, 4, 7, 9: style.attributes.insert(Self.attributes[code] ?? [])
      case 22: style.attributes.subtract([.bold, .dim])
      case 23, 24, 27, 29: style.attributes.subtract(Self.attributes[code - 20] ?? [])
      case 30...37, 90...97: style.foreground = .indexed(UInt8(code < 90 ? code - 30 : code - 82))
      case 40...47, 100...107: style.background = .indexed(UInt8(code < 100 ? code - 40 : code - 92))
      case 38: style.foreground = color(&rest)
      case 48: style.background = color(&rest)
      case 39: style.foreground = .default
      case 49: style.background = .default
      default: unknown.append("SGR \(code)")
      }
    }
  }

  private static let attributes: [Int: Attributes] = [
    1: .bold, 2: .dim, 3: .italic, 4: .underline, 7: .reverse, 9: .strikethrough,
  ]

  private func color(_ rest: inout ArraySlice<Int>) -> Color {
    let parts = rest.popFirst() == 5 ? 1 : 3
    let values = rest.prefix(parts).map { UInt8(truncatingIfNeeded: $0) }
    rest = rest.dropFirst(parts)
    return values.count == 3 ? .rgb(values[0], values[1], values[2]) : .indexed(values.first ?? 0)
  }
}
