import Foundation

/// Turns a record into one line of JSON: keys sorted, dates in UTC as ISO 8601.
enum RecordEncoder {
  static func line(_ record: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }
}
