import InboxModel

/// Asks conversations as they come for the words that a plan leaves for later.
struct WordCheck {
  private let session: StoreSession
  private let patterns: [WordPattern]
  private let sieve: HitSieve?

  init(_ plan: WordPlan, _ session: StoreSession) throws {
    self.session = session
    patterns = plan.later.map { WordPattern($0, in: .anywhere) }
    sieve = plan.sieves ? try HitSieve(plan.later, session) : nil
  }

  /// Whether some conversations may be left out.
  var isNeeded: Bool { !patterns.isEmpty }

  func holds(_ id: ID<Conversation>) throws -> Bool {
    guard isNeeded else { return true }
    return try sieve?.holds(id, session) ?? session.holds(patterns, in: id)
  }
}
