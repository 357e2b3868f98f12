/// One option of a command: `--name`, or `--name VALUE`.
package struct OptionSpec: Hashable, Sendable {
  package let name: String
  /// Nil for a switch.
  package let value: ArgumentKind?

  package init(_ name: String, _ value: ArgumentKind? = nil) {
    self.name = name
    self.value = value
  }
}
