/// A platform by its lasting name, such as `mastodon`. An open set: the connector registry says which ones are here.
package struct Platform: Hashable, Sendable, Codable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension Platform: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
