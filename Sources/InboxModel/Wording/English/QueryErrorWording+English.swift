extension QueryErrorWording {
  package static let english = QueryErrorWording(
    problem: {
      switch $0 {
      case .unknownField(let field): "no field is called \(field). For the words themselves, put them in quotes."
      case .unknownValue(let field, let value): "\(field): cannot be \(value)."
      case .missingValue(let field): "\(field): needs a value."
      case .unclosedQuote: "this quote is not closed."
      case .unclosedParenthesis: "this parenthesis is not closed."
      case .unexpected(let text): "\(text) cannot stand here."
      case .badRange(let text): "\(text) is not a range of 1 to 5 stars. It looks like 2, ..2, 4.. or 2..4."
      case .tooDeep: "too many parentheses inside each other."
      }
    },
    column: { "Column \($0)" },
    suggestion: { "Did you mean \($0)?" },
    valid: { "It can be \(English.list($0, "or"))." }
  )
}
