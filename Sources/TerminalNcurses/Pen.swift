import TerminalKit

/// How a cell is drawn beyond its glyph: its style, in colours that the terminal has, and where it links to.
struct Pen: Hashable, Sendable {
  var style: Style
  var address: String?

  static let plain = Pen(style: .plain, address: nil)

  /// Attributes that show on a blank.
  private static let lines: Attributes = [.underline, .reverse, .strikethrough]

  /// Whether blanks in this pen must be written out: erasing leaves colour, but no line and no swapped colours.
  var isSolid: Bool {
    address != nil || !style.attributes.isDisjoint(with: Self.lines)
  }

  /// The pen reduced to what shows on a blank, where a foreground is nothing without a line or swapped colours.
  var onBlank: Pen {
    let shown = style.attributes.intersection(Self.lines)
    return Pen(
      style: Style(
        foreground: shown.isEmpty ? .default : style.foreground, background: style.background, attributes: shown),
      address: address)
  }
}
