/// A text read by Unicode scalars, so that a stray combining mark cannot swallow a quote or a parenthesis.
struct TextScanner {
  let scalars: [Unicode.Scalar]
  private(set) var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// The scalar after the current one.
  var following: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

  mutating func advance() { position += 1 }

  mutating func skipSpace() {
    while let scalar = current, scalar.properties.isWhitespace { advance() }
  }

  /// Reads on while `condition` holds.
  mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = current, condition(scalar) { advance() }
    return text(start..<position)
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// How many characters stand before the scalar at `position`.
  func characters(before position: Int) -> Int { text(0..<min(position, scalars.count)).count }

  /// From 1, in characters.
  func column(_ position: Int) -> Int { characters(before: position) + 1 }

  /// The scalar at which the character number `offset` begins; the end when there are fewer.
  static func scalarOffset(ofCharacter offset: Int, in text: String) -> Int {
    text.prefix(max(0, offset)).unicodeScalars.count
  }
}
