/// What is wrong with a command's text, and what was probably meant.
package enum CommandError: Error, Hashable, Sendable {
  case empty
  case unknownVerb(String, suggestion: String?)
  case unknownOption(verb: String, option: String, valid: [String])
  /// `argument` is the `ArgumentKind` by name, or an option.
  case missingArgument(verb: String, argument: String)
  case badArgument(verb: String, argument: String, valid: [String])
  case tooManyArguments(verb: String)
  /// A moment that has gone by.
  case alreadyPast(verb: String, argument: String)
  /// Columns count from 1, in characters.
  case unclosedQuote(column: Int)
  /// The query inside the command is wrong; its column counts in the command's line.
  case badQuery(QueryError)
}
