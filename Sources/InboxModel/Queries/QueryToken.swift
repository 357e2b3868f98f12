/// A piece of a query's text, with where it stands.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case open, close, not, or, and
    /// A word or, in quotes, a phrase; `isPrefix` when a `*` ends it.
    case text(String, isQuoted: Bool, isPrefix: Bool)
    /// `valueStart` is where the value begins.
    case field(String, value: String, valueStart: Int)
  }

  let kind: Kind
  /// In Unicode scalars.
  let range: Range<Int>
}
