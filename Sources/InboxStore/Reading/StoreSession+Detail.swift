import Foundation
import InboxModel

extension StoreSession {
  /// How much of a conversation's log is read.
  private static let activityLimit = 500
  /// How many of a person's other conversations the card lists.
  private static let pastLimit = 5

  func detail(of id: ID<Conversation>, member: String, messageLimit: Int) throws -> ConversationDetail? {
    guard let row = try row(of: id, order: .pressing, member: member), let record = try conversation(id) else {
      return nil
    }
    var messages = try messages(of: id, limit: messageLimit + 1)
    let hasEarlier = messages.count > messageLimit
    if hasEarlier { messages.removeLast() }
    return ConversationDetail(
      row: row, subject: try record.subject.flatMap { try subject($0) },
      person: try card(of: record.person, besides: id),
      messages: messages.reversed(), hasEarlier: hasEarlier, activities: try activities(of: id),
      outbox: try openOrders(in: id), notices: try notices(of: id, telling: record.escalation),
      drafts: try drafts(in: id, author: member), priority: try priority(of: record),
      capabilities: try actingAccount(record.account).capabilities, related: try related(to: record))
  }

  private func subject(_ id: Int64) throws -> Subject? {
    try first("SELECT remoteID, title, excerpt, url FROM subject WHERE id = \(id)") {
      Subject(remoteID: $0.remoteID(0), title: $0.text(1), excerpt: $0.text(2), url: $0.url(3))
    }
  }

  /// The newest messages, the newest first; notes that were taken back are left out.
  private func messages(of id: ID<Conversation>, limit: Int) throws -> [Message] {
    let columns = MessageRecord.columns.split(separator: ", ").map { "m.\($0)" }.joined(separator: ", ")
    return try rows(
      """
      SELECT \(raw: columns), i.handle, o.id, o.state, o.due, o.remoteID, o.reason, o.attempts, o.problem FROM message m
      LEFT JOIN identity i ON i.id = m.identity
      LEFT JOIN outboxEntry o ON o.id = (SELECT max(e.id) FROM outboxEntry e WHERE e.message = m.id AND m.member IS NOT NULL)
      WHERE m.conversation = \(id) AND NOT (m.kind = 'note' AND m.visibility = 'deleted-by-us')
      ORDER BY m.postedAt DESC, m.id DESC LIMIT \(limit)
      """
    ) { row in
      try MessageRecord(row).message(
        handle: row.text(30), entry: row.optionalID(31), delivery: row.isNull(31) ? nil : try Delivery(row, from: 32))
    }
  }

  private func activities(of id: ID<Conversation>) throws -> [Activity] {
    try rows(
      """
      SELECT \(raw: Activity.columns) FROM activity WHERE conversation = \(id) AND verb NOT IN ('arrived', 'read')
      ORDER BY id DESC LIMIT \(Self.activityLimit)
      """, Activity.init
    ).reversed()
  }

  private func openOrders(in id: ID<Conversation>) throws -> [OutboxEntry] {
    try rows(
      """
      SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE conversation = \(id) AND state NOT IN ('sent', 'takenBack') ORDER BY id
      """, OutboxRecord.init
    ).map(\.entry)
  }

  /// Of the escalation as it stands, and of earlier ones what still needs somebody.
  private func notices(of id: ID<Conversation>, telling escalation: Escalation?) throws -> [EscalationNotice] {
    try notices(of: id).filter { notice in
      switch notice.delivery.state {
      case .takenBack: false
      case .sent: notice.raisedAt == escalation?.raisedAt
      default: true
      }
    }
  }

  func drafts(in id: ID<Conversation>, author: String) throws -> [Draft] {
    try rows(
      """
      SELECT \(raw: Draft.columns) FROM draft WHERE conversation = \(id) AND author = \(author) ORDER BY updatedAt DESC, kind
      """, Draft.init)
  }

  private func card(of person: ID<Person>, besides id: ID<Conversation>) throws -> PersonCard {
    let known = try self.person(person)
    let identities = try identities(of: person, and: nil)
    let history = try first(
      "SELECT count(*), count(lastOutboundAt), min(receivedAt), max(lastOutboundAt) FROM conversation WHERE person = \(person) AND mergedInto IS NULL"
    ) { (all: $0.int(0), answered: $0.int(1), since: $0.date(2), lastAnswered: $0.optionalDate(3)) }
    let past = try past(of: person, besides: id, limit: Self.pastLimit)
    var card = PersonCard(
      person: known ?? Person(id: person, name: ""), identities: identities, conversationCount: history?.all ?? 0,
      answeredCount: history?.answered ?? 0, firstSeen: history?.since ?? now, lastAnswered: history?.lastAnswered,
      past: past)
    card.suggestions = try suggestions(for: identities, of: person)
    return card
  }
}

extension MessageRecord {
  func message(handle: String, entry: ID<OutboxEntry>?, delivery: Delivery?) throws -> Message {
    Message(
      id: id, conversation: conversation, remoteID: remoteID, kind: kind, direction: direction,
      author: Author(identity: identity, name: author, handle: handle), title: title, body: body, language: language,
      rating: rating,
      attachments: try attachments.map { try JSONText.decode([Attachment].self, from: $0) } ?? [], metrics: metrics,
      permalink: permalink, replyTo: replyTo, audience: audience, postedAt: postedAt, editedAt: editedAt,
      visibility: visibility,
      delivery: delivery, outboxEntry: entry,
      earlier: try earlier.map { try JSONText.decode([Message.Revision].self, from: $0) } ?? [])
  }
}
