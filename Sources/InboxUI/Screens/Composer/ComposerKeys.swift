import TerminalKit

/// The keys that leave a text. Everything else is typed, or moves within it.
enum ComposerKeys {
  static let send = Key.control("s")
  static let sendAndDone = Key.control("d")
  static let editor = Key.control("e")
  static let canned = Key.control("t")
  static let pipe = Key.control("x")
  static let otherWording = Key.control("o")
  static let keep = Key.escape
}
