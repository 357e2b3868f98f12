/// Reads the query language.
///
///     query = and ("OR" and)*        and  = not (["AND"] not)*
///     not   = "-"* part              part = "(" [query] ")" | field ":" value | word ["*"] | phrase ["*"]
///
/// `()` asks nothing, as an empty text does. Values and phrases stand in quotes when they hold spaces, quotes or parentheses; within
/// quotes `\` keeps a quote or a `\`. The result is in normal form (`Query.normalized`).
package struct QueryParser {
  /// Parentheses inside each other that are followed: enough for people, too few to exhaust the stack.
  private static let deepest = 64

  private let lexer: QueryLexer
  private let vocabulary: Vocabulary
  private var next = 0
  private var depth = 0

  private init(_ text: String, vocabulary: Vocabulary) {
    lexer = QueryLexer(text)
    self.vocabulary = vocabulary
  }

  /// Names are checked where `vocabulary` holds a closed set of them.
  package static func parse(_ text: String, vocabulary: Vocabulary = Vocabulary()) throws(QueryError) -> Query {
    var parser = QueryParser(text, vocabulary: vocabulary)
    if let quote = parser.lexer.unclosedQuote { throw parser.error(.unclosedQuote, at: quote) }
    guard !parser.lexer.tokens.isEmpty else { return .all }
    let query = try parser.alternatives()
    if let token = parser.current { throw parser.unexpected(token) }
    return query.normalized
  }

  private var current: QueryToken? { next < lexer.tokens.count ? lexer.tokens[next] : nil }

  private mutating func alternatives() throws(QueryError) -> Query {
    var parts = [try conjunction()]
    while current?.kind == .or {
      next += 1
      parts.append(try conjunction())
    }
    return .or(parts)
  }

  private mutating func conjunction() throws(QueryError) -> Query {
    var parts = [try negation()]
    while let token = current, token.kind != .or, token.kind != .close {
      if token.kind == .and { next += 1 }
      parts.append(try negation())
    }
    return .and(parts)
  }

  private mutating func negation() throws(QueryError) -> Query {
    var isNegated = false
    var sign: QueryToken?
    while let token = current, token.kind == .not {
      isNegated.toggle()
      sign = token
      next += 1
    }
    // A dash with nothing right behind it is no sign.
    if let sign, current.map({ $0.range.lowerBound != sign.range.upperBound }) ?? true { throw unexpected(sign) }
    let part = try part()
    return isNegated ? .not(part) : part
  }

  private mutating func part() throws(QueryError) -> Query {
    guard let token = current else {
      // Only a joining word can stand before the end: it is what is wrong.
      throw unexpected(lexer.tokens[next - 1])
    }
    switch token.kind {
    case .open: return try group(token)
    case .close, .or, .and, .not: throw unexpected(token)
    case .text(let text, let isQuoted, let isPrefix):
      next += 1
      if !isQuoted, !isPrefix, text == QueryText.not { throw unexpected(token) }
      let isEmpty = isQuoted ? text.allSatisfy(\.isWhitespace) : text.isEmpty || text.begins(with: ":")
      if isEmpty { throw unexpected(token) }
      return .term(isQuoted && !isPrefix ? .phrase(text) : .word(text, isPrefix: isPrefix))
    case .field(let name, let value, let valueStart):
      next += 1
      return .term(try term(name, value, at: token.range.lowerBound, valueStart: valueStart))
    }
  }

  private mutating func group(_ open: QueryToken) throws(QueryError) -> Query {
    next += 1
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw error(.tooDeep, at: open.range.lowerBound) }
    if current?.kind == .close {
      next += 1
      return .all
    }
    if current == nil { throw error(.unclosedParenthesis, at: open.range.lowerBound) }
    let query = try alternatives()
    guard current?.kind == .close else { throw error(.unclosedParenthesis, at: open.range.lowerBound) }
    next += 1
    return query
  }

  private func term(
    _ name: String, _ value: String, at start: Int, valueStart: Int
  ) throws(QueryError) -> QueryTerm {
    guard let row = QueryFieldTable.row(name) else {
      let names = QueryFieldTable.rows.map(\.name)
      var problem = error(.unknownField(name), at: start)
      problem.suggestion = NearestWord.to(name, among: names)
      problem.valid = names
      throw problem
    }
    guard !value.isEmpty else {
      var problem = error(.missingValue(field: name), at: valueStart)
      problem.valid = row.values(vocabulary)
      throw problem
    }
    switch row.read(value, vocabulary) {
    case .term(let term): return term
    case .badRange: throw error(.badRange(value), at: valueStart)
    case .unknown(let nearest, let valid):
      var problem = error(.unknownValue(field: name, value: value), at: valueStart)
      problem.suggestion = nearest
      problem.valid = valid
      throw problem
    }
  }

  private func unexpected(_ token: QueryToken) -> QueryError {
    error(.unexpected(lexer.scanner.text(token.range)), at: token.range.lowerBound)
  }

  private func error(_ problem: QueryError.Problem, at position: Int) -> QueryError {
    QueryError(problem: problem, column: lexer.scanner.column(position))
  }
}
