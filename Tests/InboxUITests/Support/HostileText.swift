import InboxTesting
import TerminalKit

/// Text as an enemy would write it.
enum HostileText {
  /// Whole attacks, each of which some program fell for.
  static let attacks = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]0;owned\u{07}", "\u{1B}]52;c;cm0gLXJmIC8=\u{07}",
    "\u{1B}]8;;https://evil.example\u{1B}\\x",
    "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{1B}P$q q\u{1B}\\", "\u{1B}_Gf=100;AAAA\u{1B}\\", "\u{1B}c", "\u{1B}[6n",
    "\u{1B}[?1049l", "\u{1B}[?2026h", "\u{1B}[", "\u{1B}", "\u{1B}]0;never ends", "\u{202E}txt.exe", "\u{2066}\u{2067}",
    "\u{200B}\u{200C}\u{2060}\u{FEFF}", "\u{E0041}\u{E0042}\u{E007F}", "e" + String(repeating: "\u{0301}", count: 200),
    "\u{0301}\u{0302}", "\r\n\u{0B}\u{0C}\u{85}\u{2028}\u{2029}", "\u{0}\u{7}\u{8}\u{7F}", "\u{1B}(0lqqqk\u{1B}(B",
    "\u{0E}\u{0F}",
    "👨‍👩‍👧‍👦🏳️‍🌈🇳🇱", "नमस्ते क्षि", "\u{FFFD}\u{FFFC}\u{F8FF}", "田中さくら", "نورة العتيبي",
    "\t\t\t", "{{name}} %s $(reboot) `id` ;|&", "#\u{20E3}\u{FE0F}", "\u{115F}\u{3164}\u{FFA0}\u{180E}",
  ]

  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0x20...0x7E, 0x20...0x7E, 0x300...0x36F, 0x200B...0x206F, 0x4E00...0x4EFF,
    0x1F300...0x1FAFF, 0x1F1E6...0x1F1FF, 0xFE00...0xFE0F, 0xE0000...0xE007F, 0x590...0x6FF, 0x900...0x97F,
    0xFFF0...0xFFFD, 0x2028...0x2029, 0x0...0x10FFFF,
  ]

  /// A few attacks and random scalars.
  static func make(_ dice: inout SeededGenerator, most: Int = 40) -> String {
    var text = ""
    for _ in 0..<dice.number(0...3) { text += dice.chance(60) ? dice.pick(attacks) : bytes(&dice) }
    for _ in 0..<dice.number(0...most) {
      if let scalar = Unicode.Scalar(UInt32.random(in: dice.pick(ranges), using: &dice)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Random bytes, half a surrogate pair among them, as they come out of the decoder.
  private static func bytes(_ dice: inout SeededGenerator) -> String {
    var bytes: [UInt8] = (0..<12).map { _ in UInt8.random(in: 0...255, using: &dice) }
    bytes += [0xED, 0xA0, 0x80]
    return Sanitizer.decode(bytes)
  }
}
