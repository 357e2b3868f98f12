/// Which drawing characters a screen may use beside the text itself.
package enum GlyphSet: Hashable, Sendable {
  case unicode
  /// Only ASCII: the locale cannot show more, or the user asked for it.
  case ascii

  /// The symbol as this set draws it.
  package func callAsFunction(_ symbol: Symbol) -> String {
    pick(symbol.unicode, symbol.ascii)
  }

  /// The first for Unicode, its twin for ASCII.
  package func pick(_ unicode: String, _ ascii: String) -> String {
    self == .unicode ? unicode : ascii
  }
}
