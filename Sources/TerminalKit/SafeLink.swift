/// Addresses that may be handed to a terminal.
package enum SafeLink {
  /// Longer addresses are not linked; terminals cut them at about this length.
  static let longest = 2048

  /// The address with every byte outside the printable ASCII that addresses use percent-encoded; nil unless it is `https`.
  package static func address(_ text: String) -> String? {
    guard text.utf8.count <= longest, text.prefix(8).lowercased() == "https://", text.utf8.count > 8 else { return nil }
    var safe = ""
    for byte in text.utf8 {
      if isPlain(byte) {
        safe.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        safe += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return safe
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
  }
}
