/// What a command does to the person of a conversation.
package enum PersonDeed: Hashable, Sendable, Codable {
  case mark(add: Set<PersonMark>, remove: Set<PersonMark>)
  case note(String)
  /// Takes the identities of another person over: it is the same one.
  case link(ID<Person>)
  /// Makes a person of its own of one identity.
  case unlink(ID<Identity>)
  /// Takes everything that tells who they are, and what they said, out of the store for good.
  case erase
}
