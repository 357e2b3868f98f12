extension Glyph {
  /// The glyph for a screen that only shows ASCII: typographic signs, ours and strangers', become their plain twins of the same width.
  /// Letters stay what they are.
  var plain: Glyph {
    guard base >= 0x80, let twin = Self.twins[base] else { return self }
    return .ascii(twin)
  }

  private static let twins: [UInt32: UInt8] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("\u{2018}\u{2019}\u{201A}\u{2032}", "'"), ("\u{201C}\u{201D}\u{201E}\u{AB}\u{BB}\u{2033}", "\""),
      ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}\u{B7}\u{2500}", "-"), ("\u{2022}\u{2605}", "*"),
      ("\u{2026}", "~"), ("\u{D7}\u{2717}", "x"), ("\u{2713}", "v"), ("\u{203A}\u{2192}", ">"),
      ("\u{2039}\u{2190}", "<"), ("\u{2191}", "^"), ("\u{2193}", "v"), ("\u{2502}", "|"), ("\u{A0}", " "),
    ]
    var twins: [UInt32: UInt8] = [:]
    for (signs, twin) in pairs {
      for sign in signs.unicodeScalars { twins[sign.value] = UInt8(truncatingIfNeeded: twin.value) }
    }
    return twins
  }()
}
