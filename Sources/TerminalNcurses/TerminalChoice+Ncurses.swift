import CNcurses

extension TerminalChoice.Description {
  /// What the terminal database has under a name; nil when nothing usable.
  init?(named term: String) {
    let found = cn_describe(term)
    guard found.known else { return nil }
    self.init(
      movesLikeANSI: found.moves_like_ansi, hasAlternateScreen: found.alternate_screen, colors: Int(found.colours),
      pairs: Int(found.pairs))
  }
}

extension TerminalChoice {
  /// Consoles have no title, and some would print it.
  var hasTitle: Bool {
    !["linux", "vt", "cons", "sun", "ansi"].contains { keyTerm.hasPrefix($0) }
  }
}
