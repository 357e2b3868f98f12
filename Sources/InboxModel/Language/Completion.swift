/// What could stand at the cursor.
package struct Completion: Hashable, Sendable {
  /// The characters that a candidate takes the place of, as offsets into the text.
  package var range: Range<Int>
  /// Best first.
  package var candidates: [Candidate]

  /// One proposal.
  package struct Candidate: Hashable, Sendable {
    /// Goes into the text.
    package var text: String
    package var meaning: Meaning
    /// Whether a space may follow; false where a value has to be typed on (`tag:`).
    package var isComplete: Bool

    package init(_ text: String, _ meaning: Meaning = .value, isComplete: Bool = true) {
      self.text = text
      self.meaning = meaning
      self.isComplete = isComplete
    }
  }

  /// What a candidate is, for the line of help beside it.
  package enum Meaning: Hashable, Sendable {
    /// A field of the query language, by name.
    case field(String)
    case flag(QueryFlag)
    /// A command, by name.
    case command(String)
    /// An option of a command, by name.
    case option(String)
    /// A snooze, by its command text.
    case snooze(String)
    /// A number, and what it stands for.
    case numbered(String)
    /// Speaks for itself: a tag, an account, a name.
    case value
  }

  package init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }
}

extension Wording {
  /// The line of help beside a candidate; nil for what speaks for itself.
  package func help(on meaning: Completion.Meaning) -> String? {
    switch meaning {
    case .field(let name): help.fields[name]
    case .flag(let flag): help.flags(flag)
    case .command(let name): commands.words[name]?.summary
    case .option(let name): commands.options[name]
    case .snooze(let text): choices.snoozes[text]
    case .numbered(let words): words
    case .value: nil
    }
  }
}
