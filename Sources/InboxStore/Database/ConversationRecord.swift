import Foundation
import InboxModel

/// A conversation's row, as it is read, changed and written back within one transaction.
struct ConversationRecord: Hashable, Sendable {
  let id: ID<Conversation>
  let account: ID<Account>
  var channel: ID<Channel>
  var root: RemoteID?
  var kind: MessageKind
  var identity: ID<Identity>
  var person: ID<Person>
  var subject: Int64?
  var workflow: Workflow
  var assignee: String?
  var level: PriorityLevel = .normal
  var escalation: Escalation?
  var isMuted = false
  var isUnread: Bool
  var receivedAt: Date
  var lastActivityAt: Date
  /// When the newest message from outside was posted; nil in what we began ourselves.
  var lastInboundAt: Date?
  /// When our newest public words were posted.
  var lastOutboundAt: Date?
  var newestInbound: ID<Message>?
  var messageCount: Int
  var heldCount: Int
  /// Of the newest message from outside.
  var visibility: Visibility
  var rating: Int?
  var language: String?
  /// How the newest words from outside sound.
  var sentiment: Sentiment?
  var score: Int
  var continues: ID<Conversation>?
  var version = 1
  /// The conversation that this one goes on in, since somebody merged it.
  var mergedInto: ID<Conversation>?
  /// The conversation that began the burst that it belongs to.
  var burst: ID<Conversation>?
}

extension ConversationRecord {
  static let columns = """
    id, account, channel, root, kind, identity, person, subject, state, snoozeEnd, doneReason, doneAt, waitingSince, assignee, \
    level, escalation, isMuted, isUnread, receivedAt, lastActivityAt, lastInboundAt, lastOutboundAt, newestInbound, messageCount, \
    heldCount, visibility, rating, language, score, continues, version, \
    sentiment, mergedInto, burst
    """

  init(_ row: SQLRow) throws {
    id = row.id(0)
    account = row.id(1)
    channel = row.id(2)
    root = row.optionalRemoteID(3)
    kind = try row.word(4)
    identity = row.id(5)
    person = row.id(6)
    subject = row.isNull(7) ? nil : row.int64(7)
    workflow = try Workflow(row, from: 8)
    assignee = row.optionalText(13)
    level = try row.word(14)
    escalation = try row.optionalJSON(15)
    isMuted = row.bool(16)
    isUnread = row.bool(17)
    receivedAt = row.date(18)
    lastActivityAt = row.date(19)
    lastInboundAt = row.optionalDate(20)
    lastOutboundAt = row.optionalDate(21)
    newestInbound = row.optionalID(22)
    messageCount = row.int(23)
    heldCount = row.int(24)
    visibility = try row.word(25)
    rating = row.optionalInt(26)
    language = row.optionalText(27)
    score = row.int(28)
    continues = row.optionalID(29)
    version = row.int(30)
    sentiment = try row.optionalWord(31)
    mergedInto = row.optionalID(32)
    burst = row.optionalID(33)
  }
}

extension StoreSession {
  private static let byID = FrequentStatement("SELECT \(ConversationRecord.columns) FROM conversation WHERE id = ?")

  private static let byIDs = FrequentStatement(
    "SELECT \(ConversationRecord.columns) FROM conversation WHERE id IN (SELECT value FROM json_each(?))")

  func conversations(_ ids: [ID<Conversation>]) throws -> [ConversationRecord] {
    try rows(Self.byIDs, [.list(of: ids)], ConversationRecord.init)
  }

  func conversation(_ id: ID<Conversation>) throws -> ConversationRecord? {
    try first(Self.byID, [id.sqlValue], ConversationRecord.init)
  }
}
