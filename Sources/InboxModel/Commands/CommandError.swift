/// What is wrong with a command's text, and what was probably meant.
package enum CommandError: Error, Hashable, Sendable {
  case empty
  case unknownVerb(String, suggestion: String?)
  case missingArgument(verb: String, argument: String)
  case badArgument(verb: String, argument: String, valid: [String])
  case tooManyArguments(verb: String)
  case unclosedQuote(column: Int)
}
