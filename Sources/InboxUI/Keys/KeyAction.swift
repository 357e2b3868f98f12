/// What a key means outside of a text.
package enum KeyAction: Hashable, Sendable {
  case move(Movement)
  /// A command's whole line, as it would be typed: `reply --private`.
  case line(String)
}
