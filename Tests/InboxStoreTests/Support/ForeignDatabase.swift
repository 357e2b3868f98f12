import Foundation
import GRDBSQLite
import InboxModel

@testable import InboxStore

/// Files as other programs leave them.
enum ForeignDatabase {
  struct Failure: Error {}

  static func make(at path: String, sql: String) throws {
    var connection: OpaquePointer?
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw Failure() }
    defer { sqlite3_close(connection) }
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw Failure() }
  }
}
