/// Why there can be no full-screen interface. The message is one line for the user; the way out is the plain commands.
package enum TerminalOpenError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// The terminal cannot place the cursor, or nothing is known about it.
  case cannotDraw(term: String)
  /// The terminal is in use by this process already, or the system refused.
  case unavailable

  package var description: String {
    switch self {
    case .notATerminal: "the full-screen interface needs a terminal"
    case .cannotDraw(let term):
      term.isEmpty
        ? "the full-screen interface needs a terminal, but TERM is not set"
        : "the full-screen interface cannot draw on a terminal of type \u{201C}\(term)\u{201D}"
    case .unavailable: "the terminal could not be opened"
    }
  }
}
