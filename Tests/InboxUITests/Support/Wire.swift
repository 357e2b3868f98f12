import TerminalKit

/// Reads what goes to a terminal, as strictly as can be: text, moves, erasing, styles, links; nothing else.
enum Wire {
  /// What is there that must not be; nil when all is well. ncurses goes back, down and to the line's start by `moves`.
  static func problem(in bytes: [UInt8], moves: Set<Unicode.Scalar> = []) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" {
        guard let rest = sequence(scalars) else {
          return "sequence \(String(String.UnicodeScalarView(scalars.prefix(24))).debugDescription)"
        }
        scalars = rest
      } else if isForbidden(scalar), !moves.contains(scalar) {
        return "U+" + String(scalar.value, radix: 16, uppercase: true)
      }
    }
    return nil
  }

  /// What follows an allowed sequence; nil when it is none.
  private static func sequence(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    switch scalars.first {
    case "[": control(scalars.dropFirst())
    case "]": link(scalars.dropFirst())
    // One line up or down, scrolling at the edge; the cursor's place kept and taken up again.
    case "D", "E", "M", "7", "8": scalars.dropFirst()
    default: nil
    }
  }

  private static func control(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let parameters = scalars.prefix { (0x20..<0x40).contains($0.value) }
    guard let final = scalars.dropFirst(parameters.count).first else { return nil }
    let rest = scalars.dropFirst(parameters.count + 1)
    if "hl".unicodeScalars.contains(final) {
      let mode = String(String.UnicodeScalarView(parameters))
      return ["?25", "?2026", "?7", "4"].contains(mode) ? rest : nil
    }
    guard "HGdABCDJKLMSTX@mr".unicodeScalars.contains(final) else { return nil }
    return parameters.allSatisfy { "0123456789;".unicodeScalars.contains($0) } ? rest : nil
  }

  /// OSC 8 with a plain `https` address, or none, which ends the one before.
  private static func link(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let body = scalars.prefix { $0 != "\u{1B}" }
    guard scalars.dropFirst(body.count).starts(with: "\u{1B}\\".unicodeScalars) else { return nil }
    let text = String(String.UnicodeScalarView(body))
    let rest = scalars.dropFirst(body.count + 2)
    guard text != "8;;" else { return rest }
    let parts = text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "8", parts[1].wholeMatch(of: /id=m[0-9]+/) != nil else { return nil }
    return isPlain(String(parts[2])) ? rest : nil
  }

  /// Whether an address holds nothing that a terminal could take for something else.
  static func isPlain(_ address: String) -> Bool {
    address.lowercased().hasPrefix("https://")
      && address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
  }

  /// Whether a scalar controls a terminal, reorders text or hides in it.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x200B, 0x200D...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
