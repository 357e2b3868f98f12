import TerminalKit

/// What is sent to a terminal outside frames. Each moves no cursor that a frame relies on.
enum TerminalSequences {
  /// Saves the title, switches to the alternate screen, asks for pastes in brackets and for focus reports, hides the cursor.
  static let enter = "\u{1B}[22;0t\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?1004h\u{1B}[?25l\u{1B}[0m"
  /// Undoes all of it, whatever was on; also what a crash writes.
  static let leave =
    "\u{1B}[?2026l\u{1B}[?2031l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l\u{1B}]8;;\u{1B}\\\u{1B}[0m\u{1B}[?25h"
    + "\u{1B}[?1049l\u{1B}[23;0t"
  /// Asks for the background's colour, and for word when it changes between light and dark. Nobody waits for an answer.
  static let askAppearance = "\u{1B}[?2031h\u{1B}]11;?\u{1B}\\"
  /// For terminals without an alternate screen: before `leave`.
  static let clear = "\u{1B}[0m\u{1B}[2J\u{1B}[H"
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  static let frameStart = Array("\u{1B}[?2026h".utf8)
  static let frameEnd = Array("\u{1B}[?2026l".utf8)
  static let showCursor = Array("\u{1B}[?25h".utf8)
  static let hideCursor = Array("\u{1B}[?25l".utf8)
  static let bell: [UInt8] = [0x07]

  /// More encoded bytes than this some terminals drop without a word.
  static let longestCopy = 74_994
  private static let longestTitle = 120

  /// The window's title, cleaned and cut.
  static func title(_ text: String) -> [UInt8] {
    let clean = TextWidth.truncate(Sanitizer.cleanLine(text), to: longestTitle)
    return Array("\u{1B}]2;\(clean)\u{07}".utf8)
  }

  /// OSC 52; nil when the text is too long for it.
  static func copy(_ text: String) -> [UInt8]? {
    guard text.utf8.count <= longestCopy / 4 * 3 else { return nil }
    return Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  /// Opens a link, or closes the open one when there is no address. Addresses come from `SafeLink`.
  static func link(_ address: String?, id: Int) -> [UInt8] {
    guard let address else { return Array("\u{1B}]8;;\u{1B}\\".utf8) }
    return Array("\u{1B}]8;id=m\(id);\(address)\u{1B}\\".utf8)
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var digits: [UInt8] = []
      for _ in 0..<4 {
        digits.append(alphabet[bits & 63])
        bits >>= 6
      }
      digits.reverse()
      output += digits.prefix(group.count + 1) + Array(repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return output
  }
}
