/// A statement or a part of one. Values enter it only by interpolation, and never become part of the text.
struct SQLText: ExpressibleByStringInterpolation, Hashable, Sendable {
  private(set) var text: String
  private(set) var values: [SQLValue]

  init(stringLiteral value: String) {
    text = value
    values = []
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    values = stringInterpolation.values
  }

  /// Collects text and values side by side.
  struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    var values: [SQLValue] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ value: some SQLConvertible) {
      text += "?"
      values.append(value.sqlValue)
    }

    /// Nil stands for SQL's NULL.
    mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
      text += "?"
      values.append(value?.sqlValue ?? .null)
    }

    /// A part written in this module, with its own values.
    mutating func appendInterpolation(_ part: SQLText) {
      text += part.text
      values += part.values
    }

    /// Text written in this module, such as a list of columns; never anything from outside.
    mutating func appendInterpolation(raw: String) { text += raw }
  }

  static func + (left: SQLText, right: SQLText) -> SQLText { "\(left)\(right)" }

  /// The parts in order with `separator` between them.
  static func joined(_ parts: [SQLText], separator: String) -> SQLText {
    var result: SQLText = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { result.text += separator }
      result.text += part.text
      result.values += part.values
    }
    return result
  }

  /// A set of ids for `IN`, as one value whatever their number.
  static func list(_ ids: some Sequence<Int64>) -> SQLText {
    let json = "[" + ids.map(String.init).joined(separator: ",") + "]"
    return "(SELECT value FROM json_each(\(json)))"
  }
}
