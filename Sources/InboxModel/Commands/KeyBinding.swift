/// A key, or keys one after the other, and the command line that they type.
package struct KeyBinding: Hashable, Sendable {
  /// `g g`, `Ctrl-P`, `Enter`, `#`.
  package let keys: String
  package let line: String

  package init(_ keys: String, _ line: String) {
    self.keys = keys
    self.line = line
  }
}
