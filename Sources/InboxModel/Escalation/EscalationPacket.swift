package import Foundation

/// Everything that somebody outside needs to take an escalation up: complete in itself, cleaned of hostile text, without internal notes and
/// without secrets. Its names in JSON are lasting.
package struct EscalationPacket: Hashable, Sendable, Codable {
  /// Raised when a name changes its meaning.
  package var format = 1
  package var conversation: Int64
  package var tier: String
  /// Whom the command named.
  package var to: String?
  package var reason: String
  /// Who escalated it, as the log writes them.
  package var by: String
  package var raisedAt: Date
  /// Until when somebody has to take it up.
  package var dueAt: Date?
  /// The tier that did not take it up in time.
  package var after: String?
  package var platform: String
  package var account: String
  package var channel: String
  package var kind: String
  /// Where it stands on the platform.
  package var link: URL?
  package var subject: String?
  package var tags: [String]
  package var priority: String
  package var assignee: String?
  package var person: Person
  /// The newest words from outside.
  package var message: Words?
  /// What was said before and after, oldest first.
  package var context: [Words]

  /// Who it is about, and what is known of them.
  package struct Person: Hashable, Sendable, Codable {
    package var name: String
    package var handle: String
    package var profile: URL?
    package var isVIP: Bool
    package var followers: Int?
    package var conversations: Int
    package var answered: Int
    package var firstSeen: Date
    package var lastAnswered: Date?
    /// Earlier conversations, the newest first.
    package var past: [Past]

    private enum CodingKeys: String, CodingKey {
      case name, handle, profile, followers, conversations, answered, past
      case isVIP = "vip"
      case firstSeen = "first_seen"
      case lastAnswered = "last_answered"
    }
  }

  /// An earlier conversation in a line.
  package struct Past: Hashable, Sendable, Codable {
    package var platform: String
    package var kind: String
    package var title: String
    package var at: Date
    package var rating: Int?
  }

  /// Something that was said.
  package struct Words: Hashable, Sendable, Codable {
    package var author: String
    package var isOurs: Bool
    package var title: String
    package var text: String
    package var at: Date
    package var rating: Int?
    package var link: URL?

    private enum CodingKeys: String, CodingKey {
      case author, title, text, at, rating, link
      case isOurs = "ours"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case format, conversation, tier, to, reason, by, after, platform, account, channel, kind, link, subject, tags,
      priority,
      assignee, person, message, context
    case raisedAt = "raised_at"
    case dueAt = "due_at"
  }
}

extension EscalationPacket {
  /// How many messages around the newest one go along, and how much of each.
  private static let contextLimit = 10
  private static let wordsLimit = 2000

  /// A conversation as it stands, with the escalation that it tells of.
  package init(_ detail: ConversationDetail, _ escalation: Escalation) {
    let row = detail.row
    let said = detail.messages.filter { $0.direction != .internal }
    let newest = said.last { $0.direction == .inbound }
    self.init(
      conversation: row.id.value, tier: PacketText.line(escalation.tier),
      to: escalation.target.map { PacketText.line($0) }, reason: PacketText.block(escalation.reason, limit: 2000),
      by: PacketText.line(escalation.by), raisedAt: escalation.raisedAt, dueAt: escalation.dueAt,
      after: escalation.after, platform: row.platform.name, account: PacketText.line(row.accountName),
      channel: PacketText.line(row.channel), kind: row.kind.rawValue, link: newest?.permalink ?? row.url,
      subject: detail.subject.map { PacketText.line($0.title) }, tags: row.tags.map(\.name),
      priority: row.priority.rawValue, assignee: row.assignee, person: Person(detail.person, row),
      message: newest.map { Words($0, limit: 20_000) },
      context: said.filter { $0.id != newest?.id }.suffix(Self.contextLimit).map { Words($0, limit: Self.wordsLimit) })
  }
}

extension EscalationPacket.Person {
  fileprivate init(_ card: PersonCard, _ row: QueueRow) {
    self.init(
      name: PacketText.line(card.person.name), handle: PacketText.line(row.handle),
      profile: card.identities.first { $0.handle == row.handle }?.url, isVIP: card.person.isVIP,
      followers: card.identities.compactMap(\.followers).max(), conversations: card.conversationCount,
      answered: card.answeredCount, firstSeen: card.firstSeen, lastAnswered: card.lastAnswered,
      past: card.past.map { past in
        EscalationPacket.Past(
          platform: past.platform.name, kind: past.kind.rawValue, title: PacketText.line(past.title, limit: 120),
          at: past.receivedAt, rating: past.rating)
      })
  }
}

extension EscalationPacket.Words {
  fileprivate init(_ message: Message, limit: Int) {
    self.init(
      author: PacketText.line(message.author.name), isOurs: message.direction == .outbound,
      title: PacketText.line(message.title), text: PacketText.block(message.body, limit: limit), at: message.postedAt,
      rating: message.rating, link: message.permalink)
  }
}
