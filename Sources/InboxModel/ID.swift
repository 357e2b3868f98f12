/// A local id of one kind of entity; an id of another kind does not compile in its place.
///
/// The value is the store's row number: small, ordered by arrival, and short enough to type in a command.
package struct ID<Entity>: Hashable, Sendable {
  package let value: Int64

  package init(_ value: Int64) {
    self.value = value
  }
}

extension ID: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension ID: CustomStringConvertible {
  package var description: String { String(value) }
}
