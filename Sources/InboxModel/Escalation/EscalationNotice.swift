package import Foundation

/// One telling of one receiver about one escalation: what, to whom, and where it stands.
package struct EscalationNotice: Hashable, Sendable, Codable {
  package let id: ID<EscalationNotice>
  package let conversation: ID<Conversation>
  /// The target's name in the settings.
  package let target: String
  /// An `EscalationTarget.Kind` by its word, as it was when the escalation was raised.
  package let way: String
  /// One address where a target has several; else empty.
  package let recipient: String
  package let packet: EscalationPacket
  /// Which escalation of its conversation it tells of.
  package let raisedAt: Date
  /// Unique to this notice and the same in every attempt: the mark by which a receiver knows what it has had.
  package let key: String
  package let author: String
  package let createdAt: Date
  /// When an attempt last began.
  package var attemptedAt: Date?
  package var delivery: Delivery
  /// When it was told, or given up.
  package var settledAt: Date?
  package var ticket: String?
  package var url: URL?

  package init(
    id: ID<EscalationNotice>, conversation: ID<Conversation>, target: String, way: String, recipient: String,
    packet: EscalationPacket, raisedAt: Date, key: String, author: String, createdAt: Date, attemptedAt: Date? = nil,
    delivery: Delivery, settledAt: Date? = nil, ticket: String? = nil, url: URL? = nil
  ) {
    self.id = id
    self.conversation = conversation
    self.target = target
    self.way = way
    self.recipient = recipient
    self.packet = packet
    self.raisedAt = raisedAt
    self.key = key
    self.author = author
    self.createdAt = createdAt
    self.attemptedAt = attemptedAt
    self.delivery = delivery
    self.settledAt = settledAt
    self.ticket = ticket
    self.url = url
  }
}

extension EscalationNotice {
  /// Whom it tells, for people: the target's name, with the address where it has several.
  package var name: String { recipient.isEmpty ? target : "\(target) <\(recipient)>" }
}
