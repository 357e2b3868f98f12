import InboxModel

extension StoreSession {
  /// What the house knows of a conversation, within the transaction: what is in hand counts, written or not.
  func facts(of id: ID<Conversation>) throws -> ConversationFacts? {
    guard let record = try book[id] ?? conversation(id) else { return nil }
    let place = try first(
      Self.place, [record.account.sqlValue, record.channel.sqlValue, record.person.sqlValue]
    ) { row in
      (
        platform: Platform(row.text(0)), account: row.text(1), channel: row.text(2), isVIP: row.bool(3),
        isBanned: row.bool(4), labels: row.text(5).split(separator: " ").compactMap { Tag(String($0)) }
      )
    }
    guard let place else { return nil }
    let sla = try first(Self.promise, [id.sqlValue]) { SLAMark($0, from: 0) }
    var facts = ConversationFacts(
      conversation: try record.conversation(tags: tags(of: id), subject: nil), platform: place.platform,
      accountName: place.account, channelName: place.channel, isVIP: place.isVIP,
      identities: try identities(of: record.person, and: record.identity), author: record.identity,
      rating: record.rating, language: record.language, sentiment: record.sentiment, visibility: record.visibility,
      score: record.score, messageCount: record.messageCount, heldCount: record.heldCount,
      lastOutboundAt: record.lastOutboundAt, messages: try allMessages(of: id), outbox: try openStates(of: id),
      drafters: Set(try rows(Self.authors, [id.sqlValue]) { $0.text(0) }), sla: sla ?? nil)
    facts.isBanned = place.isBanned
    facts.burst = record.burst
    facts.labels = Set(place.labels)
    return facts
  }

  func identities(of person: ID<Person>, and author: ID<Identity>?) throws -> [Identity] {
    try rows(Self.identities, [person.sqlValue, author.sqlValue]) { row in
      Identity(
        id: row.id(0), account: row.id(1), remoteID: row.remoteID(2), person: row.id(3), name: row.text(4),
        handle: row.text(5), url: row.url(6), followers: row.optionalInt(7), isBot: row.bool(8))
    }
  }

  private func allMessages(of id: ID<Conversation>) throws -> [Message] {
    try rows(Self.messages, [id.sqlValue]) {
      try MessageRecord($0).message(handle: $0.text(30), entry: nil, delivery: nil)
    }
  }

  private func openStates(of id: ID<Conversation>) throws -> [Delivery.State] {
    try rows(Self.orders, [id.sqlValue]) { try Delivery($0, from: 0).state }
  }

  private static let place = FrequentStatement(
    """
    SELECT a.platform, a.name, h.name, p.isVIP, p.isBanned, \
    (SELECT group_concat(l.label, ' ') FROM personLabel l WHERE l.person = p.id) FROM account a, channel h, person p
    WHERE a.id = ? AND h.id = ? AND p.id = ?
    """)
  private static let promise = FrequentStatement("SELECT slaDue, slaWarnAt, slaLeft FROM conversation WHERE id = ?")
  private static let authors = FrequentStatement("SELECT author FROM draft WHERE conversation = ?")
  private static let identities = FrequentStatement(
    """
    SELECT id, account, remoteID, person, name, handle, url, followers, isBot FROM identity
    WHERE person = ? OR id = ? ORDER BY id
    """)
  private static let messages = FrequentStatement(
    """
    SELECT \(MessageRecord.columns.split(separator: ", ").map { "m.\($0)" }.joined(separator: ", ")), i.handle
    FROM message m LEFT JOIN identity i ON i.id = m.identity
    WHERE m.conversation = ? AND \(SearchScope.kept.text) ORDER BY m.postedAt, m.id
    """)
  private static let orders = FrequentStatement(
    """
    SELECT state, due, remoteID, reason, attempts, problem FROM outboxEntry
    WHERE conversation = ? AND state NOT IN ('sent', 'takenBack') ORDER BY id
    """)
}

extension ConversationRecord {
  func conversation(tags: Set<Tag>, subject: Subject?) -> Conversation {
    Conversation(
      id: id, account: account, channel: channel, kind: kind, person: person, subject: subject, workflow: workflow,
      assignee: assignee, tags: tags, priority: level, escalation: escalation, isMuted: isMuted, isUnread: isUnread,
      receivedAt: receivedAt, lastActivityAt: lastActivityAt, continues: continues, version: version)
  }
}
