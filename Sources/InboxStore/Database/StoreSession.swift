import Foundation
import GRDB
import GRDBSQLite
import InboxModel

/// One transaction: runs statements, knows what time it is, and remembers which areas it changed.
final class StoreSession {
  let database: Database
  /// The transaction's moment, in whole milliseconds.
  let now: Date
  let newKey: @Sendable () -> String
  /// By whose clock days begin and end.
  let zone: TimeZone
  /// Whom escalations are told to.
  let escalations: EscalationBook
  /// What readers have to be told about once the transaction stands.
  var touched: StoreChange = []
  let book = ConversationBook()
  var actingAccounts: [ID<Account>: ActingAccount] = [:]
  /// The members that it wrote down, or found.
  var knownMembers: Set<String> = []
  /// The rows of the tags that it wrote. Tags are never deleted.
  var tagNumbers: [Tag: Int64] = [:]
  /// The batch that lies on its member's stack already.
  var remembered: String?
  /// What the log said last, both ways.
  var lastChanges: (changes: [Change], text: String)?
  /// What priorities read like in the rows, as far as it wrote them, and what it read.
  var priorityTexts: [Priority: String] = [:]
  var priorities: [String: Priority] = [:]
  /// Entries of the log that are still in hand.
  var gathered: GatheredLog?
  var gathersLog = false
  /// By the columns that they write.
  var updates: [UInt64: FrequentStatement] = [:]
  private var nextMessage: Int64?
  /// Set while a store is being filled: the search learns all words at the end, which is many times faster.
  var leavesWordsForLater = false
  /// Set where references go unchecked: a new conversation is written with the page's last word on it, instead of twice.
  var defersConversations = false
  private var prepared: [ObjectIdentifier: Statement] = [:]

  init(
    database: Database, now: Date, zone: TimeZone, escalations: EscalationBook, newKey: @escaping @Sendable () -> String
  ) {
    self.database = database
    self.now = now.stored
    self.zone = zone
    self.escalations = escalations
    self.newKey = newKey
  }

  /// Writes what is still in memory, and the words of new messages into the search. The transaction's last act.
  func finish() throws {
    try book.flush(self)
    if !leavesWordsForLater { try indexNewWords(limit: Self.wordsAtOnce) }
  }

  /// Runs a statement that answers nothing.
  func run(_ sql: SQLText) throws {
    try step(try cached(sql.text), sql.values) { _ in }
  }

  func run(_ frequent: FrequentStatement, _ values: [SQLValue]) throws {
    try step(try prepared(frequent), values) { _ in }
  }

  func first<Value>(
    _ frequent: FrequentStatement, _ values: [SQLValue], _ read: (SQLRow) throws -> Value
  ) throws -> Value? {
    var result: Value?
    try step(try prepared(frequent), values, limit: 1) { result = try read($0) }
    return result
  }

  func rows<Value>(
    _ frequent: FrequentStatement, _ values: [SQLValue], _ read: (SQLRow) throws -> Value
  ) throws -> [Value] {
    var result: [Value] = []
    try step(try prepared(frequent), values) { result.append(try read($0)) }
    return result
  }

  /// Runs an insertion and answers the new row's id.
  func insert(_ sql: SQLText) throws -> Int64 {
    try run(sql)
    return database.lastInsertedRowID
  }

  /// Runs statements that take no values, one after the other.
  func script(_ sql: String) throws {
    try database.execute(sql: sql)
  }

  /// Runs a statement and reads the first row of its answer.
  func first<Value>(_ sql: SQLText, _ read: (SQLRow) throws -> Value) throws -> Value? {
    var result: Value?
    try step(try cached(sql.text), sql.values, limit: 1) { result = try read($0) }
    return result
  }

  /// Runs a statement and reads all rows of its answer.
  func rows<Value>(_ sql: SQLText, _ read: (SQLRow) throws -> Value) throws -> [Value] {
    var result: [Value] = []
    try step(try cached(sql.text), sql.values) { result.append(try read($0)) }
    return result
  }

  /// As `rows`, for statements whose text depends on what a person asked: prepared anew, so that no cache grows with the questions.
  func answer<Value>(_ sql: SQLText, _ read: (SQLRow) throws -> Value) throws -> [Value] {
    var result: [Value] = []
    try step(try database.makeStatement(sql: sql.text), sql.values) { result.append(try read($0)) }
    return result
  }

  /// Reads row by row as long as `goesOn` says so; prepared anew, as for `answer`.
  func answer(_ sql: SQLText, while goesOn: (SQLRow) throws -> Bool) throws {
    try step(try database.makeStatement(sql: sql.text), sql.values, while: goesOn)
  }

  /// Reads row by row as long as `goesOn` says so.
  func rows(_ frequent: FrequentStatement, _ values: [SQLValue], while goesOn: (SQLRow) throws -> Bool) throws {
    try step(try prepared(frequent), values, while: goesOn)
  }

  /// An id that no message had before.
  func newMessageID() throws -> ID<Message> {
    let next = try nextMessage ?? lastID(of: "message") + 1
    nextMessage = next + 1
    return ID(next)
  }

  /// How many rows the last statement changed.
  var changedRows: Int { database.changesCount }

  private func cached(_ text: String) throws -> Statement { try database.cachedStatement(sql: text) }

  private func prepared(_ frequent: FrequentStatement) throws -> Statement {
    if let known = prepared[ObjectIdentifier(frequent)] { return known }
    let statement = try cached(frequent.text)
    prepared[ObjectIdentifier(frequent)] = statement
    return statement
  }

  private func step(
    _ prepared: Statement, _ values: [SQLValue], limit: Int = .max, _ read: (SQLRow) throws -> Void
  ) throws {
    var count = 0
    try step(prepared, values) { row in
      try read(row)
      count += 1
      return count < limit
    }
  }

  /// Every run binds all values anew, so that none of an earlier run is left.
  private func step(_ prepared: Statement, _ values: [SQLValue], while goesOn: (SQLRow) throws -> Bool) throws {
    let statement = prepared.sqliteStatement
    // Its owner must outlive the last step: it ends the statement when it goes.
    defer { withExtendedLifetime(prepared) { _ = sqlite3_reset(statement) } }
    for (index, value) in values.enumerated() { try bind(value, to: statement, at: Int32(index + 1)) }
    while true {
      let code = sqlite3_step(statement)
      switch code {
      case SQLITE_ROW:
        guard try goesOn(SQLRow(statement: statement)) else { return }
      case SQLITE_DONE:
        return
      default:
        throw failure()
      }
    }
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) throws {
    let code: Int32
    switch value {
    case .null:
      code = sqlite3_bind_null(statement, index)
    case .integer(let number):
      code = sqlite3_bind_int64(statement, index, number)
    case .text(var text):
      // SQLite's SQLITE_TRANSIENT, a macro that Swift does not import: the bytes are copied before the call returns.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      code = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.map { sqlite3_bind_text(statement, index, $0, Int32(characters.count), transient) }
            ?? sqlite3_bind_text(statement, index, "", 0, transient)
        }
      }
    }
    if code != SQLITE_OK { throw failure() }
  }

  private func failure() -> SQLFailure {
    let connection = database.sqliteConnection
    return SQLFailure(
      code: sqlite3_extended_errcode(connection),
      message: sqlite3_errmsg(connection).map { String(cString: $0) } ?? "")
  }
}
