/// The spelling of the query language.
enum QueryText {
  /// Words that join terms; a word spelt like one of them stands in quotes.
  static let or = "OR"
  static let and = "AND"
  /// No word of the language, which says `-`; as a bare word it would ask for the opposite of what is meant.
  static let not = "NOT"

  /// What ends a bare word, besides white space.
  static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || scalar == "\""
  }

  /// Whether `text` reads as one word when it stands bare.
  static func isPlain(word text: String) -> Bool {
    isPlain(beginning: text) && text != or && text != and && text != not && text.unicodeScalars.last != "*"
  }

  /// Whether `text` reads as one beginning when it stands bare before a `*`.
  static func isPlain(beginning text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.first != "-"
      && !text.unicodeScalars.contains { isDelimiter($0) || $0 == ":" }
  }

  static func isPlain(value text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains(where: isDelimiter)
  }

  /// In quotes, with `\` before what would end them.
  static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  static func value(_ text: String) -> String { isPlain(value: text) ? text : quoted(text) }
}
