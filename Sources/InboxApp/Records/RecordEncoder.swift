import Foundation

/// Turns a record into one line of JSON: keys sorted, dates in UTC as ISO 8601.
enum RecordEncoder {
  /// One for all lines: making an encoder costs more than a line.
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return encoder
  }()

  static func line(_ record: some Encodable) throws -> String {
    String(decoding: try encoder.encode(record), as: UTF8.self)
  }
}
