extension Sanitizer {
  /// The text with everything hidden or dangerous spelled out, for the raw view: `\x1b`, `⟨RLO⟩`, `⟨U+200B⟩`. Keeps `\n`.
  package static func escaped(_ text: String) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: output.append("\n")
      case 0x09: output.append("\\t")
      case 0x0D: output.append("\\r")
      case 0x5C: output.append("\\\\")
      case ..<0x20, 0x7F..<0xA0:
        output.append("\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16))
      default: output.append(visible(scalar))
      }
    }
    return output
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    if let name = names[scalar.value] { return "⟨\(name)⟩" }
    switch ScalarKind(scalar) {
    case .narrow, .wide, .narrowPictograph, .widePictograph, .tone, .mark, .regional: return String(scalar)
    case .space where scalar == " ": return " "
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }
  }

  /// Bidirectional controls and joiners by their usual abbreviations.
  private static let names: [UInt32: String] = [
    0x061C: "ALM", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE",
    0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
    0xFE0E: "VS15", 0xFE0F: "VS16", 0xFEFF: "BOM", 0x200B: "ZWSP", 0x00AD: "SHY",
  ]
}
