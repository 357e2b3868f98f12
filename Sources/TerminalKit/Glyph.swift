/// What one cell shows: a spacing scalar with up to four marks on it, and its width. Twelve bytes, no heap.
///
/// Only `GlyphScanner` makes glyphs out of text, so that none ever holds a control, a bidirectional or an invisible scalar.
package struct Glyph: Hashable, Sendable {
  /// The scalar in the lower 21 bits, the width (0, 1 or 2) from bit 24 on.
  private var bits: UInt32
  /// Two marks of the basic plane each, the first in the lower half; zero where there is none.
  private var firstMarks: UInt32
  private var lastMarks: UInt32

  init(_ scalar: Unicode.Scalar, width: Int) {
    self.init(bits: scalar.value | UInt32(width) << 24)
  }

  private init(bits: UInt32) {
    self.bits = bits
    firstMarks = 0
    lastMarks = 0
  }

  package static let space = Glyph(bits: 0x20 | 1 << 24)
  package static let replacement = Glyph(bits: 0xFFFD | 1 << 24)
  /// The right half of a wide glyph.
  package static let continuation = Glyph(bits: 0)

  /// One cell's worth of printable ASCII; anything else becomes a space.
  static func ascii(_ byte: UInt8) -> Glyph {
    byte >= 0x20 && byte < 0x7F ? Glyph(bits: UInt32(byte) | 1 << 24) : .space
  }

  /// The spacing scalar's value; zero for a continuation.
  package var base: UInt32 { bits & 0x1F_FFFF }
  /// Columns: 1 or 2, or 0 for a continuation.
  package var width: Int { Int(bits >> 24) }
  package var isContinuation: Bool { bits == 0 }

  /// The marks on the base as one word, the first in the lowest 16 bits; zero for none.
  package var marks: UInt64 { UInt64(lastMarks) << 32 | UInt64(firstMarks) }

  /// Puts one more mark on; says whether there was room and the mark is of the basic plane.
  @discardableResult
  mutating func add(mark: Unicode.Scalar) -> Bool {
    guard let value = UInt16(exactly: mark.value), value != 0 else { return false }
    switch (firstMarks, lastMarks) {
    case (0, _): firstMarks = UInt32(value)
    case (...0xFFFF, _): firstMarks |= UInt32(value) << 16
    case (_, 0): lastMarks = UInt32(value)
    case (_, ...0xFFFF): lastMarks |= UInt32(value) << 16
    default: return false
    }
    return true
  }

  /// Appends the glyph's scalars; nothing for a continuation.
  package func write(to text: inout String) {
    guard !isContinuation, let scalar = Unicode.Scalar(base) else { return }
    text.unicodeScalars.append(scalar)
    var rest = marks
    while rest != 0 {
      if let mark = Unicode.Scalar(UInt16(truncatingIfNeeded: rest)) { text.unicodeScalars.append(mark) }
      rest >>= 16
    }
  }
}
