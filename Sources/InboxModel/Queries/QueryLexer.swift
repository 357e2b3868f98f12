/// Cuts a query's text into tokens. Never fails: what is left open is reported beside them, so that completion can work on it.
struct QueryLexer {
  private(set) var scanner: TextScanner
  private(set) var tokens: [QueryToken] = []
  /// Where a quote begins that nothing closes.
  private(set) var unclosedQuote: Int?

  init(_ text: String) {
    scanner = TextScanner(text)
    scanner.skipSpace()
    while let scalar = scanner.current {
      let start = scanner.position
      let kind = token(at: scalar)
      tokens.append(QueryToken(kind: kind, range: start..<scanner.position))
      scanner.skipSpace()
    }
  }

  private mutating func token(at scalar: Unicode.Scalar) -> QueryToken.Kind {
    switch scalar {
    case "(":
      scanner.advance()
      return .open
    case ")":
      scanner.advance()
      return .close
    case "-":
      scanner.advance()
      return .not
    case "\"":
      let text = quoted()
      let isPrefix = scanner.current == "*"
      if isPrefix { scanner.advance() }
      return .text(text, isQuoted: true, isPrefix: isPrefix)
    default:
      return bare()
    }
  }

  /// A word, or a field with its value.
  private mutating func bare() -> QueryToken.Kind {
    let name = scanner.take { !QueryText.isDelimiter($0) && $0 != ":" }
    guard scanner.current == ":", !name.isEmpty else {
      let rest = scanner.take { !QueryText.isDelimiter($0) }
      return word(name + rest)
    }
    scanner.advance()
    let valueStart = scanner.position
    let value = scanner.current == "\"" ? quoted() : scanner.take { !QueryText.isDelimiter($0) }
    return .field(name.lowercased(), value: value, valueStart: valueStart)
  }

  private func word(_ text: String) -> QueryToken.Kind {
    if text == QueryText.or { return .or }
    if text == QueryText.and { return .and }
    guard text.unicodeScalars.last == "*" else { return .text(text, isQuoted: false, isPrefix: false) }
    var stem = text.unicodeScalars
    stem.removeLast()
    return .text(String(stem), isQuoted: false, isPrefix: true)
  }

  private mutating func quoted() -> String {
    let start = scanner.position
    var text = String.UnicodeScalarView()
    scanner.advance()
    while let scalar = scanner.current {
      scanner.advance()
      if scalar == "\"" { return String(text) }
      if scalar == "\\", let next = scanner.current, next == "\"" || next == "\\" {
        text.append(next)
        scanner.advance()
      } else {
        text.append(scalar)
      }
    }
    if unclosedQuote == nil { unclosedQuote = start }
    return String(text)
  }
}
