/// What was added to a conversation while somebody writes in it.
package struct ComposerNews: Hashable, Sendable {
  /// Whom the conversation is with.
  package var person: String
  /// Messages from outside.
  package var theirs: Int
  /// Who of us answered, and who wrote a note; each once.
  package var answers: [String]
  package var notes: [String]

  package init(person: String, theirs: Int = 0, answers: [String] = [], notes: [String] = []) {
    self.person = person
    self.theirs = theirs
    self.answers = answers
    self.notes = notes
  }

  package var isEmpty: Bool { theirs == 0 && answers.isEmpty && notes.isEmpty }
}
