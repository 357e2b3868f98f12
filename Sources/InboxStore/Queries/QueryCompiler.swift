import InboxModel

/// Turns a question into a condition on `conversation c`. Values never become text of the statement. `QueryMatcher` gives the same
/// meaning to one conversation in memory; a test holds both to it.
struct QueryCompiler {
  /// Whom `me` and `mine` mean, and what time it is.
  let context: QueryContext
  /// Tells common words and tags from rare ones.
  var density: Density

  init(member: String, session: StoreSession) {
    context = QueryContext(member: member, now: session.now, zone: session.zone)
    density = Density(session: session)
  }

  func condition(_ query: Query) throws -> SQLText { try text(of: query.normalized) }

  /// For all that matches, not for a page of it: every word's hits are gathered once, however many they are.
  func wholeCondition(_ query: Query) throws -> SQLText {
    var whole = self
    whole.density.common = .max
    return try whole.condition(query)
  }

  /// For a page that is read in order: some words may be left to be looked for in each conversation as it comes.
  func plan(_ query: Query) throws -> WordPlan {
    let normal = query.normalized
    let parts = if case .and(let parts) = normal { parts } else { [normal] }
    let words = parts.compactMap(\.searched)
    guard !words.isEmpty else { return WordPlan(condition: try text(of: normal)) }
    var plan = try density.plan(words)
    let others = try parts.filter { $0.searched == nil }.map { part -> SQLText in "(\(try text(of: part)))" }
    plan.condition = SQLText.joined(others + [plan.condition], separator: " AND ")
    return plan
  }

  private func text(of query: Query) throws -> SQLText {
    switch query {
    case .all: return "1"
    case .and(let parts): return try all(parts)
    case .or(let parts): return try joined(parts, with: " OR ", empty: "0")
    case .not(.term(.is(let flag))): return Self.condition(not: flag, member: context.member)
    case .not(.not(let inner)): return try text(of: inner)
    case .not(let inner): return "NOT coalesce((\(try text(of: inner))), 0)"
    case .term(let term): return try condition(term)
    }
  }

  /// Words that stand together are looked up together: which of them are rare decides how.
  private func all(_ parts: [Query]) throws -> SQLText {
    let words = parts.compactMap(\.searched)
    guard words.count > 1 else { return try joined(parts, with: " AND ", empty: "1") }
    let others = try parts.filter { $0.searched == nil }.map { part -> SQLText in "(\(try text(of: part)))" }
    return SQLText.joined(others + [try density.condition(all: words)], separator: " AND ")
  }

  private func joined(_ parts: [Query], with separator: String, empty: SQLText) throws -> SQLText {
    guard !parts.isEmpty else { return empty }
    return SQLText.joined(try parts.map { "(\(try text(of: $0)))" }, separator: separator)
  }

  private func condition(_ term: QueryTerm) throws -> SQLText {
    switch term {
    case .is(let flag):
      let condition = Self.condition(flag, member: context.member)
      return try Self.part(holding: flag).map { try density.condition($0, condition) } ?? condition
    case .platform(let name): return "c.account IN (SELECT id FROM account WHERE platform = \(name.lowercased()))"
    case .account(let name): return "c.account IN (SELECT id FROM account WHERE name = \(name))"
    case .channel(let beginning):
      let key = NameKey.fold(beginning)
      return "c.channel IN (SELECT id FROM channel WHERE nameKey >= \(key) AND nameKey < \(NameKey.end(of: key)))"
    case .kind(let kind): return "c.kind = \(kind)"
    case .tag(let tag): return try density.condition(tag: tag)
    case .label(let label): return "c.person IN (SELECT person FROM personLabel WHERE label = \(label.name))"
    case .from(let beginning):
      let people = Self.people(from: beginning)
      let isFew = try density.isRare("SELECT 1 FROM conversation c WHERE c.person IN \(people)")
      return isFew ? "c.person IN \(people)" : "+c.person IN \(people)"
    case .assignee(.me): return Self.condition(.mine, member: context.member)
    case .assignee(.nobody): return Self.condition(.unassigned, member: context.member)
    case .assignee(.member(let login)): return "c.assignee = \(login)"
    case .rating(let stars): return "c.rating BETWEEN \(stars.lowerBound) AND \(stars.upperBound)"
    case .language(let code):
      // "." follows "-": the range holds "pt-br" and every other that begins so.
      return """
        (c.language COLLATE NOCASE = \(code) OR c.language COLLATE NOCASE >= \(code + "-") AND c.language COLLATE NOCASE < \(code + "."))
        """
    case .escalated(nil): return Self.condition(.escalated, member: context.member)
    case .escalated(let tier?):
      return try density.condition("c.escalationTier IS NOT NULL", "c.escalationTier = \(tier)")
    case .word(let word, let isPrefix): return try density.condition(SearchPattern(word, isPrefix: isPrefix))
    case .phrase(let words): return try density.condition(SearchPattern(words))
    case .text(let words, let isPrefix):
      return try density.condition(SearchPattern(words, isPrefix: isPrefix), among: .spoken)
    case .note(let words, let isPrefix):
      return try density.condition(SearchPattern(words, isPrefix: isPrefix), among: .notes)
    case .sla(let phase) where phase == .breached || phase == .warning:
      return try density.condition("c.slaDue IS NOT NULL", condition(time: term))
    case .score: return try density.condition(Self.condition(measure: term))
    case .reason: return try density.condition("c.state = 'done'", Self.condition(measure: term))
    case .before, .after, .received, .waiting, .sla: return condition(time: term)
    case .sentiment, .priority, .reach, .messages, .person, .conversation, .burst:
      return Self.condition(measure: term)
    case .has(let part): return try condition(having: part)
    }
  }

  /// People by the beginning of a name or a handle, on any platform they write from.
  private static func people(from beginning: String) -> SQLText {
    let name = NameKey.fold(beginning)
    let handle = NameKey.handle(beginning)
    return """
      (SELECT person FROM identity WHERE nameKey >= \(name) AND nameKey < \(NameKey.end(of: name))
      UNION SELECT person FROM identity WHERE handleKey >= \(handle) AND handleKey < \(NameKey.end(of: handle)))
      """
  }
}

extension Query {
  /// What to look for anywhere in a conversation, when this is a word or a phrase.
  fileprivate var searched: SearchPattern? {
    switch self {
    case .term(.word(let word, let isPrefix)): SearchPattern(word, isPrefix: isPrefix)
    case .term(.phrase(let words)): SearchPattern(words)
    default: nil
    }
  }
}
