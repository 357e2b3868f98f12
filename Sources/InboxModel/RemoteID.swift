/// An id that a platform gave. Opaque: never parsed, never compared for order, never turned into a number.
package struct RemoteID: Hashable, Sendable {
  package let value: String

  package init(_ value: String) {
    self.value = value
  }
}

extension RemoteID: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension RemoteID: Codable {
  package init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension RemoteID: CustomStringConvertible {
  package var description: String { value }
}
