/// Columns that a text takes, and cutting it to columns.
package enum TextWidth {
  /// How a text sits in the columns it is given.
  package enum Alignment: Hashable, Sendable {
    case leading, trailing, center
  }

  /// Columns of a text on one line, as `Surface.put` draws it.
  package static func width(_ text: some StringProtocol) -> Int {
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return GlyphScanner(text).reduce(0) { $0 + $1.glyph.width } }
      count += 1
    }
    return count
  }

  /// The longest beginning of whole glyphs that fits.
  package static func prefix(_ text: some StringProtocol, columns: Int) -> Substring {
    var left = columns
    var end = text.startIndex
    for piece in GlyphScanner(text) {
      left -= piece.glyph.width
      if left < 0 { return Substring(text[..<end]) }
      end = piece.range.upperBound
    }
    return Substring(text)
  }

  /// The text, or its beginning with an ellipsis where it does not fit. Never wider than `columns`.
  package static func truncate(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    guard width(text) > columns else { return text }
    let room = columns - width(ellipsis)
    guard room >= 0 else { return String(prefix(text, columns: columns)) }
    return prefix(text, columns: room) + ellipsis
  }

  /// The text truncated and filled with spaces to exactly `columns`.
  package static func pad(
    _ text: String, to columns: Int, _ alignment: Alignment = .leading, ellipsis: String = "…"
  ) -> String {
    let fitted = truncate(text, to: columns, ellipsis: ellipsis)
    let missing = max(0, columns - width(fitted))
    let left =
      switch alignment {
      case .leading: 0
      case .trailing: missing
      case .center: missing / 2
      }
    return String(repeating: " ", count: left) + fitted + String(repeating: " ", count: missing - left)
  }
}
