/// Makes text from strangers safe to show, on a surface or on a plain terminal.
///
/// In this order: whole escape sequences are dropped, their 8-bit forms and unterminated tails too (a string sequence that
/// nobody terminated ends with its line); other controls become visible pictures; line breaks become `\n`; scalars that
/// reorder or hide text go, joiners and selectors too unless they shape a cluster; a base keeps at most four marks and a
/// cluster at most sixteen scalars; no line starts with a mark. The raw text stays in the store: `escaped` shows it.
package enum Sanitizer {
  /// Decodes strictly: every invalid byte sequence becomes U+FFFD.
  package static func decode(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Text of several lines: keeps `\n` and `\t`.
  package static func clean(_ text: String) -> String {
    isPlain(text, multiline: true) ? text : Cleaner(multiline: true).clean(text)
  }

  /// Text for one line: every line break and tab becomes one space.
  package static func cleanLine(_ text: String) -> String {
    isPlain(text, multiline: false) ? text : Cleaner(multiline: false).clean(text)
  }

  /// Printable ASCII needs no work.
  private static func isPlain(_ text: String, multiline: Bool) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || (multiline && ($0 == 0x0A || $0 == 0x09)) }
    }
  }
}
