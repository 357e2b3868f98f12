import Foundation
import InboxModel

extension MergeRun {
  /// The conversation that a new message belongs to; nil when it begins one.
  func home(
    of message: IncomingMessage, channel: ID<Channel>, author: ID<Identity>
  ) throws -> ConversationRecord? {
    switch message.thread {
    case .root(let root):
      if let known = try conversation(root: root, at: message.postedAt.stored) { return known }
      // A thread's own beginning stands for itself, also when it answers something: other people's comments stay apart.
      guard root != message.remoteID else { return nil }
      if let known = try conversation(of: root) { return known }
      return try message.replyTo.flatMap { try conversation(of: $0) }
    case .room:
      if let known = try message.replyTo.flatMap({ try conversation(of: $0) }) { return known }
      let posted = message.postedAt.stored
      if message.isOurs {
        // What answers something that is not here yet waits for it by itself.
        return message.replyTo == nil ? try spokenByUs(channel, at: posted) : nil
      }
      return try spokenInRoom(channel, author: author, at: posted)
    }
  }

  /// The conversation that a known message belongs to.
  private func conversation(of message: RemoteID) throws -> ConversationRecord? {
    let id = try session.first(
      "SELECT conversation FROM message WHERE account = \(account) AND remoteID = \(message)"
    ) { $0.id(0) as ID<Conversation> }
    return try id.map { try session.record($0) }
  }

  /// Of several conversations that go on from each other under one root, the last that had begun by then.
  private func conversation(root: RemoteID, at date: Date) throws -> ConversationRecord? {
    let ids = try session.book.conversations(under: root, of: account, session)
    guard ids.count > 1 else { return try ids.first.map { try session.record($0) } }
    let records = try ids.map { try session.record($0) }.sorted { ($0.receivedAt, $0.id) < ($1.receivedAt, $1.id) }
    return records.last { $0.receivedAt <= date } ?? records.first
  }

  /// One person's conversation in a room, if they did not pause.
  private func spokenInRoom(
    _ channel: ID<Channel>, author: ID<Identity>, at date: Date
  ) throws -> ConversationRecord? {
    try newest(
      """
      SELECT id FROM conversation WHERE root IS NULL AND channel = \(channel) AND identity = \(author)
      AND lastInboundAt >= \(date - IncomingThread.pause) AND receivedAt <= \(date + IncomingThread.pause)
      ORDER BY lastInboundAt DESC LIMIT 1
      """)
  }

  /// The conversation in a room that we spoke in last, if that was not long ago: somebody's, or what we said to nobody in particular.
  private func spokenByUs(_ channel: ID<Channel>, at date: Date) throws -> ConversationRecord? {
    try newest(
      """
      SELECT id FROM conversation WHERE root IS NULL AND channel = \(channel)
      AND lastOutboundAt BETWEEN \(date - IncomingThread.pause) AND \(date + IncomingThread.pause)
      ORDER BY lastOutboundAt DESC LIMIT 1
      """)
  }

  /// Rooms are asked by times that this page may have moved, so what is in hand is written first.
  private func newest(_ question: SQLText) throws -> ConversationRecord? {
    try session.book.flush(session)
    let id = try session.first(question) { $0.id(0) as ID<Conversation> }
    return try id.map { try session.record($0) }
  }
}
