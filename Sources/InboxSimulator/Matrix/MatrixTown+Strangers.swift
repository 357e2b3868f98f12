package import Foundation

extension MatrixTown {
  /// `person` writes `text` in a room, in a thread when `thread` names its first event, as a reply when `inReplyTo` names one.
  @discardableResult
  package mutating func say(
    _ person: Person, _ text: String, in room: String, thread: String? = nil, inReplyTo: String? = nil, at now: Date
  ) -> String {
    let room = self.room(room)
    let user = enter(person, room, at: now)
    if state(room, "m.room.encryption") != nil { return saySecretly(user, text, room, at: now) }
    var content: [JSON.Member] = [JSON.Member("body", .string(text)), JSON.Member("msgtype", "m.text")]
    if let thread {
      content.append(
        JSON.Member(
          "m.relates_to",
          [
            "event_id": .string(thread), "is_falling_back": .bool(inReplyTo == nil),
            "m.in_reply_to": ["event_id": .string(inReplyTo ?? thread)], "rel_type": "m.thread",
          ]))
    } else if let inReplyTo {
      content.append(JSON.Member("m.relates_to", ["m.in_reply_to": ["event_id": .string(inReplyTo)]]))
    }
    if text.contains(userID) || text.contains(displayName) {
      content.append(JSON.Member("m.mentions", ["user_ids": [.string(userID)]]))
    }
    return append(room: room, sender: user, type: "m.room.message", content: .object(content), at: now)
  }

  /// An event that nobody without the room's keys can read.
  mutating func saySecretly(_ user: String, _ text: String, _ room: String, at now: Date) -> String {
    let secret = Digest256.hash(Array((salt + text).utf8)) + Digest256.hash(Array((text + salt).utf8))
    let content: JSON = [
      "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": .string(Data(secret).base64EncodedString()),
      "device_id": "KTWJQPNZRB", "sender_key": .string(Digest256.urlSafe(user)),
      "session_id": .string(Digest256.urlSafe(room + salt)),
    ]
    return append(room: room, sender: user, type: "m.room.encrypted", content: content, at: now)
  }

  /// The author replaces the text of one of their events.
  package mutating func edit(_ id: String, to text: String, at now: Date) {
    guard let original = event(id), original.redactedBy == nil else { return }
    let content: JSON = [
      "body": .string("* " + text), "m.new_content": ["body": .string(text), "msgtype": "m.text"],
      "m.relates_to": ["event_id": .string(id), "rel_type": "m.replace"], "msgtype": "m.text",
    ]
    append(room: original.room, sender: original.sender, type: "m.room.message", content: content, at: now)
  }

  /// The author takes one of their events back.
  package mutating func retract(_ id: String, at now: Date) {
    guard let original = event(id), original.redactedBy == nil else { return }
    redact(id, by: original.sender, content: ["redacts": .string(id)], transaction: nil, at: now)
  }

  /// `person` puts an emoji under an event.
  package mutating func react(_ person: Person, _ key: String, to id: String, at now: Date) {
    guard let target = event(id) else { return }
    let user = enter(person, target.room, at: now)
    let content: JSON = [
      "m.relates_to": ["event_id": .string(id), "key": .string(key), "rel_type": "m.annotation"]
    ]
    append(room: target.room, sender: user, type: "m.reaction", content: content, at: now)
  }

  /// Takes an event back; its content goes.
  @discardableResult
  mutating func redact(_ id: String, by user: String, content: JSON, transaction: String?, at now: Date) -> String {
    guard let position = positions[id] else { return "" }
    let redaction = append(
      room: events[position - 1].room, sender: user, type: "m.room.redaction", content: content, at: now,
      transaction: transaction, redacts: id)
    events[position - 1].content = [:]
    events[position - 1].redactedBy = redaction
    return redaction
  }

  /// Lets `person` into the room unless they are in or banned, and returns their user id.
  @discardableResult
  mutating func enter(_ person: Person, _ room: String, at now: Date) -> String {
    let user = Self.userID(of: person)
    if profiles[user] == nil { profiles[user] = person.name }
    if membership(user, in: room) == nil || membership(user, in: room) == "leave" { join(user, room, at: now) }
    return user
  }

  /// Whether `person` may speak in a room: the banned may not.
  package func maySpeak(_ person: Person, in room: String) -> Bool {
    membership(Self.userID(of: person), in: room) != "ban"
  }
}
