import Foundation
import InboxModel

extension MergeRun {
  /// Where a new message goes.
  struct Home {
    var record: ConversationRecord
    /// The conversation that its thread belongs to, when that goes on in another one.
    var origin: ID<Conversation>?
  }

  /// The conversation that a new message belongs to; nil when it begins one.
  func home(of message: IncomingMessage, channel: ID<Channel>, author: ID<Identity>) throws -> Home? {
    switch message.thread {
    case .root(let root):
      if let known = try conversation(root: root, at: message.postedAt.stored) { return try home(in: known) }
      // A thread's own beginning stands for itself, also when it answers something: other people's comments stay apart.
      guard root != message.remoteID else { return nil }
      if let known = try conversation(of: root) { return known }
      return try message.replyTo.flatMap { try conversation(of: $0) }
    case .room:
      if let known = try message.replyTo.flatMap({ try conversation(of: $0) }) { return known }
      let posted = message.postedAt.stored
      if message.isOurs {
        // What answers something that is not here yet waits for it by itself.
        return message.replyTo == nil ? try spokenByUs(channel, at: posted).map { try home(in: $0) } : nil
      }
      return try spokenInRoom(channel, author: author, at: posted).map { try home(in: $0) }
    }
  }

  /// What was merged goes on elsewhere.
  private func home(in thread: ConversationRecord) throws -> Home {
    guard thread.mergedInto != nil else { return Home(record: thread) }
    return Home(record: try session.standing(thread.id), origin: thread.id)
  }

  /// The conversation that a known message belongs to.
  private func conversation(of message: RemoteID) throws -> Home? {
    let known = try session.first(
      "SELECT conversation, origin FROM message WHERE account = \(account) AND remoteID = \(message)"
    ) { (id: $0.id(0) as ID<Conversation>, origin: $0.optionalID(1) as ID<Conversation>?) }
    return try known.map { Home(record: try session.record($0.id), origin: $0.origin) }
  }

  /// Keeps which thread a message belongs to that goes on in another conversation.
  func note(_ home: Home?, of message: ID<Message>, in conversation: ID<Conversation>, at date: Date) throws {
    guard let home, let origin = home.origin, conversation == home.record.id else { return }
    try session.set(origin: origin, of: message)
    var thread = try session.record(origin)
    // By it a room finds the conversation for their next words.
    guard thread.mergedInto != nil, let last = thread.lastInboundAt, last < date else { return }
    thread.lastInboundAt = date
    session.book.put(thread)
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
