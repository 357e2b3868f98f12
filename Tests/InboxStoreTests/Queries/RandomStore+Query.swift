import InboxModel

@testable import InboxStore

extension RandomStore {
  /// A question that has a chance to be answered.
  mutating func query(depth: Int = 3) -> Query {
    guard depth > 0, chance(65) else { return chance(3) ? .all : .term(term()) }
    switch random.below(5) {
    case 0...1: return .and((0...random.below(3)).map { _ in query(depth: depth - 1) })
    case 2...3: return .or((0...random.below(3)).map { _ in query(depth: depth - 1) })
    default: return .not(query(depth: depth - 1))
    }
  }

  private mutating func term() -> QueryTerm {
    switch random.below(16) {
    case 0: .is(pick(QueryFlag.allCases))
    case 1: pick([.platform("mastodon"), .platform("wordpress"), .account("SHOP"), .account("blog"), .account("x")])
    case 2: .channel(pick(["h", "HOME", "caf", "Cafe\u{301}", "de", "x"]))
    case 3: .from(pick(["an", "@ANA", "eli", "日本", "bob", "o'", "ω", "@"]))
    case 4: chance(25) ? .label(Self.anyTag) : .tag(Tag(pick(Self.tags)) ?? Self.anyTag)
    case 5: .assignee(pick([.me, .nobody, .member("bob"), .member("BOB")]))
    case 6: pick([.kind(.review), .kind(.comment), .rating(1...2), .rating(3...5), .reason(pick(DoneReason.allCases))])
    case 7: .language(pick(["it", "pt", "pt-br", "zh", "en"]))
    case 8: .escalated(tier: pick([nil, "tier2", "legal", "none"]))
    case 9: time()
    case 10: measure()
    case 11: .has(pick(QueryPart.allCases))
    case 12: .word(pick(Self.words + ["ref", "日", "本語", "修理", "https", "grosse", "пр"]), isPrefix: chance(40))
    case 13: .phrase(pick(Self.words) + " " + pick(Self.words))
    case 14: .text(pick(Self.words) + (chance(30) ? " " + pick(Self.words) : ""), isPrefix: chance(40))
    default: .note(pick(Self.words), isPrefix: chance(40))
    }
  }

  private mutating func time() -> QueryTerm {
    let date = pick([
      QueryDate.ago(seconds: random.below(2_000_000) + 1), .today, .yesterday, .weekday(random.below(7)),
      .year(2026), .month(year: 2026, month: 2), .day(year: 2026, month: 2, day: 1 + random.below(28)),
    ])
    return switch random.below(5) {
    case 0: .before(date)
    case 1: .after(date)
    case 2:
      DateSpan(date, chance(50) ? nil : .yesterday).map { chance(50) ? .received($0) : .finished($0) } ?? .sla(.none)
    case 3:
      AgeRange(atLeast: 1 + random.below(900_000), atMost: chance(50) ? nil : 2_000_000).map { .waiting($0) }
        ?? .sla(.none)
    default: .sla(pick(SLAPhase.allCases))
    }
  }

  private mutating func measure() -> QueryTerm {
    let low = random.below(60) - 20
    let range = NumberRange(chance(60) ? low : nil, low + random.below(60))
    return switch random.below(6) {
    case 0: .sentiment(pick(Sentiment.allCases))
    case 1: .priority(pick([.low...(.low), .high...(.urgent), .low...(.normal)]))
    case 2: range.map { .score($0) } ?? .sla(.none)
    case 3: NumberRange(random.below(4000), nil).map { .reach($0) } ?? .sla(.none)
    case 4: NumberRange(1 + random.below(3), chance(50) ? nil : 4).map { .messages($0) } ?? .sla(.none)
    default:
      pick([
        .person(ID(Int64(1 + random.below(9)))), .conversation(ID(Int64(1 + random.below(30)))),
        .burst(ID(Int64(1 + random.below(3)))),
      ])
    }
  }

  private static let anyTag = Tag("bug") ?? { preconditionFailure("bug is a tag") }()
}
