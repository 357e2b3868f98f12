package import Foundation

/// From a command's text to the command, through the rows of `CommandTable`.
package struct CommandParser: Sendable {
  package var context: CommandContext

  package init(_ context: CommandContext) {
    self.context = context
  }

  package init(now: Date, zone: TimeZone, member: String? = nil, vocabulary: Vocabulary = Vocabulary()) {
    self.init(CommandContext(now: now, zone: zone, member: member, vocabulary: vocabulary))
  }

  package func parse(_ text: String) throws(CommandError) -> Command {
    let line = try CommandLineParser.parse(text)
    do {
      return try parse(line)
    } catch {
      guard case .badQuery(var problem) = error else { throw error }
      problem.column += CommandLineParser.offset(ofRest: text)
      throw .badQuery(problem)
    }
  }

  package func parse(_ line: CommandLine) throws(CommandError) -> Command {
    guard let row = CommandTable.row(line.verb) else { throw unknown(line.verb) }
    var arguments = try CommandArguments(line.arguments, of: row, in: context)
    return try row.build(&arguments)
  }

  private func unknown(_ verb: String) -> CommandError {
    if verb.isBlank { return .empty }
    let words = CommandTable.rows.flatMap { [$0.name] + $0.aliases }
    return .unknownVerb(verb, suggestion: NearestWord.to(verb, among: words))
  }
}
