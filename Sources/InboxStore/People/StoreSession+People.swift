import Foundation
import InboxModel

extension StoreSession {
  func person(_ id: ID<Person>) throws -> Person? {
    let person = try first("SELECT id, name, isVIP, isMuted, isBanned, erasedAt FROM person WHERE id = \(id)") {
      Person(
        id: $0.id(0), name: $0.text(1), isVIP: $0.bool(2), isMuted: $0.bool(3), isBanned: $0.bool(4),
        erasedAt: $0.optionalDate(5))
    }
    guard var person else { return nil }
    person.labels = try labels(of: id)
    return person
  }

  func labels(of id: ID<Person>) throws -> Set<Tag> {
    Set(try rows("SELECT label FROM personLabel WHERE person = \(id)") { $0.text(0) }.compactMap { Tag($0) })
  }

  func notes(on id: ID<Person>) throws -> [PersonNote] {
    try rows("SELECT id, person, author, text, at FROM personNote WHERE person = \(id) AND isGone = 0 ORDER BY id") {
      PersonNote(id: $0.id(0), person: $0.id(1), author: $0.text(2), text: $0.text(3), at: $0.date(4))
    }
  }

  /// The newest first. What was merged stands where it goes on.
  func past(of person: ID<Person>, besides id: ID<Conversation>?, limit: Int) throws -> [PersonCard.Past] {
    try rows(
      """
      SELECT c.id, a.platform, c.kind, coalesce(nullif(m.title, ''), s.title, substr(m.body, 1, 120)), c.receivedAt, c.state, c.snoozeEnd, c.doneReason, \
      c.doneAt, c.waitingSince, c.rating
      FROM conversation c JOIN account a ON a.id = c.account LEFT JOIN subject s ON s.id = c.subject
      LEFT JOIN message m ON m.id = c.newestInbound WHERE c.person = \(person) AND c.id IS NOT \(id) AND c.mergedInto IS NULL
      ORDER BY c.receivedAt DESC, c.id DESC LIMIT \(limit)
      """
    ) { row in
      PersonCard.Past(
        id: row.id(0), platform: Platform(row.text(1)), kind: try row.word(2), title: Snippet.line(of: row.text(3)),
        receivedAt: row.date(4), state: try Workflow(row, from: 5).state, rating: row.optionalInt(10))
    }
  }

  func personDetail(_ id: ID<Person>, limit: Int) throws -> PersonDetail? {
    guard let person = try person(id) else { return nil }
    let identities = try identities(of: id, and: nil)
    let faces = try identities.map { identity in
      let place = try first("SELECT platform, name FROM account WHERE id = \(identity.account)") {
        (platform: Platform($0.text(0)), name: $0.text(1))
      }
      let count = try first(
        "SELECT count(*) FROM conversation WHERE person = \(id) AND identity = \(identity.id) AND mergedInto IS NULL"
      ) { $0.int(0) }
      return PersonDetail.Face(
        identity: identity, platform: place?.platform ?? "", accountName: place?.name ?? "", conversations: count ?? 0)
    }
    return PersonDetail(
      person: person, faces: faces, notes: try notes(on: id), suggestions: try suggestions(for: identities, of: id),
      conversationCount: try first("SELECT count(*) FROM conversation WHERE person = \(id) AND mergedInto IS NULL") {
        $0.int(0)
      }
        ?? 0,
      past: try past(of: id, besides: nil, limit: limit))
  }

  /// Writes marks, and what follows from them for the person's conversations.
  func write(marks added: Set<PersonMark>, without removed: Set<PersonMark>, on id: ID<Person>) throws {
    for (mark, isOn) in added.map({ ($0, true) }) + removed.map({ ($0, false) }) {
      switch mark {
      case .vip: try run("UPDATE person SET isVIP = \(isOn) WHERE id = \(id)")
      case .muted: try run("UPDATE person SET isMuted = \(isOn) WHERE id = \(id)")
      case .banned: try run("UPDATE person SET isBanned = \(isOn) WHERE id = \(id)")
      case .label(let tag) where isOn:
        try run("INSERT INTO personLabel (person, label) VALUES (\(id), \(tag.name)) ON CONFLICT DO NOTHING")
      case .label(let tag): try run("DELETE FROM personLabel WHERE person = \(id) AND label = \(tag.name)")
      }
    }
    if added.union(removed).contains(.vip) { try rescoreConversations(of: id) }
    touched.formUnion(.rows)
  }

  /// Finished ones are left: nobody looks for them by how pressing they are, and what opens one again reckons anew.
  func rescoreConversations(of id: ID<Person>) throws {
    let open = try rows("SELECT id FROM conversation WHERE person = \(id) AND state <> 'done'") {
      $0.id(0) as ID<Conversation>
    }
    for id in open { try rescore(id) }
  }
}
