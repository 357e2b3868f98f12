import Foundation

/// JSON for the values that are kept whole (abilities, orders, what a step changed). Times are whole milliseconds, as in columns, so
/// that a value read from JSON equals the same value read from columns.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.milliseconds)
    }
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw StoreError.failed(detail: "cannot be written as JSON: \(error)")
    }
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      Date(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }
    do {
      return try decoder.decode(Value.self, from: Data(text.utf8))
    } catch {
      throw StoreError.damaged(detail: "cannot be read as \(Value.self): \(error)")
    }
  }
}
