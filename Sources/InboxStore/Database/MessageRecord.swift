import Foundation
import InboxModel

/// A message's row, with what the store keeps beside the model's message.
struct MessageRecord: Hashable, Sendable {
  var id: ID<Message>
  var conversation: ID<Conversation>
  var account: ID<Account>
  var remoteID: RemoteID?
  var kind: MessageKind
  var direction: Direction
  var identity: ID<Identity>?
  /// The login of the member who wrote it, for notes and for answers written here.
  var member: String?
  var author: String
  var title = ""
  var body: String
  var language: String?
  var rating: Int?
  var metrics = Metrics()
  /// As JSON, nil for none: compared and kept as it is.
  var attachments: String?
  /// Handles, one a line; nil for none.
  var mentions: String?
  var permalink: URL?
  var replyTo: RemoteID?
  var audience: Audience = .everyone
  /// An answer that only its addressee can read.
  var isPrivate = false
  var contentWarning: String?
  var postedAt: Date
  var editedAt: Date?
  var visibility: Visibility = .visible
  /// What a pull said while an order of ours on it was under way; applied if that order comes to nothing.
  var reportedVisibility: Visibility?
  /// When the platform last confirmed an order on it: pulls that began earlier do not know of it.
  var confirmedAt: Date?
  /// Whether the platform showed it to us; until then our own words stand for it.
  var isSeenThere: Bool
  /// Former wordings, as JSON.
  var earlier: String?
}

extension MessageRecord {
  static let columns = """
    id, conversation, account, remoteID, kind, direction, identity, member, author, title, body, language, rating, likes, shares, \
    replies, attachments, mentions, permalink, replyTo, audience, isPrivate, contentWarning, postedAt, editedAt, visibility, \
    reportedVisibility, confirmedAt, isSeenThere, earlier
    """

  init(_ row: SQLRow) throws {
    id = row.id(0)
    conversation = row.id(1)
    account = row.id(2)
    remoteID = row.optionalRemoteID(3)
    kind = try row.word(4)
    direction = try row.word(5)
    identity = row.optionalID(6)
    member = row.optionalText(7)
    author = row.text(8)
    title = row.text(9)
    body = row.text(10)
    language = row.optionalText(11)
    rating = row.optionalInt(12)
    metrics = Metrics(likes: row.optionalInt(13), shares: row.optionalInt(14), replies: row.optionalInt(15))
    attachments = row.optionalText(16)
    mentions = row.optionalText(17)
    permalink = row.url(18)
    replyTo = row.optionalRemoteID(19)
    audience = try row.word(20)
    isPrivate = row.bool(21)
    contentWarning = row.optionalText(22)
    postedAt = row.date(23)
    editedAt = row.optionalDate(24)
    visibility = try row.word(25)
    reportedVisibility = row.isNull(26) ? nil : try row.word(26)
    confirmedAt = row.optionalDate(27)
    isSeenThere = row.bool(28)
    earlier = row.optionalText(29)
  }

  /// Words of scripts without spaces, for the search.
  private var cjk: String? { Bigrams.index(of: title.isEmpty ? body : "\(title) \(body)") }

  private static let insertion = FrequentStatement(
    "INSERT INTO message (\(columns), cjk) VALUES (?\(String(repeating: ",?", count: 30)))")

  func insert(_ session: StoreSession) throws {
    try session.run(
      Self.insertion,
      [
        id.sqlValue, conversation.sqlValue, account.sqlValue, remoteID.sqlValue, kind.sqlValue, direction.sqlValue,
        identity.sqlValue, member.sqlValue, author.sqlValue, title.sqlValue, body.sqlValue, language.sqlValue,
        rating.sqlValue,
        metrics.likes.sqlValue, metrics.shares.sqlValue, metrics.replies.sqlValue, attachments.sqlValue,
        mentions.sqlValue,
        permalink.sqlValue, replyTo.sqlValue, audience.sqlValue, isPrivate.sqlValue, contentWarning.sqlValue,
        postedAt.sqlValue,
        editedAt.sqlValue, visibility.sqlValue, reportedVisibility.sqlValue, confirmedAt.sqlValue, isSeenThere.sqlValue,
        earlier.sqlValue, cjk.sqlValue,
      ])
  }

  func update(_ session: StoreSession) throws {
    try session.run(
      """
      UPDATE message SET conversation = \(conversation), remoteID = \(remoteID), identity = \(identity), author = \(author), \
      title = \(title), body = \(body), cjk = \(cjk), language = \(language), rating = \(rating), likes = \(metrics.likes), \
      shares = \(metrics.shares), replies = \(metrics.replies), attachments = \(attachments), mentions = \(mentions), \
      permalink = \(permalink), replyTo = \(replyTo), audience = \(audience), contentWarning = \(contentWarning), \
      postedAt = \(postedAt), editedAt = \(editedAt), visibility = \(visibility), \
      reportedVisibility = \(reportedVisibility), confirmedAt = \(confirmedAt), isSeenThere = \(isSeenThere), \
      earlier = \(earlier) WHERE id = \(id)
      """)
  }

  /// When its words were first replaced after `date`, as far as anybody saw it.
  func firstRewriting(after date: Date) throws -> Date? {
    let seen = try earlier.map { try JSONText.decode([Message.Revision].self, from: $0) } ?? []
    return (seen.map(\.replacedAt) + [editedAt].compactMap(\.self)).filter { $0 > date }.min()
  }

  /// Takes new words, keeping the old ones with the moment they were replaced.
  mutating func reword(title: String, body: String, at date: Date) throws {
    var revisions = try earlier.map { try JSONText.decode([Message.Revision].self, from: $0) } ?? []
    // A former title has no place of its own, so it goes along with the words it stood over.
    let former = self.title == title || self.title.isEmpty ? self.body : "\(self.title)\n\n\(self.body)"
    revisions.append(Message.Revision(body: former, replacedAt: date))
    earlier = try JSONText.encode(revisions)
    self.title = title
    self.body = body
    editedAt = date
  }
}

extension StoreSession {
  func message(_ id: ID<Message>) throws -> MessageRecord? {
    try first("SELECT \(raw: MessageRecord.columns) FROM message WHERE id = \(id)", MessageRecord.init)
  }

  private static let byRemoteID = FrequentStatement(
    "SELECT \(MessageRecord.columns) FROM message WHERE account = ? AND remoteID = ?")

  func message(_ remoteID: RemoteID, in account: ID<Account>) throws -> MessageRecord? {
    try first(Self.byRemoteID, [account.sqlValue, remoteID.sqlValue], MessageRecord.init)
  }
}
