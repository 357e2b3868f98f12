package import TerminalKit

/// What a terminal is opened with: the environment and the user's choices.
package struct TerminalOptions: Sendable {
  /// `TERM`, `COLORTERM`, `NO_COLOR` and the rest.
  package var environment: [String: String]
  /// Overrides the colour depth that was found.
  package var depth: ColorDepth?
  /// Draws lines and symbols in ASCII even where more would work.
  package var prefersASCII: Bool

  package init(environment: [String: String], depth: ColorDepth? = nil, prefersASCII: Bool = false) {
    self.environment = environment
    self.depth = depth
    self.prefersASCII = prefersASCII
  }
}
