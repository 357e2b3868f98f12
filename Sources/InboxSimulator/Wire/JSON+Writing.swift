package import Foundation

extension JSON {
  /// How strings are escaped; platforms differ and their clients must cope with each.
  package enum Escaping: Sendable {
    /// UTF-8 as it is, as Synapse and Mastodon write it.
    case minimal
    /// `\/` and `\uXXXX` for everything beyond ASCII, as PHP's `json_encode` writes it.
    case php
  }

  /// The compact text of this value.
  package func encoded(_ escaping: Escaping = .minimal) -> Data {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    write(into: &bytes, escaping)
    return Data(bytes)
  }

  private func write(into bytes: inout [UInt8], _ escaping: Escaping) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .int(let value): bytes += String(value).utf8
    case .double(let value): bytes += String(value).utf8
    case .string(let value): Self.write(value, into: &bytes, escaping)
    case .array(let values): Self.write(values, into: &bytes, escaping)
    case .object(let members): Self.write(members, into: &bytes, escaping)
    }
  }

  private static func write(_ values: [JSON], into bytes: inout [UInt8], _ escaping: Escaping) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      value.write(into: &bytes, escaping)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func write(_ members: [Member], into bytes: inout [UInt8], _ escaping: Escaping) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.name, into: &bytes, escaping)
      bytes.append(UInt8(ascii: ":"))
      member.value.write(into: &bytes, escaping)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func write(_ text: String, into bytes: inout [UInt8], _ escaping: Escaping) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case "/" where escaping == .php: bytes += #"\/"#.utf8
      case _ where scalar.value < 0x20 || (scalar.value > 0x7E && escaping == .php):
        for unit in String(scalar).utf16 { writeUnit(unit, into: &bytes) }
      default: bytes += String(scalar).utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func writeUnit(_ unit: UInt16, into bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += #"\u"#.utf8
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift)) & 0xF]) }
  }
}
