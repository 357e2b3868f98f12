/// How each command reads: in the hint bar, in help, and in the question before what cannot be undone.
package struct CommandWording: Sendable {
  /// One command in words.
  package struct Words: Sendable {
    /// One or two words for the hint bar and the palette.
    package var hint: String
    /// One sentence for help.
    package var summary: String
    /// The question before it is done to so many conversations; nil when it never asks.
    package var question: (@Sendable (_ count: Int) -> String)?

    init(_ hint: String, _ summary: String, question: (@Sendable (_ count: Int) -> String)? = nil) {
      self.hint = hint
      self.summary = summary
      self.question = question
    }
  }

  /// By the command's name.
  package var words: [String: Words]
  /// Hints for keys that are bound to a command with arguments, by its whole line (`reply --private`).
  package var lines: [String: String]
  /// By the movement's name.
  package var movements: [String: String]
  /// What stands for an argument in a usage line.
  package var argument: @Sendable (ArgumentKind) -> String
  /// Option names stay as they are; this says what each does.
  package var options: [String: String]
  /// The question before a command that has none of its own.
  package var anyQuestion: @Sendable (_ hint: String, _ count: Int) -> String
  package var cannotBeUndone: String
  package var undoableUntilSent: String
  package var yes: String
  package var no: String
}

extension CommandWording {
  /// What is asked before the command is done to so many conversations.
  package func question(for name: String, count: Int) -> String {
    words[name]?.question?(count) ?? anyQuestion(words[name]?.hint ?? name, count)
  }

  /// The hint for a key's whole command line; an unknown command stands for itself.
  package func hint(for line: String) -> String {
    if let known = lines[line] { return known }
    let verb = line.prefix { $0 != " " }
    return words[String(verb)]?.hint ?? line
  }
}
