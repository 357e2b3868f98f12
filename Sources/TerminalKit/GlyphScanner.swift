/// Walks a text glyph by glyph, as cells show it. Everything that measures, cuts, wraps or draws text uses this one walk,
/// so that a width that was measured is the width that is drawn.
///
/// Where terminals disagree (joined emoji, skin tones, flags, keycaps, presentation selectors), a glyph is the part on
/// which all agree: the first pictograph, the letter of a flag, the bare digit. Nothing that controls a terminal, reorders
/// text or hides in it comes out.
package struct GlyphScanner: Sequence, IteratorProtocol {
  /// A glyph and the text it stands for.
  package struct Piece {
    package let glyph: Glyph
    package let range: Range<String.Index>
    let kind: ScalarKind
  }

  private let scalars: Substring.UnicodeScalarView
  private var position: String.Index

  package init(_ text: some StringProtocol) {
    scalars = Substring(text).unicodeScalars
    position = scalars.startIndex
  }

  package mutating func next() -> Piece? {
    while position < scalars.endIndex {
      let start = position
      let scalar = scalars[position]
      position = scalars.index(after: position)
      let kind = ScalarKind(scalar)
      guard var glyph = Self.glyph(scalar, kind) else { continue }
      absorb(into: &glyph, kind)
      return Piece(glyph: glyph, range: start..<position, kind: kind)
    }
    return nil
  }

  /// The glyph that a scalar starts; nil when it starts none.
  private static func glyph(_ scalar: Unicode.Scalar, _ kind: ScalarKind) -> Glyph? {
    switch kind {
    case .dropped, .mark, .joiner, .nonJoiner: nil
    case .narrow, .narrowPictograph: Glyph(scalar, width: 1)
    case .wide, .widePictograph, .tone: Glyph(scalar, width: 2)
    case .unsure, .c1: .replacement
    case .regional: .ascii(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6 + 0x41))
    case .space, .lineBreak: .space
    case .c0: Unicode.Scalar(0x2400 + scalar.value).map { Glyph($0, width: 1) }
    }
  }

  /// Takes what sits on the glyph or is swallowed by it.
  private mutating func absorb(into glyph: inout Glyph, _ base: ScalarKind) {
    let isPictograph = base == .narrowPictograph || base == .widePictograph
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if scalar.isASCII { return }
      switch ScalarKind(scalar) {
      case .mark:
        if base != .lineBreak { glyph.add(mark: scalar) }
      case .nonJoiner:
        if glyph.isArabic { glyph.add(mark: scalar) }
      case .dropped: break
      case .tone where isPictograph: break
      case .joiner:
        if isPictograph { swallowJoined() }
      default: return
      }
      position = scalars.index(after: position)
    }
  }

  /// After a joiner at `position`: moves onto the pictograph that is joined, if there is one.
  private mutating func swallowJoined() {
    let after = scalars.index(after: position)
    guard after < scalars.endIndex else { return }
    switch ScalarKind(scalars[after]) {
    case .narrowPictograph, .widePictograph: position = after
    default: return
    }
  }
}

extension Glyph {
  /// Letters that a zero-width non-joiner after them shapes.
  fileprivate var isArabic: Bool { (0x600..<0x900).contains(base) }
}
