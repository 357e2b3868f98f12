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

  func condition(_ query: Query) throws -> SQLText {
    let condition = try text(of: query.normalized)
    return try besides(query).map { "(\(condition)) AND \($0)" } ?? condition
  }

  /// What keeps those out that go on in another conversation: they are found by their number alone. Nil while there are none.
  private func besides(_ query: Query) throws -> SQLText? {
    try query.namesConversation || !density.session.hasMergers() ? nil : StoreSession.isStanding
  }

  /// For all that matches, not for a page of it: every word's hits are gathered once, however many they are.
  func wholeCondition(_ query: Query) throws -> SQLText {
    var whole = self
    whole.density.common = .max
    return try whole.condition(query)
  }

  /// For a page that is read in order: some words may be left to be looked for in each conversation as it comes.
  func plan(_ query: Query) throws -> WordPlan {
    let normal = query.normalized
    let besides = try besides(query)
    let parts = if case .and(let parts) = normal { parts } else { [normal] }
    let words = parts.compactMap(\.searched)
    guard !words.isEmpty else { return WordPlan(condition: try condition(query)) }
    var plan = try density.plan(words, isAlone: words.count == parts.count)
    var others = try parts.filter { $0.searched == nil }.map { part -> SQLText in "(\(try text(of: part)))" }
    if let besides { others.append(besides) }
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
    case .is(.bot): return try condition(identity: "isBot = 1")
    case .is(let flag):
      let condition = Self.condition(flag, member: context.member)
      return try Self.part(holding: flag).map { try density.condition($0, condition) } ?? condition
    case .platform(let name): return "c.account IN (SELECT id FROM account WHERE platform = \(name.lowercased()))"
    case .account(let name): return "c.account IN (SELECT id FROM account WHERE name = \(name))"
    case .channel(let beginning): return try condition(channel: NameKey.fold(beginning))
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
    case .rating(let stars): return "+c.rating BETWEEN \(stars.lowerBound) AND \(stars.upperBound)"
    case .language(let code):
      // "." follows "-": the range holds "pt-br" and every other that begins so. What is none of them fails at the first comparisons.
      return """
        (c.language COLLATE NOCASE >= \(code) AND c.language COLLATE NOCASE < \(code + ".")
          AND (c.language COLLATE NOCASE = \(code) OR c.language COLLATE NOCASE >= \(code + "-")))
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
    case .waiting: return try waiting(condition(time: term))
    case .before, .after, .received, .finished, .sla: return condition(time: term)
    case .priority(let levels) where !levels.contains(.normal):
      return try density.condition("c.level <> 'normal'", Self.condition(measure: term))
    case .reach(let range): return try condition(identity: Self.number("followers", range))
    case .messages(let range) where (range.lower ?? 0) >= ReadingIndexes.long:
      return try density.condition(
        "c.messageCount >= \(raw: String(ReadingIndexes.long))", Self.condition(measure: term))
    case .sentiment, .priority, .messages, .person, .conversation, .burst:
      return Self.condition(measure: term)
    case .has(let part): return try condition(having: part)
    }
  }

  /// By the beginning of a channel's name. One that no channel has is answered before anything is looked through.
  private func condition(channel key: String) throws -> SQLText {
    let channels = try density.session.rows(
      "SELECT id FROM channel WHERE nameKey >= \(key) AND nameKey < \(NameKey.end(of: key)) LIMIT \(Self.fewChannels + 1)"
    ) { $0.int64(0) }
    switch channels.count {
    case 0: return "0"
    case ...Self.fewChannels: return "c.channel IN (\(SQLText.joined(channels.map { "\($0)" }, separator: ", ")))"
    default:
      return "c.channel IN (SELECT id FROM channel WHERE nameKey >= \(key) AND nameKey < \(NameKey.end(of: key)))"
    }
  }

  private static let fewChannels = 50

  /// Those who wait have two indexes: for an answer, and for something else first.
  private func waiting(_ condition: SQLText) throws -> SQLText {
    func all(_ column: SQLText) -> SQLText {
      """
      SELECT \(column) FROM conversation c WHERE c.isUnanswered = 1 AND \(condition) UNION ALL
      SELECT \(column) FROM conversation c WHERE c.isUnanswered = 0 AND c.waitingSince IS NOT NULL AND \(condition)
      """
    }
    return try density.isRare(all("1")) ? "c.id IN (\(all("c.id")))" : condition
  }

  /// By what whoever began the conversation is: few of them lead to their conversations by the person's index.
  private func condition(identity condition: SQLText) throws -> SQLText {
    let theirs: SQLText = "c.identity IN (SELECT id FROM identity WHERE \(condition))"
    let people: SQLText = "c.person IN (SELECT person FROM identity WHERE \(condition))"
    let isFew = try density.isRare("SELECT 1 FROM conversation c WHERE \(people)")
    return isFew ? "\(people) AND \(theirs)" : theirs
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

extension StoreSession {
  /// Asked only while some are merged: these few are gathered once, by an index that holds nothing else.
  static let isStanding: SQLText = "c.id NOT IN (SELECT id FROM conversation WHERE mergedInto IS NOT NULL)"

  func hasMergers() throws -> Bool {
    try first("SELECT 1 FROM conversation WHERE mergedInto IS NOT NULL LIMIT 1") { _ in true } ?? false
  }
}

extension Query {
  /// Whether it asks for a conversation by its number, which also leads to one that goes on elsewhere.
  fileprivate var namesConversation: Bool {
    switch self {
    case .all: false
    case .and(let parts): parts.contains(where: \.namesConversation)
    case .or(let parts): !parts.isEmpty && parts.allSatisfy(\.namesConversation)
    case .not: false
    case .term(.conversation): true
    case .term: false
    }
  }

  /// What to look for anywhere in a conversation, when this is a word or a phrase.
  fileprivate var searched: SearchPattern? {
    switch self {
    case .term(.word(let word, let isPrefix)): SearchPattern(word, isPrefix: isPrefix)
    case .term(.phrase(let words)): SearchPattern(words)
    default: nil
    }
  }
}
