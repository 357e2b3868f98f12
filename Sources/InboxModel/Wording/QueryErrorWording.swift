/// What is wrong with a query.
package struct QueryErrorWording: Sendable {
  package var problem: @Sendable (QueryError.Problem) -> String
  package var column: @Sendable (_ column: Int) -> String
  package var suggestion: @Sendable (_ word: String) -> String
  package var valid: @Sendable (_ words: [String]) -> String
  /// A query found nothing, and nothing bears this term's name.
  package var nothingCalled: @Sendable (QueryTerm, _ nearest: String?) -> String
}

extension Wording {
  /// "Column 4: no field is called plattform. Did you mean platform?"
  package func sentence(for error: QueryError) -> String {
    var sentence = "\(queryErrors.column(error.column)): \(queryErrors.problem(error.problem))"
    if let suggestion = error.suggestion {
      sentence += " " + queryErrors.suggestion(suggestion)
    } else if !error.valid.isEmpty {
      sentence += " " + queryErrors.valid(error.valid)
    }
    return sentence
  }
}
