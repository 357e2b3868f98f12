/// A colour: the terminal's own, an entry of its palette, or exact red, green and blue. Four bytes.
package struct Color: Hashable, Sendable {
  /// What a colour is, to switch over.
  package enum Kind: Hashable, Sendable {
    case `default`
    case indexed(UInt8)
    case rgb(UInt8, UInt8, UInt8)
  }

  /// 0 for the default, else a tag (1 indexed, 2 rgb) in the top byte.
  private let bits: UInt32

  private init(bits: UInt32) {
    self.bits = bits
  }

  /// The terminal's own foreground or background.
  package static let `default` = Color(bits: 0)

  /// An entry of the 256-colour palette; 0 to 15 are the user's own sixteen.
  package static func indexed(_ index: UInt8) -> Color {
    Color(bits: 0x0100_0000 | UInt32(index))
  }

  package static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
    Color(bits: 0x0200_0000 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
  }

  /// From `#rgb` or `#rrggbb`; nil for anything else.
  package init?(hex: String) {
    var digits = Array(hex.utf8)
    guard digits.first == UInt8(ascii: "#") else { return nil }
    digits.removeFirst()
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let nibble = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(nibble)
    }
    self.init(bits: 0x0200_0000 | value)
  }

  package var kind: Kind {
    switch bits >> 24 {
    case 0: .default
    case 1: .indexed(UInt8(truncatingIfNeeded: bits))
    default:
      .rgb(UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits))
    }
  }
}
