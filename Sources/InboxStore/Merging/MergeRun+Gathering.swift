import Foundation
import InboxModel

/// What turns out to be one conversation, because the message that holds it together came later than what hangs on it.
extension MergeRun {
  /// How long an answer of ours in a room is looked for behind what it answers, in seconds: a week.
  private static let answersWithin: TimeInterval = 7 * 86_400

  /// Brings to `home`, where `message` has just been put, what was taken for conversations of their own as long as it was missing.
  func gather(around message: IncomingMessage, in home: ID<Conversation>) throws {
    if message.thread.root != message.remoteID {
      for other in try session.book.conversations(under: message.remoteID, of: account, session) where other != home {
        try fold(other, into: home)
      }
    }
    guard case .room = message.thread else { return }
    for other in try ownAnswers(to: message, in: home) { try fold(other, into: home) }
    try bridge(home, at: message.postedAt.stored)
  }

  /// What we said in a room to nobody that was known then, and that answers `message`.
  private func ownAnswers(to message: IncomingMessage, in home: ID<Conversation>) throws -> [ID<Conversation>] {
    let posted = message.postedAt.stored
    try session.book.flush(session)
    return try session.rows(
      """
      SELECT c.id FROM account a JOIN identity i ON i.account = a.id AND i.remoteID = a.remoteID
      JOIN conversation c ON c.identity = i.id AND c.channel = \(try session.record(home).channel) AND c.lastInboundAt IS NULL
      WHERE a.id = \(account) AND c.root IS NULL AND c.receivedAt BETWEEN \(posted) AND \(posted + Self.answersWithin)
      AND c.id <> \(home) AND EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id AND m.replyTo = \(message.remoteID))
      ORDER BY c.id
      """
    ) { $0.id(0) }
  }

  /// One person's words in a room that lay too far apart, until those between them came.
  private func bridge(_ home: ID<Conversation>, at date: Date) throws {
    let record = try session.record(home)
    guard let last = record.lastInboundAt, date < last, record.root == nil else { return }
    let other = try session.first(
      """
      SELECT id FROM conversation WHERE root IS NULL AND channel = \(record.channel) AND identity = \(record.identity)
      AND lastInboundAt >= \(record.receivedAt - IncomingThread.pause) AND receivedAt <= \(last + IncomingThread.pause)
      AND id <> \(home) AND mergedInto IS NULL ORDER BY lastInboundAt LIMIT 1
      """
    ) { $0.id(0) as ID<Conversation> }
    guard let other else { return }
    if try !fold(other, into: home) { try fold(home, into: other) }
  }

  /// Moves what is in `former` to `home` and ends `former`, if nobody here has treated it yet; answers whether it did.
  @discardableResult
  private func fold(_ former: ID<Conversation>, into home: ID<Conversation>) throws -> Bool {
    guard try session.mayVanish(former) else { return false }
    let old = try session.record(former)
    var record = try session.record(home)
    record.subject = record.subject ?? old.subject
    record.assignee = record.assignee ?? old.assignee
    record.escalation = record.escalation ?? old.escalation
    record.lastActivityAt = max(record.lastActivityAt, old.lastActivityAt)
    record.messageCount += old.messageCount
    record.heldCount += old.heldCount
    session.book.put(record)
    try session.moveContents(of: former, to: home)
    try session.book.remove(old, session)
    record.lastOutboundAt = try session.lastOutbound(in: home)
    session.book.put(record)
    try session.reckon(home)
    if try session.isTreated(home) { try session.reassess(home, reopens: true) }
    session.touched.formUnion(.rows)
    return true
  }
}

extension StoreSession {
  /// Whether nothing but the platform's words and what rules noted hangs on a conversation.
  fileprivate func mayVanish(_ id: ID<Conversation>) throws -> Bool {
    guard try !isTreated(id) else { return false }
    return try first(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM draft WHERE conversation = \(id))
      OR EXISTS (SELECT 1 FROM message WHERE conversation = \(id) AND direction = 'internal')
      """
    ) { _ in true } == nil
  }

  /// Everything that refers to `former` refers to `home` from now on.
  func moveContents(of former: ID<Conversation>, to home: ID<Conversation>) throws {
    try redirect(former, to: home)
    try run("UPDATE message SET conversation = \(home) WHERE conversation = \(former)")
    try run("UPDATE activity SET conversation = \(home) WHERE conversation = \(former)")
    try run("UPDATE notice SET conversation = \(home) WHERE conversation = \(former)")
    try run(
      """
      INSERT INTO conversationTag (conversation, tag) SELECT \(home), tag FROM conversationTag WHERE conversation = \(former)
      ON CONFLICT DO NOTHING
      """)
    try run("DELETE FROM conversationTag WHERE conversation = \(former)")
    // What a rule did to one of them it has done.
    try run(
      """
      INSERT INTO ruleFiring (conversation, rule, version, at)
      SELECT \(home), rule, version, at FROM ruleFiring WHERE conversation = \(former) ON CONFLICT DO NOTHING
      """)
    try run("DELETE FROM ruleFiring WHERE conversation = \(former)")
    try moveLinks(of: former, to: home)
  }

  /// Conversations that went on from `former`, or in it, name `home` instead.
  private func redirect(_ former: ID<Conversation>, to home: ID<Conversation>) throws {
    try book.flush(self)
    let others = try rows(
      "SELECT id FROM conversation WHERE continues = \(former) UNION SELECT id FROM conversation WHERE mergedInto = \(former)"
    ) { $0.id(0) as ID<Conversation> }
    for id in others {
      var other = try record(id)
      if other.continues == former { other.continues = id == home ? nil : home }
      if other.mergedInto == former { other.mergedInto = home }
      book.put(other)
    }
    try book.flush(self)
  }
}
