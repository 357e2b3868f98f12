/// A command as it is written: a verb and its arguments, quoted as in a shell.
package struct CommandLine: Hashable, Sendable {
  package var verb: String
  package var arguments: [String]

  package init(verb: String, arguments: [String] = []) {
    self.verb = verb
    self.arguments = arguments
  }
}
