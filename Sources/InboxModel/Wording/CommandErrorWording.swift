/// What is wrong with a command's text.
package struct CommandErrorWording: Sendable {
  package var sentence: @Sendable (CommandError) -> String
  /// Wraps the sentence for a query inside a command.
  package var inQuery: @Sendable (_ sentence: String) -> String
}

extension Wording {
  package func sentence(for error: CommandError) -> String {
    if case .badQuery(let problem) = error { return commandErrors.inQuery(sentence(for: problem)) }
    return commandErrors.sentence(error)
  }
}
