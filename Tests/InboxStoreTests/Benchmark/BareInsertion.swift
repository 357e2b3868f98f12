import Foundation
import GRDBSQLite

/// The rows of a store, inserted into another file by SQLite's C API alone: what the store's own work is measured against.
final class BareInsertion {
  private enum Value {
    case null
    case integer(Int64)
    case text(String)
  }

  private struct Table {
    var columns: [String]
    /// By the number in one of their columns.
    var rows: [Int64: [[Value]]] = [:]
  }

  private var tables: [String: Table] = [:]
  private var messages: [(id: Int64, conversation: Int64, identity: Int64)] = []

  init(rowsOf path: String) throws {
    let connection = try Self.open(path)
    defer { sqlite3_close(connection) }
    for name in ["account", "channel", "subject", "person", "identity", "conversation", "message"] {
      tables[name] = try Self.read(name, connection)
    }
    // What was said lately is kept by conversation.
    tables["likeness"] = try Self.read("likeness", by: 2, connection)
    for (id, rows) in tables["message", default: Table(columns: [])].rows {
      guard let row = rows.first else { continue }
      guard case .integer(let conversation) = row[1], case .integer(let identity) = row[6] else { continue }
      messages.append((id, conversation, identity))
    }
    messages.sort { $0.id < $1.id }
  }

  /// Inserts everything, in transactions of `pageSize` messages with what they need.
  func run(into path: String, pageSize: Int) throws {
    let connection = try Self.open(path)
    defer { sqlite3_close(connection) }
    for pragma in [
      "synchronous = NORMAL", "foreign_keys = ON", "cache_size = -6000", "temp_store = MEMORY", "secure_delete = OFF",
    ] {
      try Self.run("PRAGMA \(pragma)", connection)
    }
    var insertions: [String: Insertion] = [:]
    for (name, table) in tables { insertions[name] = try Insertion(name, table.columns, connection) }
    func insert(_ table: String, _ id: Int64) throws {
      for row in tables[table]?.rows[id] ?? [] { try insertions[table]?.insert(row) }
    }
    for table in ["account", "channel", "subject"] {
      for id in tables[table, default: Table(columns: [])].rows.keys.sorted() { try insert(table, id) }
    }
    try Self.run("INSERT INTO tally (account) SELECT id FROM account", connection)
    var seen: (identities: Set<Int64>, conversations: Set<Int64>) = ([], [])
    func take(identity: Int64) throws {
      guard seen.identities.insert(identity).inserted else { return }
      guard case .integer(let person)? = tables["identity"]?.rows[identity]?.first?[3] else { return }
      try insert("person", person)
      try insert("identity", identity)
    }
    for start in stride(from: 0, to: messages.count, by: pageSize) {
      try Self.run("BEGIN IMMEDIATE", connection)
      for message in messages[start..<min(start + pageSize, messages.count)] {
        try take(identity: message.identity)
        if seen.conversations.insert(message.conversation).inserted {
          if case .integer(let identity)? = tables["conversation"]?.rows[message.conversation]?.first?[5] {
            try take(identity: identity)
          }
          try insert("conversation", message.conversation)
          try insert("likeness", message.conversation)
        }
        try insert("message", message.id)
      }
      try Self.run(Self.indexing, connection)
      try Self.run("COMMIT", connection)
    }
    insertions = [:]
  }

  /// What the store does at a transaction's end.
  private static let indexing = """
    INSERT INTO messageSearch (rowid, body, title, author, cjk)
      SELECT id, body, title, author, cjk FROM messageWords WHERE id IN (SELECT id FROM messageUnindexed);
    DELETE FROM messageUnindexed;
    """

  private static func open(_ path: String) throws -> OpaquePointer {
    var connection: OpaquePointer?
    guard sqlite3_open(path, &connection) == SQLITE_OK, let connection else { throw Failure(message: "cannot open") }
    return connection
  }

  fileprivate static func run(_ sql: String, _ connection: OpaquePointer) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw Failure(connection) }
  }

  private static func read(_ table: String, by key: Int32 = 0, _ connection: OpaquePointer) throws -> Table {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, "SELECT * FROM \(table)", -1, &statement, nil) == SQLITE_OK else {
      throw Failure(connection)
    }
    defer { sqlite3_finalize(statement) }
    let width = sqlite3_column_count(statement)
    var result = Table(columns: (0..<width).map { String(cString: sqlite3_column_name(statement, $0)) })
    let generated = try generatedColumns(of: table, connection)
    let kept = (0..<width).filter { !generated.contains(result.columns[Int($0)]) }
    result.columns = kept.map { result.columns[Int($0)] }
    while sqlite3_step(statement) == SQLITE_ROW {
      let row = kept.map { column -> Value in
        switch sqlite3_column_type(statement, column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
        default: .text(String(cString: sqlite3_column_text(statement, column)))
        }
      }
      result.rows[sqlite3_column_int64(statement, key), default: []].append(row)
    }
    return result
  }

  /// Columns that SQLite fills by itself.
  private static func generatedColumns(of table: String, _ connection: OpaquePointer) throws -> Set<String> {
    var statement: OpaquePointer?
    let sql = "SELECT name FROM pragma_table_xinfo('\(table)') WHERE hidden IN (2, 3)"
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { throw Failure(connection) }
    defer { sqlite3_finalize(statement) }
    var names: Set<String> = []
    while sqlite3_step(statement) == SQLITE_ROW { names.insert(String(cString: sqlite3_column_text(statement, 0))) }
    return names
  }

  private final class Insertion {
    private let statement: OpaquePointer?
    private let connection: OpaquePointer

    init(_ table: String, _ columns: [String], _ connection: OpaquePointer) throws {
      self.connection = connection
      var statement: OpaquePointer?
      let places = Array(repeating: "?", count: columns.count).joined(separator: ",")
      let sql = "INSERT INTO \(table) (\(columns.joined(separator: ","))) VALUES (\(places))"
      guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { throw Failure(connection) }
      self.statement = statement
    }

    deinit {
      sqlite3_finalize(statement)
    }

    func insert(_ row: [Value]) throws {
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      for (index, value) in row.enumerated() {
        switch value {
        case .null: sqlite3_bind_null(statement, Int32(index + 1))
        case .integer(let number): sqlite3_bind_int64(statement, Int32(index + 1), number)
        case .text(let text): sqlite3_bind_text(statement, Int32(index + 1), text, -1, transient)
        }
      }
      guard sqlite3_step(statement) == SQLITE_DONE else { throw Failure(connection) }
      sqlite3_reset(statement)
    }
  }

  struct Failure: Error {
    let message: String

    init(message: String) { self.message = message }
    init(_ connection: OpaquePointer) { message = String(cString: sqlite3_errmsg(connection)) }
  }
}
