/// Everything that the house knows of one person.
package struct PersonDetail: Hashable, Sendable {
  /// One identity, where it is.
  package struct Face: Hashable, Sendable {
    package var identity: Identity
    package var platform: Platform
    package var accountName: String
    package var conversations: Int

    package init(identity: Identity, platform: Platform, accountName: String, conversations: Int) {
      self.identity = identity
      self.platform = platform
      self.accountName = accountName
      self.conversations = conversations
    }
  }

  package var person: Person
  package var faces: [Face]
  /// Oldest first.
  package var notes: [PersonNote]
  package var suggestions: [LinkSuggestion]
  package var conversationCount: Int
  /// Their conversations on all platforms, the newest first.
  package var past: [PersonCard.Past]

  package init(
    person: Person, faces: [Face], notes: [PersonNote] = [], suggestions: [LinkSuggestion] = [],
    conversationCount: Int = 0, past: [PersonCard.Past] = []
  ) {
    self.person = person
    self.faces = faces
    self.notes = notes
    self.suggestions = suggestions
    self.conversationCount = conversationCount
    self.past = past
  }
}
