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

  /// For a page that is read in order: some words may be left to be looked for in each conversation as it comes.
  func plan(_ query: Query) throws -> WordPlan {
    guard case .and(let parts) = query.normalized else { return WordPlan(condition: try condition(query)) }
    let words = parts.compactMap(\.searched)
    guard words.count > 1 else { return WordPlan(condition: try condition(query)) }
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
    case .is(let flag): return Self.condition(flag, member: context.member)
    case .platform(let name): return "c.account IN (SELECT id FROM account WHERE platform = \(name.lowercased()))"
    case .account(let name): return "c.account IN (SELECT id FROM account WHERE name = \(name))"
    case .channel(let beginning):
      let key = NameKey.fold(beginning)
      return "c.channel IN (SELECT id FROM channel WHERE nameKey >= \(key) AND nameKey < \(NameKey.end(of: key)))"
    case .kind(let kind): return "c.kind = \(kind)"
    case .tag(let tag): return try density.condition(tag: tag)
    case .label(let label): return "c.person IN (SELECT person FROM personLabel WHERE label = \(label.name))"
    case .from(let beginning): return Self.condition(from: beginning)
    case .assignee(.me): return Self.condition(.mine, member: context.member)
    case .assignee(.nobody): return Self.condition(.unassigned, member: context.member)
    case .assignee(.member(let login)): return "c.assignee = \(login)"
    case .rating(let stars): return "c.rating BETWEEN \(stars.lowerBound) AND \(stars.upperBound)"
    case .language(let code):
      return "(lower(c.language) = \(code) OR substr(lower(c.language), 1, \(code.count + 1)) = \(code + "-"))"
    case .escalated(nil): return Self.condition(.escalated, member: context.member)
    case .escalated(let tier?): return "c.escalationTier IS NOT NULL AND c.escalationTier = \(tier)"
    case .word(let word, let isPrefix): return try density.condition(SearchPattern(word, isPrefix: isPrefix))
    case .phrase(let words): return try density.condition(SearchPattern(words))
    case .text(let words, let isPrefix):
      return try density.condition(SearchPattern(words, isPrefix: isPrefix), among: .spoken)
    case .note(let words, let isPrefix):
      return try density.condition(SearchPattern(words, isPrefix: isPrefix), among: .notes)
    case .before, .after, .received, .waiting, .sla: return condition(time: term)
    case .sentiment, .priority, .score, .reason, .reach, .messages, .person, .conversation:
      return Self.condition(measure: term)
    case .has(let part): return Self.condition(having: part, member: context.member)
    }
  }

  /// People by the beginning of a name or a handle, on any platform they write from.
  private static func condition(from beginning: String) -> SQLText {
    let name = NameKey.fold(beginning)
    let handle = NameKey.handle(beginning)
    return """
      c.person IN (SELECT person FROM identity WHERE nameKey >= \(name) AND nameKey < \(NameKey.end(of: name))
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
