/// Asks a query of one conversation in memory, with the meaning that the store's SQL gives it. Made once, asked often.
package struct QueryMatcher: Sendable {
  /// Where words are looked for.
  package enum Place: Hashable, Sendable {
    case anywhere
    /// In what was said to others, or to us.
    case spoken
    case notes

    func includes(isNote: Bool) -> Bool {
      switch self {
      case .anywhere: true
      case .spoken: !isNote
      case .notes: isNote
      }
    }
  }

  /// A query with its words prepared; the parts of a conjunction are asked cheapest first.
  private indirect enum Check: Sendable {
    case always
    case all([Check])
    case any([Check])
    case not(Check)
    case fact(QueryTerm)
    case account([UInt8])
    case language([UInt8])
    case from(name: [UInt8], handle: [UInt8])
    case channel([UInt8])
    case words(WordPattern)

    /// Facts are read, names folded, words cut, links looked for.
    var cost: Int {
      switch self {
      case .fact(.has(.link)): 4
      case .always, .fact: 0
      case .account, .language, .channel: 1
      case .from: 2
      case .words: 3
      case .not(let check): check.cost
      case .all(let checks), .any(let checks): checks.map(\.cost).max() ?? 0
      }
    }
  }

  package let query: Query
  private let check: Check

  package init(_ query: Query) {
    self.query = query.normalized
    check = Self.check(self.query)
  }

  package func matches(_ evidence: inout QueryEvidence, in context: QueryContext) -> Bool {
    Self.holds(check, &evidence, context)
  }

  package func matches(_ facts: ConversationFacts, in context: QueryContext) -> Bool {
    var evidence = QueryEvidence(facts)
    return matches(&evidence, in: context)
  }

  private static func check(_ query: Query) -> Check {
    switch query {
    case .all: .always
    case .and(let parts): .all(sorted(parts))
    case .or(let parts): .any(sorted(parts))
    case .not(let inner): .not(check(inner))
    case .term(let term): check(term)
    }
  }

  private static func sorted(_ parts: [Query]) -> [Check] {
    let checks = parts.map(check)
    return (0...4).flatMap { cost in checks.filter { $0.cost == cost } }
  }

  private static func check(_ term: QueryTerm) -> Check {
    switch term {
    case .account(let name): .account(Array(name.lowercasedASCII.utf8))
    case .language(let tag): .language(Array(tag.utf8))
    case .channel(let beginning): .channel(Array(NameKey.fold(beginning).utf8))
    case .from(let beginning):
      .from(name: Array(NameKey.fold(beginning).utf8), handle: Array(NameKey.handle(beginning).utf8))
    case .word(let word, let isPrefix): .words(WordPattern(SearchPattern(word, isPrefix: isPrefix), in: .anywhere))
    case .phrase(let words): .words(WordPattern(SearchPattern(words), in: .anywhere))
    case .text(let words, let isPrefix): .words(WordPattern(SearchPattern(words, isPrefix: isPrefix), in: .spoken))
    case .note(let words, let isPrefix): .words(WordPattern(SearchPattern(words, isPrefix: isPrefix), in: .notes))
    default: .fact(term)
    }
  }

  private static func holds(_ check: Check, _ evidence: inout QueryEvidence, _ context: QueryContext) -> Bool {
    switch check {
    case .always: return true
    case .all(let checks):
      for check in checks where !holds(check, &evidence, context) { return false }
      return true
    case .any(let checks):
      for check in checks where holds(check, &evidence, context) { return true }
      return false
    case .not(let check): return !holds(check, &evidence, context)
    case .fact(let term): return evidence.facts.fit(term, in: context)
    case .account(let key): return evidence.isOfAccount(key)
    case .language(let tag): return evidence.isInLanguage(tag)
    case .channel(let key): return evidence.isInChannel(key)
    case .from(let name, let handle): return evidence.isFrom(name: name, handle: handle)
    case .words(let pattern): return evidence.hold(pattern)
    }
  }
}
