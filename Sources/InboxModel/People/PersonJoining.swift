/// Identities that change hands, with all that is needed to give them back.
package struct PersonJoining: Hashable, Sendable, Codable {
  package var from: ID<Person>
  package var to: ID<Person>
  package var identities: [ID<Identity>]
  /// Notes that go along.
  package var notes: [ID<PersonNote>]
  /// What was known of `from`, when nothing of it is left.
  package var former: Person?
  /// What `to` takes over.
  package var gained: Set<PersonMark>

  package init(
    from: ID<Person>, to: ID<Person>, identities: [ID<Identity>], notes: [ID<PersonNote>] = [], former: Person? = nil,
    gained: Set<PersonMark> = []
  ) {
    self.from = from
    self.to = to
    self.identities = identities
    self.notes = notes
    self.former = former
    self.gained = gained
  }
}
