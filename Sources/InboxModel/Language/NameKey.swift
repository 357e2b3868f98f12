import Foundation

/// Names and handles as they are looked up: without case and accents, handles without their sign.
package enum NameKey {
  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }

  package static func handle(_ text: String) -> String {
    fold(text.first == "@" ? String(text.dropFirst()) : text)
  }

  /// The smallest key behind all that begin with `prefix`.
  package static func end(of prefix: String) -> String { prefix + "\u{10FFFF}" }
}
