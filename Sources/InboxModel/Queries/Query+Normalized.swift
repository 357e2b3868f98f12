extension Query {
  /// The same question in the one form that parsing yields and printing keeps:
  ///
  /// - `and` in `and` and `or` in `or` are flattened, in order; one with a single part is that part;
  /// - an empty `and` asks nothing (`all`), an empty `or` fits nothing (`not(all)`);
  /// - `all` is left out of an `and` and swallows an `or`; `not(all)` the other way round;
  /// - `not(not(x))` is `x`;
  /// - terms are in their own normal form: lower-case platforms and languages, stars from 1 to 5, words without spaces.
  ///
  /// Nothing is sorted and nothing doubled is removed: a person finds their words as they wrote them.
  package var normalized: Query {
    switch self {
    case .all: return .all
    case .term(let term): return term.normalized
    case .not(let query):
      let inner = query.normalized
      if case .not(let twice) = inner { return twice }
      return .not(inner)
    case .and(let parts):
      return Self.joined(parts, neutral: .all, absorbing: .nothing, wrap: Query.and) {
        if case .and(let inner) = $0 { inner } else { nil }
      }
    case .or(let parts):
      return Self.joined(parts, neutral: .nothing, absorbing: .all, wrap: Query.or) {
        if case .or(let inner) = $0 { inner } else { nil }
      }
    }
  }

  /// What no conversation fits.
  package static let nothing = Query.not(.all)

  private static func joined(
    _ parts: [Query], neutral: Query, absorbing: Query, wrap: ([Query]) -> Query, inner: (Query) -> [Query]?
  ) -> Query {
    var flat: [Query] = []
    for part in parts {
      let part = part.normalized
      if part == absorbing { return absorbing }
      if part == neutral { continue }
      flat += inner(part) ?? [part]
    }
    switch flat.count {
    case 0: return neutral
    case 1: return flat[0]
    default: return wrap(flat)
    }
  }
}

extension QueryTerm {
  /// The term in normal form, or what is left of it.
  var normalized: Query {
    switch self {
    case .platform(let name): name.isEmpty ? .nothing : .term(.platform(name.lowercased()))
    case .account(""), .assignee(.member("")), .language(""): .nothing
    // Every name begins with nothing.
    case .channel(""), .from(""): .all
    case .language(let tag): .term(.language(tag.lowercased()))
    case .escalated(let tier?) where tier.isEmpty || tier.lowercased() == "any": .term(.escalated(tier: nil))
    case .rating(let range):
      range.overlaps(StarRange.all) ? .term(.rating(range.clamped(to: StarRange.all))) : .nothing
    case .before(let date), .after(let date): date.isValid ? .term(self) : .nothing
    case .person(let id): id.value > 0 ? .term(self) : .nothing
    case .conversation(let id): id.value > 0 ? .term(self) : .nothing
    case .burst(let id): id.value > 0 ? .term(self) : .nothing
    case .text(let text, let isPrefix): Self.unstarred(text).map { .term(.text($0, isPrefix: isPrefix)) } ?? .all
    case .note(let text, let isPrefix): Self.unstarred(text).map { .term(.note($0, isPrefix: isPrefix)) } ?? .all
    case .phrase(let text): text.allSatisfy(\.isWhitespace) ? .all : .term(.phrase(text))
    case .word(let text, let isPrefix): Self.normalized(word: text, isPrefix: isPrefix)
    default: .term(self)
    }
  }

  /// Without stars at its end, which would be read as "may go on"; nil when nothing is left.
  private static func unstarred(_ text: String) -> String? {
    var scalars = text.unicodeScalars
    while scalars.last == "*" { scalars.removeLast() }
    let text = String(scalars)
    return text.isBlank ? nil : text
  }

  /// A word that could not be typed bare is a phrase; a beginning of several words is those words and the beginning of the last.
  private static func normalized(word text: String, isPrefix: Bool) -> Query {
    guard isPrefix else {
      return QueryText.isPlain(word: text) ? .term(.word(text, isPrefix: false)) : QueryTerm.phrase(text).normalized
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let last = words.last else { return .all }
    guard words.count > 1 || last != text else { return .term(.word(text, isPrefix: true)) }
    let whole = words.dropLast().map { Query.term(.word($0, isPrefix: false)) }
    return Query.and(whole + [.term(.word(last, isPrefix: true))]).normalized
  }
}
