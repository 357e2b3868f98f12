/// What is wrong in a file that a person wrote: which file, where, what was expected.
package struct ConfigurationError: Error, Hashable, Sendable {
  package var file: String
  /// From 1; 0 where the whole file is meant.
  package var line: Int
  package var column: Int
  package var problem: String

  /// One line: `config.toml:3:9: theme: "moto" is not a theme here: did you mean "moot"?`
  package var message: String {
    line > 0 ? "\(file):\(line):\(column): \(problem)" : "\(file): \(problem)"
  }
}
