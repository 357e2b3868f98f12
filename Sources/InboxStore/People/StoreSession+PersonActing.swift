import InboxModel

extension StoreSession {
  /// Why a command does nothing about the person of a conversation; nil when it does.
  func settled(_ deed: PersonDeed, on record: ConversationRecord, by actor: Actor) throws -> ActionOutcome? {
    if let home = record.mergedInto { return .refused(.goesOnIn(home)) }
    guard let person = try self.person(record.person) else { return .refused(.noSuchPerson(record.person)) }
    switch deed {
    case .mark(let add, let remove):
      let (added, removed) = Self.changes(add, remove, on: person)
      return added.isEmpty && removed.isEmpty ? .unchanged : nil
    case .note(let text):
      return text.allSatisfy(\.isWhitespace) ? .refused(.emptyText) : nil
    case .link(let other):
      if other == person.id { return .unchanged }
      return try identities(of: other, and: nil).isEmpty ? .refused(.noSuchPerson(other)) : nil
    case .unlink(let identity):
      let own = try identities(of: person.id, and: nil).map(\.id)
      guard own.contains(identity) else { return .refused(.noSuchIdentity(identity)) }
      return own.count > 1 ? nil : .refused(.onlyIdentity)
    case .erase:
      return try settledErasure(of: person, by: actor)
    }
  }

  /// Decides and writes what a command does about the person of a conversation. Nothing is linked unless a member says so.
  func apply(
    _ deed: PersonDeed, on record: ConversationRecord, by actor: Actor, batch: String
  ) throws -> ActionOutcome {
    if let outcome = try settled(deed, on: record, by: actor) { return outcome }
    if deed == .erase { return try erase(record.person, by: actor, batch: batch, from: record.id) }
    guard let person = try self.person(record.person) else { return .unchanged }
    try log("person", by: actor, on: record.id, changes: [try carryOut(deed, on: person, by: actor)], batch: batch)
    touched.formUnion(.rows)
    return .done(order: nil)
  }

  private func carryOut(_ deed: PersonDeed, on person: Person, by actor: Actor) throws -> Change {
    switch deed {
    case .mark(let add, let remove):
      let (added, removed) = Self.changes(add, remove, on: person)
      try write(marks: added, without: removed, on: person.id)
      return .personMarked(person.id, added: added, removed: removed)
    case .note(let text):
      let id = try insert(
        "INSERT INTO personNote (person, author, text, at) VALUES (\(person.id), \(actor.signature), \(text), \(now))")
      return .personNoted(ID(id))
    case .link(let id):
      let other = try self.person(id) ?? Person(id: id, name: "")
      return .identitiesMoved(try join(other, to: person))
    case .unlink(let identity):
      let name = try first("SELECT name FROM identity WHERE id = \(identity)") { $0.text(0) }
      let new = ID<Person>(try insert("INSERT INTO person (name) VALUES (\(name ?? ""))"))
      let joining = PersonJoining(from: person.id, to: new, identities: [identity])
      try move(joining)
      return .identitiesMoved(joining)
    case .erase:
      return .personErased(person.id)
    }
  }

  private static func changes(
    _ add: Set<PersonMark>, _ remove: Set<PersonMark>, on person: Person
  ) -> (added: Set<PersonMark>, removed: Set<PersonMark>) {
    (
      add.subtracting(remove).subtracting(person.marks),
      remove.subtracting(add).intersection(person.marks)
    )
  }

  private func join(_ other: Person, to person: Person) throws -> PersonJoining {
    let joining = PersonJoining(
      from: other.id, to: person.id, identities: try identities(of: other.id, and: nil).map(\.id),
      notes: try rows("SELECT id FROM personNote WHERE person = \(other.id)") { $0.id(0) }, former: other,
      gained: other.marks.subtracting(person.marks))
    try move(joining)
    return joining
  }

  /// Gives identities to another person, with their conversations; of a person who has none left, nothing stays.
  func move(_ joining: PersonJoining) throws {
    try give(joining.identities, from: joining.from, to: joining.to)
    try run("UPDATE personNote SET person = \(joining.to) WHERE id IN \(SQLText.list(joining.notes.map(\.value)))")
    if let former = joining.former {
      try write(marks: [], without: former.marks, on: former.id)
      try run("UPDATE person SET name = '' WHERE id = \(former.id)")
    }
    try write(marks: joining.gained, without: [], on: joining.to)
    try rescoreConversations(of: joining.to)
  }

  /// And back.
  func moveBack(_ joining: PersonJoining) throws {
    try give(joining.identities, from: joining.to, to: joining.from)
    try run("UPDATE personNote SET person = \(joining.from) WHERE id IN \(SQLText.list(joining.notes.map(\.value)))")
    try write(marks: [], without: joining.gained, on: joining.to)
    if let former = joining.former {
      try run("UPDATE person SET name = \(former.name) WHERE id = \(former.id)")
      try write(marks: former.marks, without: [], on: former.id)
    }
    try rescoreConversations(of: joining.from)
    try rescoreConversations(of: joining.to)
  }

  private func give(_ identities: [ID<Identity>], from: ID<Person>, to: ID<Person>) throws {
    let list = SQLText.list(identities.map(\.value))
    try run("UPDATE identity SET person = \(to) WHERE id IN \(list)")
    let conversations = try rows("SELECT id FROM conversation WHERE person = \(from) AND identity IN \(list)") {
      $0.id(0) as ID<Conversation>
    }
    for id in conversations {
      var record = try self.record(id)
      record.person = to
      book.put(record)
    }
  }
}
