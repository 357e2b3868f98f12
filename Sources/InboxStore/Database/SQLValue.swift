import Foundation
import InboxModel

/// A value as SQLite keeps it. The schema knows integers and text only.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
}

extension SQLValue {
  /// For `json_each`: any number of ids as one value.
  static func list<Entity>(of ids: [ID<Entity>]) -> SQLValue {
    .text("[\(ids.map { String($0.value) }.joined(separator: ","))]")
  }
}

/// Something that can stand as a value in a statement.
protocol SQLConvertible {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
  var sqlValue: SQLValue { self }
}

extension Int64: SQLConvertible {
  var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLConvertible {
  var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Bool: SQLConvertible {
  var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension String: SQLConvertible {
  var sqlValue: SQLValue { .text(self) }
}

extension Date: SQLConvertible {
  var sqlValue: SQLValue { .integer(milliseconds) }
}

extension URL: SQLConvertible {
  var sqlValue: SQLValue { .text(absoluteString) }
}

extension RemoteID: SQLConvertible {
  var sqlValue: SQLValue { .text(value) }
}

extension ID: SQLConvertible {
  var sqlValue: SQLValue { .integer(value) }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
  /// No key path here: one over a generic type is put together anew at each call, for every column of every row.
  var sqlValue: SQLValue {
    switch self {
    case .some(let value): value.sqlValue
    case .none: .null
    }
  }
}

extension SQLConvertible where Self: RawRepresentable, RawValue == String {
  var sqlValue: SQLValue { .text(rawValue) }
}

extension MessageKind: SQLConvertible {}
extension Direction: SQLConvertible {}
extension Visibility: SQLConvertible {}
extension Audience: SQLConvertible {}
extension PriorityLevel: SQLConvertible {}
extension DoneReason: SQLConvertible {}
extension Sentiment: SQLConvertible {}
extension PlatformVerb: SQLConvertible {}
extension Draft.Kind: SQLConvertible {}
