import Foundation
import GRDBSQLite
import InboxModel

/// The row that a statement stands on, read by column number; good only until the statement moves on.
struct SQLRow {
  let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  func int(_ column: Int32) -> Int { Int(int64(column)) }
  func bool(_ column: Int32) -> Bool { int64(column) != 0 }
  func date(_ column: Int32) -> Date { Date(milliseconds: int64(column)) }
  func id<Entity>(_ column: Int32) -> ID<Entity> { ID(int64(column)) }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
  func optionalDate(_ column: Int32) -> Date? { isNull(column) ? nil : date(column) }
  func optionalID<Entity>(_ column: Int32) -> ID<Entity>? { isNull(column) ? nil : id(column) }
  func remoteID(_ column: Int32) -> RemoteID { RemoteID(text(column)) }
  func optionalRemoteID(_ column: Int32) -> RemoteID? { optionalText(column).map { RemoteID($0) } }
  func url(_ column: Int32) -> URL? { optionalText(column).flatMap(URL.init(string:)) }

  /// A word of a closed set; the schema's checks keep others out, so anything else means a damaged file.
  func optionalWord<Word: RawRepresentable<String>>(_ column: Int32, as type: Word.Type = Word.self) throws -> Word? {
    isNull(column) ? nil : try word(column)
  }

  func word<Word: RawRepresentable<String>>(_ column: Int32, as type: Word.Type = Word.self) throws -> Word {
    let text = text(column)
    guard let word = Word(rawValue: text) else {
      throw StoreError.damaged(detail: "\"\(text)\" is no \(Word.self)")
    }
    return word
  }

  func json<Value: Decodable>(_ column: Int32, as type: Value.Type = Value.self) throws -> Value {
    try JSONText.decode(Value.self, from: text(column))
  }

  func optionalJSON<Value: Decodable>(_ column: Int32, as type: Value.Type = Value.self) throws -> Value? {
    isNull(column) ? nil : try json(column)
  }
}
