extension QueryErrorWording {
  package static let english = QueryErrorWording(
    problem: {
      switch $0 {
      case .unknownField(let field): "no field is called \(field). For the words themselves, put them in quotes."
      case .unknownValue("lang", let value): "lang: cannot be \(value). It takes a code, such as en, it or pt-br."
      case .unknownValue(let field, let value): "\(field): cannot be \(value)."
      case .missingValue(let field): "\(field): needs a value."
      case .unclosedQuote: "this quote is not closed."
      case .unclosedParenthesis: "this parenthesis is not closed."
      case .unexpected(QueryText.not): "NOT cannot stand here. Not is a - right before a term, as in -is:open."
      case .unexpected(let text): "\(text) cannot stand here."
      case .badRange(let text): "\(text) is not a range of 1 to 5 stars. It looks like 2, ..2, 4.., >3 or 2..4."
      case .tooDeep: "too many parentheses inside each other."
      }
    },
    column: { "Column \($0)" },
    suggestion: { "Did you mean \($0)?" },
    valid: { words in
      // A range's dots would run into the full stop.
      "It can be \(English.list(words.map { $0.hasSuffix(".") ? "\"\($0)\"" : $0 }, "or"))."
    },
    nothingCalled: { term, nearest in
      let sentence =
        switch term {
        case .tag(let tag): "nothing is tagged \(tag.name)"
        case .label(let label): "nobody is labelled \(label.name)"
        case .channel(let name): "no channel is called \(name)"
        case .from(let name): "nobody who wrote is called \(name)"
        case .escalated(tier: let tier?): "nothing is escalated to \(tier)"
        default: "nothing matches"
        }
      return sentence + (nearest.map { "; did you mean \($0)?" } ?? "")
    }
  )
}
