/// Another conversation that belongs with one, in a line.
package struct RelatedConversation: Hashable, Sendable {
  /// How the two belong together, as seen from the one that is read.
  package enum Bond: String, Hashable, Sendable, CaseIterable {
    case linked
    /// This one was merged into it.
    case goesOnIn = "goes-on-in"
    /// It came first: this is a part that was split off, or a late return.
    case continues
    /// It went on from this one.
    case continued
  }

  package var id: ID<Conversation>
  package var bond: Bond
  package var platform: Platform
  package var person: String
  /// The subject's or the message's title, else the first words; may be empty.
  package var title: String
  package var isDone: Bool

  package init(
    id: ID<Conversation>, bond: Bond, platform: Platform, person: String, title: String, isDone: Bool
  ) {
    self.id = id
    self.bond = bond
    self.platform = platform
    self.person = person
    self.title = title
    self.isDone = isDone
  }
}
