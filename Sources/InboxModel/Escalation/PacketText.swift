/// Makes strangers' text fit to leave for mail, issues and other programs: no control characters, nothing that hides or reorders text.
package enum PacketText {
  /// Line breaks and tabs stay. Longer texts end in an ellipsis.
  package static func block(_ text: String, limit: Int = 20_000) -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\r" || (scalar == "\n" && previous == "\r") {
        if scalar == "\r" { kept.append("\n") }
        continue
      }
      if scalar == "\n" || scalar == "\t" || !isHostile(scalar) { kept.append(scalar) }
    }
    return shortened(String(kept), to: limit)
  }

  /// On one line.
  package static func line(_ text: String, limit: Int = 300) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        if kept.last != " ", !kept.isEmpty { kept.append(" ") }
      } else if !isHostile(scalar) {
        kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    return shortened(String(kept), to: limit)
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    text.count > limit ? text.prefix(limit - 1) + "…" : text
  }

  /// Controls, line and paragraph separators, and the signs that turn the direction of text or hide it (Unicode TR 36, 2.4 and UAX 9).
  /// The joiners that scripts and pictographs need stay.
  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: false
    case 0x2028, 0x2029, 0x115F, 0x1160, 0x3164, 0xFFA0, 0xE0000...0xE007F: true
    default: scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    }
  }
}
