import GRDB
import GRDBSQLite

/// What a database file says of itself, read without changing it.
///
/// Its connection stays open as long as it does: a log that was left behind is then read through once, and not again by whoever opens next.
/// By the C API: the end of a GRDB queue wakes libdispatch, which from then on looks after its threads once a second.
final class FileInspection {
  let applicationID: Int
  let version: Int
  let tables: Int
  private let connection: OpaquePointer?

  init(path: String) throws {
    var connection: OpaquePointer?
    let code = sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    // Which part of the disk's work failed tells a full disk from a broken one.
    sqlite3_extended_result_codes(connection, 1)
    do {
      try Self.check(code, connection)
      sqlite3_busy_timeout(connection, 10_000)
      applicationID = try Self.number("PRAGMA application_id", connection)
      version = try Self.number("PRAGMA user_version", connection)
      tables = try Self.number("SELECT count(*) FROM sqlite_master", connection)
    } catch {
      sqlite3_close(connection)
      throw error
    }
    self.connection = connection
  }

  deinit {
    sqlite3_close(connection)
  }

  private static func number(_ sql: String, _ connection: OpaquePointer?) throws -> Int {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil), connection)
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return Int(sqlite3_column_int64(statement, 0))
    case SQLITE_DONE: return 0
    case let code:
      try check(code, connection)
      return 0
    }
  }

  private static func check(_ code: Int32, _ connection: OpaquePointer?) throws {
    guard code == SQLITE_OK else {
      let message = connection.map { String(cString: sqlite3_errmsg($0)) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }
}
