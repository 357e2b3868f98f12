/// What is wrong with a query's text, where, and what was probably meant.
package struct QueryError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unknownField(String)
    case unknownValue(field: String, value: String)
    case missingValue(field: String)
    case unclosedQuote
    case unclosedParenthesis
    case unexpected(String)
    case badRange(String)
    /// More parentheses inside each other than anybody means.
    case tooDeep
  }

  package var problem: Problem
  /// From 1, in characters.
  package var column: Int
  /// The nearest valid word, when one is near.
  package var suggestion: String?
  /// The words that are valid there, when they are few.
  package var valid: [String]

  package init(problem: Problem, column: Int, suggestion: String? = nil, valid: [String] = []) {
    self.problem = problem
    self.column = column
    self.suggestion = suggestion
    self.valid = valid
  }
}
