import TerminalKit

extension InputDecoder {
  /// Reads the report of mode 2031, `CSI ? 997 ; 1 n` (dark) or `2 n` (light); nil for anything else.
  static func isLight(control report: [Unicode.Scalar], _ final: Unicode.Scalar) -> Bool? {
    guard final == "n" else { return nil }
    switch String(String.UnicodeScalarView(report)) {
    case "?997;1": return false
    case "?997;2": return true
    default: return nil
    }
  }

  /// Reads the answer to "which background" (OSC 11): `11;rgb:RRRR/GGGG/BBBB`, one to four digits each; nil for anything else.
  static func isLight(command report: [Unicode.Scalar]) -> Bool? {
    let text = String(String.UnicodeScalarView(report.filter { $0 != "\u{1B}" }))
    guard text.hasPrefix("11;rgb") else { return nil }
    let levels = text.drop { $0 != ":" }.dropFirst().split(separator: "/").prefix(3).map { digits -> Double? in
      guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
      return Double(value) / Double((1 << (4 * digits.count)) - 1)
    }
    guard levels.count == 3, let red = levels[0], let green = levels[1], let blue = levels[2] else { return nil }
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5
  }
}
