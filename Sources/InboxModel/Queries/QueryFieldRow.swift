/// One field of the query language: how its values are read, offered and written.
package struct QueryFieldRow: Sendable {
  /// What a value turned out to be.
  package enum Reading: Hashable, Sendable {
    case term(QueryTerm)
    /// None of the words that are valid, if they are few enough to be listed; `nearest` when one is near.
    case unknown(nearest: String?, valid: [String])
    case badRange
  }

  /// What stands before the colon.
  package let name: String
  let read: @Sendable (_ value: String, Vocabulary) -> Reading
  /// The value as text, for the terms of this field; nil for the others.
  let write: @Sendable (QueryTerm) -> String?
  /// What can be offered behind the colon, best known first.
  let values: @Sendable (Vocabulary) -> [String]

  /// A field with a closed set of words.
  static func words<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ type: Word.Type, _ term: @escaping @Sendable (Word) -> QueryTerm,
    _ word: @escaping @Sendable (QueryTerm) -> Word?
  ) -> QueryFieldRow where Word.RawValue == String {
    let valid = Word.allCases.map(\.rawValue)
    return QueryFieldRow(
      name: name,
      read: { value, _ in
        Word(rawValue: value.lowercased()).map { .term(term($0)) }
          ?? .unknown(nearest: NearestWord.to(value, among: valid), valid: valid)
      },
      write: { word($0)?.rawValue },
      values: { _ in valid })
  }

  /// A field whose values are names that only the inbox knows.
  static func names(
    _ name: String, _ term: @escaping @Sendable (String) -> QueryTerm,
    _ value: @escaping @Sendable (QueryTerm) -> String?,
    _ values: @escaping @Sendable (Vocabulary) -> [String]
  ) -> QueryFieldRow {
    QueryFieldRow(name: name, read: { text, _ in .term(term(text)) }, write: value, values: values)
  }
}
