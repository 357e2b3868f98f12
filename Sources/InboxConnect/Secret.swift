/// A credential. Its text shows only where a request is built; descriptions, dumps and errors get dots.
package struct Secret: Hashable, Sendable, Codable {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The one way to the text: for building a request, signing, and the secrets file.
  package func reveal() -> String { text }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "•••" }
  package var debugDescription: String { "•••" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
