/// What can stand at the cursor of a query that is being typed.
package struct QueryCompletion: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// `cursor` counts characters from the start of `text`. Offers fields (and what can stand after `is:`) for a word, values after a
  /// field's colon, nothing within a phrase.
  package func candidates(in text: String, at cursor: Int) -> Completion {
    let lexer = QueryLexer(text)
    let place = TextScanner.scalarOffset(ofCharacter: cursor, in: text)
    let token = lexer.tokens.first { $0.range.lowerBound < place && place <= $0.range.upperBound }
    let offset = { lexer.scanner.characters(before: $0) }
    guard let token, token.kind != .open, token.kind != .not, token.kind != .close else {
      let at = offset(place)
      return Completion(range: at..<at, candidates: fields(for: ""))
    }
    let range = offset(token.range.lowerBound)..<offset(token.range.upperBound)
    switch token.kind {
    case .field(let name, let value, let valueStart) where place >= valueStart:
      let typed = place == token.range.upperBound ? value : lexer.scanner.text(valueStart..<place)
      return Completion(range: range, candidates: values(of: name, for: typed))
    case .text(_, isQuoted: true, _):
      return Completion(range: range, candidates: [])
    default:
      let typed = lexer.scanner.text(token.range.lowerBound..<place)
      return Completion(range: range, candidates: fields(for: typed))
    }
  }

  private func fields(for typed: String) -> [Completion.Candidate] {
    let names = LooseMatch.sorted(QueryFieldTable.rows.map(\.name), by: typed) { [$0] }
    let fields = names.map { Completion.Candidate("\($0):", .field($0), isComplete: false) }
    guard typed.count > 1 else { return fields }
    let flags = LooseMatch.sorted(QueryFlag.allCases, by: typed) { [$0.rawValue] }
    return fields + flags.map { Completion.Candidate("is:\($0.rawValue)", .flag($0)) }
  }

  private func values(of name: String, for typed: String) -> [Completion.Candidate] {
    guard let row = QueryFieldTable.row(name) else { return [] }
    // An `@` or a `#` need not be typed to find a name.
    let sorted = LooseMatch.sorted(row.values(vocabulary), by: typed) { [$0, $0.trimmingSigil] }
    return sorted.map { value in
      let meaning = row.name == "is" ? QueryFlag(rawValue: value).map(Completion.Meaning.flag) : nil
      return Completion.Candidate("\(row.name):\(QueryText.value(value))", meaning ?? .value)
    }
  }
}
