import Foundation

/// A JSON value whose objects keep the order they were written in, so that an answer's bytes are the same on every run.
package enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One name and value of an object.
  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Two objects are equal when they have the same members, in whatever order.
  package static func == (first: JSON, second: JSON) -> Bool {
    switch (first, second) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.int(let one), .int(let other)): one == other
    case (.double(let one), .double(let other)): one == other
    case (.string(let one), .string(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)):
      one.count == other.count && one.allSatisfy { second[$0.name] == $0.value }
    default: false
    }
  }

  /// The first value under `name`; nil when this is no object or has no such member.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, when this is a string.
  package var text: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The whole number, when this is one, or a string that spells one (form fields arrive as strings).
  package var number: Int? {
    switch self {
    case .int(let value): value
    case .string(let value): Int(value)
    case .double(let value) where value.rounded() == value: Int(value)
    default: nil
    }
  }

  /// The truth value, with the spellings that form fields use.
  package var flag: Bool? {
    switch self {
    case .bool(let value): value
    case .string(let value):
      ["true", "1", "on"].contains(value) ? true : ["false", "0", "off"].contains(value) ? false : nil
    case .int(let value): value != 0
    default: nil
    }
  }

  /// The elements, when this is an array.
  package var elements: [JSON]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members, when this is an object.
  package var members: [Member]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// `value`, or null when there is none.
  package static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

  /// This object with `more` appended.
  package func adding(_ more: [Member]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }

  /// This object with the member `name` replaced or appended.
  package func setting(_ name: String, _ value: JSON) -> JSON {
    guard case .object(var members) = self else { return self }
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index].value = value
    } else {
      members.append(Member(name, value))
    }
    return .object(members)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
