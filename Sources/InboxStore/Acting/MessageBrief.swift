import Foundation
import InboxModel

/// What an action has to know of a message that it answers or acts on.
struct MessageBrief: Hashable, Sendable {
  let id: ID<Message>
  var remoteID: RemoteID?
  var kind: MessageKind
  var direction: Direction
  var person: RemoteID?
  var handle: String
  var postedAt: Date
  var audience: Audience
  var contentWarning: String?
  var mentions: [String]
  var visibility: Visibility
}

extension MessageBrief {
  static let columns = """
    m.id, m.remoteID, m.kind, m.direction, i.remoteID, i.handle, m.postedAt, m.audience, m.contentWarning, m.mentions, m.visibility
    """

  init(_ row: SQLRow) throws {
    id = row.id(0)
    remoteID = row.optionalRemoteID(1)
    kind = try row.word(2)
    direction = try row.word(3)
    person = row.optionalRemoteID(4)
    handle = row.text(5)
    postedAt = row.date(6)
    audience = try row.word(7)
    contentWarning = row.optionalText(8)
    mentions = row.text(9).split(separator: "\n").map(String.init)
    visibility = try row.word(10)
  }
}

extension StoreSession {
  func brief(of id: ID<Message>, in conversation: ID<Conversation>) throws -> MessageBrief? {
    try first(
      """
      SELECT \(raw: MessageBrief.columns) FROM message m LEFT JOIN identity i ON i.id = m.identity
      WHERE m.id = \(id) AND m.conversation = \(conversation)
      """, MessageBrief.init)
  }

  /// Our newest message in a conversation that stands on the platform; only in the thread of `message` when it is given.
  func newestAnswer(in conversation: ID<Conversation>, besides message: ID<Message>? = nil) throws -> MessageBrief? {
    try first(
      """
      SELECT \(raw: MessageBrief.columns) FROM message m LEFT JOIN identity i ON i.id = m.identity
      WHERE m.conversation = \(conversation) AND m.direction = 'outbound' AND m.remoteID IS NOT NULL
      AND m.visibility NOT IN ('deleted-by-us', 'deleted-by-author')
      AND (\(message) IS NULL OR m.origin IS (SELECT origin FROM message WHERE id = \(message))) ORDER BY m.postedAt DESC, m.id DESC LIMIT 1
      """, MessageBrief.init)
  }

  /// The newest message that was taken in after `seen`, of whatever conversation that is, and that `login` did not write.
  func newestArrived(in conversation: ID<Conversation>, after seen: ID<Message>, by login: String) throws -> ID<
    Message
  >? {
    try first(
      """
      SELECT m.id FROM message m WHERE m.conversation = \(conversation) AND m.id > \(seen) AND m.member IS NOT \(login)
      AND \(SearchScope.kept) ORDER BY m.id DESC LIMIT 1
      """
    ) { $0.id(0) }
  }

  /// The newest message behind `seen`, in the order of reading, that `login` did not write.
  func newestUnseen(in conversation: ID<Conversation>, after seen: ID<Message>, by login: String) throws -> ID<Message>?
  {
    try first(
      """
      SELECT m.id FROM message m JOIN message s ON s.id = \(seen) WHERE m.conversation = \(conversation)
      AND (m.postedAt, m.id) > (s.postedAt, s.id) AND m.member IS NOT \(login)
      AND NOT (m.kind = 'note' AND m.visibility = 'deleted-by-us') ORDER BY m.postedAt DESC, m.id DESC LIMIT 1
      """
    ) { $0.id(0) }
  }
}
