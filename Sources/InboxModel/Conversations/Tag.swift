/// A label that the team gives to conversations. Lower case, no spaces, so that it can stand in a query and in a command.
package struct Tag: Hashable, Sendable, Comparable, Codable {
  package let name: String

  /// Nil when `text` holds nothing that can stand in a tag. Accepts a leading `#`, folds case, turns spaces into `-`.
  package init?(_ text: String) {
    var folded = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || "-_./:".contains(character) {
        folded.append(character)
      } else if character.isWhitespace, !folded.isEmpty, folded.last != "-" {
        folded.append("-")
      }
    }
    while folded.last == "-" { folded.removeLast() }
    guard !folded.isEmpty, folded.count <= 40 else { return nil }
    name = folded
  }

  package static func < (left: Tag, right: Tag) -> Bool { left.name < right.name }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let tag = Tag(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a tag")
    }
    self = tag
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
