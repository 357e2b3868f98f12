package import Foundation

extension MatrixTown: Populated {
  package mutating func hear(_ person: Person, _ text: String, in place: Place, at now: Date) -> String? {
    switch place {
    case .room(let name):
      guard maySpeak(person, in: name) else { return nil }
      return say(person, text, in: name, at: now)
    case .eventReply(let id):
      guard let target = event(id), maySpeak(person, in: target.room) else { return nil }
      let root = target.relation("m.thread")
      return say(person, text, in: target.room, thread: root, inReplyTo: id, at: now)
    case .thread(let root):
      guard let target = event(root), maySpeak(person, in: target.room) else { return nil }
      return say(person, text, in: target.room, thread: root, at: now)
    default: return nil
    }
  }

  package mutating func amend(_ id: String, to text: String, at now: Date) { edit(id, to: text, at: now) }

  package mutating func withdraw(_ id: String, at now: Date) { retract(id, at: now) }

  package mutating func teamAnswers(_ text: String, to id: String, at now: Date) {
    guard let target = event(id) else { return }
    guard state(target.room, "m.room.encryption") == nil else {
      _ = saySecretly(userID, text, target.room, at: now)
      return
    }
    let content: JSON = [
      "body": .string(text), "m.relates_to": ["m.in_reply_to": ["event_id": .string(id)]], "msgtype": "m.text",
    ]
    append(room: target.room, sender: userID, type: "m.room.message", content: content, at: now)
  }

  package var postedItems: [PostedItem] { posted }

  package var teamActs: [TeamAct] { acts }

  /// Room ids by the local part of their alias.
  package var roomsByAlias: [String: String] {
    Dictionary(rooms.values.map { ($0.alias, $0.id) }) { first, _ in first }
  }

  /// The text of an event as readers see it now, edits included; nil for the taken back.
  package func text(of id: String) -> String? {
    guard let event = event(id), event.redactedBy == nil else { return nil }
    let edit = events.last { $0.relation("m.replace") == id && $0.redactedBy == nil }
    return edit?.content["m.new_content"]?["body"]?.text ?? event.content["body"]?.text
  }
}
