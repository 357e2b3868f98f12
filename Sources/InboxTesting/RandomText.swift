/// Text as an enemy would write it: controls, bidirectional marks, joiners, combining marks, wide glyphs and letters.
package enum RandomText {
  private static let spice: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0x20...0x7E, 0x300...0x36F, 0x200B...0x206F, 0x4E00...0x4EFF, 0x1F300...0x1FAFF,
    0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xFE00...0xFE0F, 0xE0000...0xE007F, 0x600...0x6FF, 0x900...0x97F,
    0x1100...0x11FF, 0xAC00...0xAD00, 0xFFF0...0xFFFD, 0x2028...0x2029, 0x20D0...0x20FF, 0x20...0x20, 0x0...0x10FFFF,
  ]

  package static func make(_ generator: inout SeededGenerator, length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = spice[Int.random(in: 0..<spice.count, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// Whether a scalar controls a terminal, reorders text or hides in it.
  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
