import Foundation
import InboxModel

/// An order's row: the model's entry, and which of our messages it acts on.
struct OutboxRecord: Hashable, Sendable {
  var entry: OutboxEntry
  /// The message that it acts on, here.
  var target: ID<Message>?
}

extension OutboxRecord {
  static let columns = """
    id, account, conversation, message, platformOrder, key, author, createdAt, attemptedAt, state, due, remoteID, reason, attempts, \
    problem, target
    """

  /// Neither sent nor taken back, in the words of its indexes.
  static let isOpen = "state NOT IN ('sent', 'takenBack')"

  init(_ row: SQLRow) throws {
    entry = OutboxEntry(
      id: row.id(0), account: row.id(1), conversation: row.id(2), message: row.optionalID(3), order: try row.json(4),
      key: row.text(5), author: row.text(6), createdAt: row.date(7), attemptedAt: row.optionalDate(8),
      delivery: try Delivery(row, from: 9))
    target = row.optionalID(15)
  }

  /// When it may leave; long ago for those that have.
  var due: Date { entry.delivery.state.due ?? .distantPast }
}

extension Delivery {
  /// Whether the platform may have it already: then its echo can come by.
  var mayHaveLeft: Bool {
    switch state {
    case .sending, .unsure, .sent(nil): true
    case .queued: attempts > 0
    default: false
    }
  }
}

extension Delivery {
  func permits(_ event: DeliveryEvent, at date: Date) -> Bool {
    (try? after(event, at: date)) != nil
  }
}

extension StoreSession {
  func order(_ id: ID<OutboxEntry>) throws -> OutboxRecord? {
    try first("SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE id = \(id)", OutboxRecord.init)
  }

  func order(key: String) throws -> OutboxRecord? {
    try first("SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE key = \(key)", OutboxRecord.init)
  }

  /// Orders that carry the words of a message of ours and did not come to an end.
  func openOrders(carrying message: ID<Message>) throws -> [OutboxRecord] {
    try rows(
      """
      SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE message = \(message)
      AND state IN ('held', 'queued', 'sending', 'unsure') ORDER BY id
      """, OutboxRecord.init)
  }

  /// Orders of a conversation whose words may be there already without our knowing their id.
  func ordersAwaitingEcho(in conversation: ID<Conversation>) throws -> [OutboxRecord] {
    try rows(
      """
      SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE conversation = \(conversation) AND \(raw: Self.awaitsEcho)
      ORDER BY id
      """, OutboxRecord.init
    ).filter { $0.entry.delivery.mayHaveLeft }
  }

  /// Whether the account has any such order.
  func hasOrdersAwaitingEcho(of account: ID<Account>) throws -> Bool {
    try first(
      """
      SELECT 1 FROM outboxEntry WHERE \(raw: Self.awaitsEcho) AND account = \(account) LIMIT 1
      """
    ) { _ in true } ?? false
  }

  /// In the words of its index.
  static let awaitsEcho =
    "carriesText = 1 AND (state IN ('queued', 'sending', 'unsure') OR (state = 'sent' AND remoteID IS NULL))"

  /// Whether words of ours for this message are still on their way: what a pull says of it may be older.
  func hasPendingWords(on message: ID<Message>) throws -> Bool {
    try first(
      "SELECT 1 FROM outboxEntry WHERE message = \(message) AND state IN ('held', 'queued', 'sending', 'unsure') LIMIT 1"
    ) { _ in true } ?? false
  }

  /// Whether an order on this message is still on its way that decides whether it can be seen.
  func hasPendingVisibility(on message: ID<Message>) throws -> Bool {
    try !pendingVerbs(on: message).allSatisfy { !$0.decidesVisibility }
  }

  /// The verbs on their way for this message, oldest first.
  func pendingVerbs(on message: ID<Message>) throws -> [PlatformVerb] {
    try rows(
      "SELECT verb FROM outboxEntry WHERE target = \(message) AND state IN ('held', 'queued', 'sending', 'unsure') ORDER BY id"
    ) { try $0.word(0) }
  }
}

extension PlatformVerb {
  /// Whether it changes if the message can be seen.
  var decidesVisibility: Bool {
    switch self {
    case .approve, .hold, .hide, .unhide, .delete, .restore, .spam, .unspam, .deleteReply: true
    default: false
    }
  }
}
