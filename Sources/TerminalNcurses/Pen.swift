import TerminalKit

/// How a cell is drawn beyond its glyph: its style and where it links to.
struct Pen: Hashable, Sendable {
  var style: Style
  var address: String?

  static let plain = Pen(style: .plain, address: nil)

  /// Whether blanks in this pen must be written out: erasing leaves colour, but no line and no swapped colours.
  var isSolid: Bool {
    address != nil || !style.attributes.isDisjoint(with: [.underline, .reverse, .strikethrough])
  }
}
