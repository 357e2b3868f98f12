package import Foundation

/// A person with their history, for the panel beside a conversation.
package struct PersonCard: Hashable, Sendable {
  /// One earlier conversation, in a line.
  package struct Past: Hashable, Sendable {
    package var id: ID<Conversation>
    package var platform: Platform
    package var kind: MessageKind
    package var title: String
    package var receivedAt: Date
    package var state: Workflow.State
    package var rating: Int?

    package var isDone: Bool { if case .done = state { true } else { false } }

    package init(
      id: ID<Conversation>, platform: Platform, kind: MessageKind, title: String, receivedAt: Date,
      state: Workflow.State,
      rating: Int? = nil
    ) {
      self.id = id
      self.platform = platform
      self.kind = kind
      self.title = title
      self.receivedAt = receivedAt
      self.state = state
      self.rating = rating
    }
  }

  package var person: Person
  package var identities: [Identity]
  package var conversationCount: Int
  package var answeredCount: Int
  package var firstSeen: Date
  package var lastAnswered: Date?
  /// The newest first; a handful, without the one on the screen.
  package var past: [Past]
  /// Others who may be the same.
  package var suggestions: [LinkSuggestion] = []

  package init(
    person: Person, identities: [Identity], conversationCount: Int, answeredCount: Int, firstSeen: Date,
    lastAnswered: Date? = nil, past: [Past] = []
  ) {
    self.person = person
    self.identities = identities
    self.conversationCount = conversationCount
    self.answeredCount = answeredCount
    self.firstSeen = firstSeen
    self.lastAnswered = lastAnswered
    self.past = past
  }
}
