package import Foundation
package import InboxModel

extension EscalationNotice {
  /// A notice of an escalation that a stranger's review led to.
  package static func sample(
    text: String = "It lost my photos", name: String = "Luca", recipient: String = "", key: String = "k-1",
    reason: String = "lost data", after: String? = nil, at date: Date = Date(timeIntervalSince1970: 1_800_000_000),
    attemptedAt: Date? = nil
  ) -> EscalationNotice {
    EscalationNotice(
      id: ID(1), conversation: ID(12), target: "press", way: "mail", recipient: recipient,
      packet: .sample(text: text, name: name, reason: reason, after: after, at: date), raisedAt: date, key: key,
      author: "ana", createdAt: date, attemptedAt: attemptedAt, delivery: Delivery(state: .sending(lease: date)))
  }
}

extension EscalationPacket {
  /// What a notice about a review tells.
  package static func sample(
    text: String = "It lost my photos", name: String = "Luca", reason: String = "lost data", after: String? = nil,
    at date: Date = Date(timeIntervalSince1970: 1_800_000_000)
  ) -> EscalationPacket {
    let person = ID<InboxModel.Person>(3)
    let row = QueueRow(
      id: ID(12), account: ID(1), accountName: "shop", platform: "appstore", channel: "Photos", kind: .review,
      workflow: .begun(at: date), personID: person, person: name, handle: "luca", title: "", snippet: text,
      tags: [Tag("crash")].compactMap(\.self), priority: .high, receivedAt: date, lastActivityAt: date,
      key: QueueKey(columns: [], id: ID(12)))
    let card = PersonCard(
      person: InboxModel.Person(id: person, name: name), identities: [], conversationCount: 3, answeredCount: 2,
      firstSeen: date.addingTimeInterval(-86_400 * 300))
    let message = Message(
      id: ID(7), conversation: ID(12), remoteID: "r7", kind: .review, direction: .inbound,
      author: Author(identity: nil, name: name, handle: "luca"), body: text, rating: 1,
      permalink: URL(string: "https://apps.example/review/7"), postedAt: date.addingTimeInterval(-600))
    let note = Message(
      id: ID(8), conversation: ID(12), kind: .note, direction: .internal,
      author: Author(identity: nil, name: "ana", handle: ""),
      body: "between us", postedAt: date)
    var escalation = Escalation(tier: "tier2", reason: reason, by: "ana", raisedAt: date)
    escalation.dueAt = date.addingTimeInterval(1800)
    escalation.after = after
    return EscalationPacket(
      ConversationDetail(
        row: row, subject: nil, person: card, messages: [message, note], hasEarlier: false, activities: [], outbox: [],
        drafts: [], priority: Priority(reasons: []), capabilities: Capabilities([:])), escalation)
  }
}
