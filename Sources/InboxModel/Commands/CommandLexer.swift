/// Cuts a line into words, and keeps where each stands. Never fails, so that completion can work on a line that is being typed.
struct CommandLexer {
  /// A word without its quotes.
  struct Word: Equatable {
    var text: String
    /// In Unicode scalars, quotes included.
    var range: Range<Int>
  }

  private(set) var scanner: TextScanner
  private(set) var words: [Word] = []
  /// Where a quote begins that nothing closes.
  private(set) var unclosedQuote: Int?

  /// `isRaw` says whether everything after a verb is one word, taken as it is.
  init(_ text: String, isRaw: (_ verb: String) -> Bool) {
    scanner = TextScanner(text)
    scanner.skipSpace()
    while scanner.current != nil {
      let start = scanner.position
      let text = words.count == 1 && isRaw(words[0].text) ? rest() : word()
      words.append(Word(text: text, range: start..<scanner.position))
      scanner.skipSpace()
    }
  }

  /// All that is left, without the white space at its end.
  private mutating func rest() -> String {
    let text = scanner.take { _ in true }
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  private mutating func word() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = scanner.current, !scalar.properties.isWhitespace {
      switch scalar {
      case "'" where !isApostrophe(after: text.last): quoted(by: scalar, into: &text)
      case "\"": quoted(by: scalar, into: &text)
      case "\\":
        scanner.advance()
        // At the very end it stands for itself.
        text.append(scanner.current ?? scalar)
        scanner.advance()
      default:
        text.append(scalar)
        scanner.advance()
      }
    }
    return String(text)
  }

  private func isApostrophe(after last: Unicode.Scalar?) -> Bool {
    guard let last, let next = scanner.following else { return false }
    return last.properties.isAlphabetic && next.properties.isAlphabetic
  }

  private mutating func quoted(by quote: Unicode.Scalar, into text: inout String.UnicodeScalarView) {
    let start = scanner.position
    scanner.advance()
    while let scalar = scanner.current {
      scanner.advance()
      if scalar == quote { return }
      guard quote == "\"", scalar == "\\", let next = scanner.current, next == "\"" || next == "\\" || next == "n"
      else {
        text.append(scalar)
        continue
      }
      text.append(next == "n" ? "\n" : next)
      scanner.advance()
    }
    if unclosedQuote == nil { unclosedQuote = start }
  }
}
