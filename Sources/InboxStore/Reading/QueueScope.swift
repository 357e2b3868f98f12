import InboxModel

/// What is known beforehand of all that a question can find: which index holds it.
struct QueueScope {
  private let flags: Set<QueryFlag>
  private let isOfFinished: Bool
  /// The stars that a row can have; nil: also none at all.
  let stars: Set<Int>?

  init(_ query: Query) {
    let terms = query.common
    flags = Set(terms.compactMap { term -> QueryFlag? in if case .is(let flag) = term { flag } else { nil } })
    isOfFinished = terms.contains { if case .finished = $0 { true } else { false } }
    let ratings = terms.compactMap { term -> ClosedRange<Int>? in
      if case .rating(let stars) = term { stars } else { nil }
    }
    stars = ratings.isEmpty ? nil : Set((0...5).filter { star in ratings.allSatisfy { $0.contains(star) } })
  }

  /// Whether an index holds nothing else, and few rows at a time.
  var isFew: Bool { isOfFinished || !flags.isDisjoint(with: [.mine, .escalated, .held, .snoozed]) }
  var isUnanswered: Bool { flags.contains(.unanswered) }
  /// Nothing of it can be finished.
  var isNeverDone: Bool { !flags.isDisjoint(with: [.unanswered, .open, .new, .waiting, .snoozed]) }

  /// The orders that the index of the few has itself.
  var ownOrders: [QueueOrder] {
    if !flags.isDisjoint(with: [.mine, .escalated, .held]) { return [.pressing] }
    return flags.contains(.snoozed) ? [.newest, .oldest] : [.finished]
  }
}

extension Query {
  /// The conditions that all that match fulfil.
  fileprivate var common: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .and(let parts): parts.flatMap(\.common)
    case .all, .or, .not: []
    }
  }
}
