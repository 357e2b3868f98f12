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
  /// Consoles have no window with a title and colours of its own, and some would print what is said to it.
  var hasWindow: Bool {
    !["linux", "vt", "cons", "sun", "ansi"].contains { keyTerm.hasPrefix($0) }
  }
}
