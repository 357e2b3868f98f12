/// Breaking a text into lines of at most so many columns.
package enum TextWrap {
  /// A line of a wrapped text.
  package struct Line: Hashable, Sendable {
    /// The part of the text on this line, without the space or line break that ends it.
    package let range: Range<String.Index>
    /// Columns of that part.
    package let width: Int
    /// Whether a line break (or the end of the text) follows, not a soft wrap.
    package let endsParagraph: Bool
  }

  /// Breaks after spaces and hyphens, and around wide (CJK) glyphs; a word that is too long is cut where the line is full.
  /// Line breaks in the text stay, empty lines too. `width` below 2 counts as 2, so that a wide glyph always has room.
  package static func lines(_ text: String, width: Int) -> [Line] {
    var lines: [Line] = []
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      var wrapper = ParagraphWrapper(columns: max(2, width), start: start)
      wrapper.wrap(text[start..<end], into: &lines)
      guard end < text.endIndex else { return lines }
      start = text.index(after: end)
    }
  }

  /// The lines as strings.
  package static func wrap(_ text: String, width: Int) -> [String] {
    lines(text, width: width).map { String(text[$0.range]) }
  }
}

/// Greedy filling of lines over one paragraph.
private struct ParagraphWrapper {
  let columns: Int
  var start: String.Index
  /// Columns from `start` to the end of the last glyph.
  var used = 0
  /// Where the line may end: the end of its text, where the next line starts, and columns up to each.
  var chance: (end: String.Index, next: String.Index, width: Int, taken: Int)?
  /// The end and width of the text without spaces at its end.
  var solid: (end: String.Index, width: Int)
  var previous: ScalarKind?

  init(columns: Int, start: String.Index) {
    self.columns = columns
    self.start = start
    solid = (start, 0)
  }

  mutating func wrap(_ paragraph: Substring, into lines: inout [TextWrap.Line]) {
    for piece in GlyphScanner(paragraph) {
      let isSpace = piece.glyph == .space
      if !isSpace {
        noteChance(before: piece)
        while used + piece.glyph.width > columns, used > 0 { breakLine(before: piece.range.lowerBound, into: &lines) }
      }
      used += piece.glyph.width
      if isSpace {
        chance = (solid.end, piece.range.upperBound, solid.width, used)
      } else {
        solid = (piece.range.upperBound, used)
        if piece.glyph.base == 0x2D { chance = (solid.end, solid.end, used, used) }
      }
      previous = piece.kind
    }
    lines.append(TextWrap.Line(range: start..<max(start, solid.end), width: solid.width, endsParagraph: true))
  }

  /// A line may break between two wide glyphs, and between a wide and a narrow one, but not before closing punctuation.
  private mutating func noteChance(before piece: GlyphScanner.Piece) {
    guard used > 0, let previous, previous != .space else { return }
    guard piece.kind == .wide || previous == .wide, !piece.glyph.closes else { return }
    chance = (solid.end, piece.range.lowerBound, solid.width, used)
  }

  private mutating func breakLine(before position: String.Index, into lines: inout [TextWrap.Line]) {
    let cut = chance ?? (solid.end, position, solid.width, used)
    lines.append(TextWrap.Line(range: start..<max(start, cut.end), width: cut.width, endsParagraph: false))
    start = cut.next
    used -= cut.taken
    solid = solid.end > cut.next ? (solid.end, solid.width - cut.taken) : (start, 0)
    chance = nil
  }
}

extension Glyph {
  /// Punctuation that never starts a line in Chinese or Japanese.
  fileprivate var closes: Bool {
    switch base {
    case 0x3001, 0x3002, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0x29, 0x2C,
      0x2E:
      true
    default: false
    }
  }
}
