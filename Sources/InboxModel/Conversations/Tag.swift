import Foundation

/// A label that the team gives to conversations. Lower case, no spaces, so that it can stand in a query and in a command.
package struct Tag: Hashable, Sendable, Comparable, Codable {
  package let name: String

  /// The longest name, in characters.
  package static let longest = 40

  /// Nil when `text` holds nothing that can stand in a tag. Accepts a leading `#`, folds case, turns spaces into `-`, drops what is
  /// invisible. Never begins with a `-`, which means "not" in queries and "remove" in commands.
  package init?(_ text: String) {
    if Self.isPlain(text) {
      name = text
      return
    }
    var folded = ""
    for character in text.precomposedStringWithCanonicalMapping.lowercased() {
      if character.isLetter || character.isNumber || "_./:".contains(character) {
        folded.append(character.withoutInvisibles)
      } else if character == "-" || character.isWhitespace, !folded.isEmpty, character == "-" || folded.last != "-" {
        folded.append("-")
      }
    }
    while folded.last == "-" { folded.removeLast() }
    guard !folded.isEmpty, folded.count <= Self.longest else { return nil }
    name = folded
  }

  /// Nil as well when folding would drop more than a leading `#` and the spaces around: for text that must mean this very tag.
  package init?(exactly text: String) {
    if Self.isPlain(text) {
      name = text
      return
    }
    guard let tag = Tag(text) else { return nil }
    let body = text.precomposedStringWithCanonicalMapping.lowercased().trimmingPrefix { $0.isWhitespace || $0 == "#" }
    let words = body.split(whereSeparator: \.isWhitespace).joined(separator: "-")
    guard words == tag.name else { return nil }
    self = tag
  }

  /// Whether `text` is a tag as it stands, of small letters and digits alone: nearly every tag that a store holds.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
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

extension Character {
  /// Without joiners, variation selectors and enclosing marks, which nobody would type again.
  fileprivate var withoutInvisibles: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter {
          !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .enclosingMark
        }))
  }
}
