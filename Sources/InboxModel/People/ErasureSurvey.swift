/// How much the erasing of people would touch: what is said before it is done.
package struct ErasureSurvey: Hashable, Sendable {
  /// Their names, as far as they are known.
  package var names: [String]
  package var identities: Int
  package var conversations: Int
  /// Theirs, and ours to them.
  package var messages: Int
  package var drafts: Int
  package var notes: Int

  package init(
    names: [String] = [], identities: Int = 0, conversations: Int = 0, messages: Int = 0, drafts: Int = 0,
    notes: Int = 0
  ) {
    self.names = names
    self.identities = identities
    self.conversations = conversations
    self.messages = messages
    self.drafts = drafts
    self.notes = notes
  }
}
