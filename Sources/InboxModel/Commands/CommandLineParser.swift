/// Cuts a command's text into its verb and its arguments, as a shell would.
///
/// Within `'…'` everything stands for itself; within `"…"` a `\` keeps a quote or a `\`, and `\n` is a new line; outside, `\` keeps the next
/// character. An apostrophe between two letters is an apostrophe, so that `note don't ask` needs no quotes. A verb that takes raw text
/// (`search`) gets the rest of the line as it is.
package enum CommandLineParser {
  package static func parse(_ text: String) throws(CommandError) -> CommandLine {
    let pieces = CommandLexer(text, isRaw: isRaw)
    guard let verb = pieces.words.first else { throw .empty }
    if let quote = pieces.unclosedQuote { throw .unclosedQuote(column: pieces.scanner.column(quote)) }
    return CommandLine(verb: verb.text.lowercased(), arguments: pieces.words.dropFirst().map(\.text))
  }

  static func isRaw(_ verb: String) -> Bool { CommandTable.row(verb)?.takesRawText ?? false }

  /// How many characters stand before the first argument.
  static func offset(ofRest text: String) -> Int {
    let pieces = CommandLexer(text, isRaw: isRaw)
    guard pieces.words.count > 1 else { return text.count }
    return pieces.scanner.characters(before: pieces.words[1].range.lowerBound)
  }
}
