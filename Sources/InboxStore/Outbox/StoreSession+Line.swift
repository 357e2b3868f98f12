import Foundation
import InboxModel

/// Who is next in the line of each account's orders. Each question reads an index of the open ones, never the sent ones.
extension StoreSession {
  /// An account's next orders that are due, the most urgent first.
  func dueOrders(of account: ID<Account>, limit: Int) throws -> [OutboxRecord] {
    try rows(Self.due(of: account, by: now, limit: limit), OutboxRecord.init)
  }

  static func due(of account: ID<Account>, by date: Date, limit: Int) -> SQLText {
    """
    SELECT \(raw: OutboxRecord.columns) FROM outboxEntry o WHERE account = \(account) AND state IN ('held', 'queued')
    AND due <= \(date) AND \(raw: isNextInLine) ORDER BY due, id LIMIT \(limit)
    """
  }

  /// When the first of the account's orders that waits for nothing but its time is due.
  static func nextDue(of account: ID<Account>) -> SQLText {
    """
    SELECT due FROM outboxEntry o WHERE account = \(account) AND state IN ('held', 'queued') AND \(raw: isNextInLine)
    ORDER BY due LIMIT 1
    """
  }

  /// When the first of the account's orders under way has to have its answer.
  static func nextLeaseEnd(of account: ID<Account>) -> SQLText {
    """
    SELECT min(due) FROM outboxEntry WHERE account = \(account) AND state = 'sending' AND \(raw: OutboxRecord.isOpen)
    """
  }

  /// Those whose answer is missing although its time is over.
  static func expired(by date: Date) -> SQLText {
    """
    SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE state = 'sending' AND due <= \(date)
    AND \(raw: OutboxRecord.isOpen) ORDER BY id
    """
  }

  static func unsure(of account: ID<Account>) -> SQLText {
    """
    SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE account = \(account) AND state = 'unsure'
    AND \(raw: OutboxRecord.isOpen) ORDER BY id
    """
  }

  /// Those of the account that another process than `holder` is sending.
  static func sending(of account: ID<Account>, besides holder: String) -> SQLText {
    """
    SELECT 1 FROM outboxEntry WHERE account = \(account) AND state = 'sending' AND \(raw: OutboxRecord.isOpen)
    AND holder IS NOT \(holder)
    """
  }

  /// How many of each account's orders are on their way or in doubt.
  static let openByAccount: SQLText = """
    SELECT account, count(*) FROM outboxEntry WHERE \(raw: OutboxRecord.isOpen) AND state <> 'rejected' GROUP BY account
    """

  /// The newest of them; found in the index of their states, which a mere `ORDER BY id` would not read.
  static func newestOpenOrders(limit: Int) -> SQLText {
    """
    SELECT \(raw: OutboxRecord.columns) FROM outboxEntry WHERE id IN (
      SELECT id FROM outboxEntry WHERE \(raw: OutboxRecord.isOpen) ORDER BY +id DESC LIMIT \(limit)) ORDER BY id DESC
    """
  }

  /// When an order due at `date` can leave as far as the account's health allows; nil: not before something changes.
  func sendingDate(_ date: Date?, of account: ID<Account>) throws -> Date? {
    guard let date else { return nil }
    return switch try actingAccount(account).health {
    case .needsSignIn: nil
    case .rateLimited(let until): max(until, date)
    case .ok, .down: date
    }
  }

  /// No earlier order of the conversation is open that carries words as this one does, or acts on the same message.
  private static let isNextInLine = """
    NOT EXISTS (SELECT 1 FROM outboxEntry e WHERE e.conversation = o.conversation AND e.id < o.id
      AND e.state NOT IN ('sent', 'takenBack') AND e.state <> 'rejected'
      AND (e.carriesText + o.carriesText = 2 OR e.target IS o.target))
    """

  /// Those of the accounts whose health lets orders leave.
  func accounts(_ ids: [ID<Account>], permittingSendingAt date: Date) throws -> [ID<Account>] {
    try ids.filter { id in
      try first("SELECT health FROM account WHERE id = \(id)") { try $0.json(0, as: AccountHealth.self) }?
        .permitsSending(at: date) ?? false
    }
  }
}
