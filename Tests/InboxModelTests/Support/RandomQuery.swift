@testable import InboxModel

extension SeededGenerator {
  /// Any query at all, in or out of normal form.
  mutating func query(depth: Int = 4) -> Query {
    guard depth > 0, chance(60) else { return chance(8) ? .all : .term(term()) }
    switch number(1...5) {
    case 1...2: return .and((0..<number(0...4)).map { _ in query(depth: depth - 1) })
    case 3...4: return .or((0..<number(0...4)).map { _ in query(depth: depth - 1) })
    default: return .not(query(depth: depth - 1))
    }
  }

  mutating func term() -> QueryTerm {
    switch number(1...15) {
    case 1: .is(pick(QueryFlag.allCases))
    case 2: .platform(pick(["mastodon", "WordPress", "", text(1...4)]))
    case 3: .account(text(0...4))
    case 4: .channel(text(0...4))
    case 5: .kind(pick(MessageKind.allCases))
    case 6: .tag(Tag(text(1...6)) ?? Tag("bug-\(number(1...9))") ?? pick(Self.tags))
    case 7: .from(text(0...4))
    case 8: .assignee(pick([.me, .nobody, .member("ann"), .member("me"), .member("@ann"), .member(text(1...3))]))
    case 9: .rating(rating())
    case 10: .language(pick(["it", "pt-BR", "EN", ""]))
    case 11: .escalated(tier: pick([nil, "tier2", "any", "", text(1...3)]))
    case 12...13: .word(text(0...4), isPrefix: chance(40))
    default: .phrase(text(0...6))
    }
  }

  private mutating func rating() -> ClosedRange<Int> {
    let lower = number(-1...6)
    return lower...(lower + number(0...5))
  }

  private static let tags = ["bug", "crash"].compactMap { Tag($0) }
}
