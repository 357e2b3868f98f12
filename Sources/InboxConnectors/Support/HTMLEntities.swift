/// Character references: `&amp;`, `&#233;`, `&#xE9;`.
enum HTMLEntities {
  /// The text that the reference at the start of `bytes` stands for, and how many bytes it takes; nil where there is none.
  static func reference(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    guard bytes.count > 2, bytes.first == UInt8(ascii: "&") else { return nil }
    let start = bytes.startIndex
    return bytes[start + 1] == UInt8(ascii: "#") ? number(in: bytes) : named(in: bytes)
  }

  private static func number(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    var index = bytes.startIndex + 2
    let isHex = bytes[index].lowercased == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < bytes.endIndex, let digit = digit(bytes[index], isHex: isHex) {
      // Beyond the last scalar the value does not matter any more.
      if value <= 0x10FFFF { value = value * (isHex ? 16 : 10) + digit }
      index += 1
    }
    guard index > digits else { return nil }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return (String(scalar(value)), index - bytes.startIndex)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - 0x30) }
    let letter = byte.lowercased
    return isHex && (0x61...0x66).contains(letter) ? UInt32(letter - 0x61 + 10) : nil
  }

  /// What browsers show for a number: Windows' characters for C1 controls, a replacement for what is no character.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return windows[Int(value - 0x80)] }
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A || value == 0x7F
    return isControl ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func named(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    let start = bytes.startIndex + 1
    let name = bytes[start...].prefix(longest).prefix { $0.isLetter || $0.isDigit }
    if name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";"),
      let text = names.all[String(decoding: name, as: UTF8.self)]
    {
      return (text, name.count + 2)
    }
    // Without a semicolon only the old names count, the longest first: `&notit` is `¬it`.
    for length in stride(from: min(name.count, longestBare), to: 1, by: -1) {
      let key = String(decoding: name.prefix(length), as: UTF8.self)
      if names.bare.contains(key), let text = names.all[key] { return (text, length + 1) }
    }
    return nil
  }

  /// Of `CounterClockwiseContourIntegral`.
  private static let longest = 31
  /// Of `yacute`, among the names that need no semicolon.
  private static let longestBare = 6

  private static let names: (all: [String: String], bare: Set<String>) = {
    var all: [String: String] = [:]
    var bare: Set<String> = []
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { continue }
      let name = String(parts[0].drop { $0 == "!" })
      var text = ""
      for code in parts[1].split(separator: "+") {
        if let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) {
          text.unicodeScalars.append(scalar)
        }
      }
      all[name] = text
      if parts[0].hasPrefix("!") { bare.insert(name) }
    }
    return (all, bare)
  }()

  /// Windows-1252 for 0x80 to 0x9F.
  private static let windows: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}", "\u{FFFD}",
    "‘",
    "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
