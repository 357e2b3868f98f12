import InboxTesting

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
    switch number(1...24) {
    case 1: .is(pick(QueryFlag.allCases))
    case 2: .platform(pick(["mastodon", "WordPress", "", text(1...4)]))
    case 3: .account(text(0...4))
    case 4: .channel(text(0...4))
    case 5: .kind(pick(MessageKind.allCases))
    case 6:
      chance(50) ? .label(pick(Self.tags)) : .tag(Tag(text(1...6)) ?? Tag("bug-\(number(1...9))") ?? pick(Self.tags))
    case 7: .from(text(0...4))
    case 8: .assignee(pick([.me, .nobody, .member("ann"), .member("me"), .member("@ann"), .member(text(1...3))]))
    case 9: .rating(rating())
    case 10: .language(pick(["it", "pt-BR", "EN", ""]))
    case 11: .escalated(tier: pick([nil, "tier2", "any", "", text(1...3)]))
    case 12...13: .word(text(0...4), isPrefix: chance(40))
    case 14...22: newTerm()
    default: .phrase(text(0...6))
    }
  }

  private mutating func newTerm() -> QueryTerm {
    switch number(1...14) {
    case 1: .before(date())
    case 2: .after(date())
    case 3:
      DateSpan(chance(70) ? date() : nil, chance(70) ? date() : nil).map { chance(50) ? .received($0) : .finished($0) }
        ?? .sla(.none)
    case 4: .waiting(age())
    case 5: .sla(pick(SLAPhase.allCases))
    case 6: .sentiment(pick(Sentiment.allCases))
    case 7: .priority(levels())
    case 8: .score(range(-50...90))
    case 9: .reason(pick(DoneReason.allCases))
    case 10: .has(pick(QueryPart.allCases))
    case 11: pick([.reach(range(0...20_000)), .messages(range(1...9))])
    case 12:
      pick([
        .person(ID(Int64(number(-1...9)))), .conversation(ID(Int64(number(-1...9)))), .burst(ID(Int64(number(-1...9)))),
      ])
    case 13: .text(text(0...6), isPrefix: chance(40))
    default: .note(text(0...6), isPrefix: chance(40))
    }
  }

  private mutating func date() -> QueryDate {
    switch number(1...9) {
    case 1...2: .ago(seconds: number(-1...30) * pick([1, 60, 3600, 86_400]))
    case 3: pick([.today, .yesterday])
    case 4: .weekday(number(-1...7))
    case 5: .year(number(0...3000))
    case 6: .month(year: number(1990...2100), month: number(0...13))
    case 7...8: .day(year: number(1990...2100), month: number(1...12), day: number(0...32))
    default:
      .minute(
        CivilTime(
          year: number(1...9999), month: number(1...12), day: number(1...31), hour: number(0...23),
          minute: number(0...59)))
    }
  }

  private mutating func age() -> AgeRange {
    let lower = chance(70) ? number(1...99_999) : nil
    let upper = chance(50) || lower == nil ? (lower ?? 0) + number(1...99_999) : nil
    return AgeRange(atLeast: lower, atMost: upper) ?? Self.anyAge
  }

  private mutating func range(_ bounds: ClosedRange<Int>) -> NumberRange {
    let lower = chance(70) ? number(bounds) : nil
    let upper = chance(50) || lower == nil ? (lower ?? bounds.lowerBound) + number(0...50) : nil
    return NumberRange(lower, upper) ?? Self.anyNumber
  }

  private mutating func levels() -> ClosedRange<PriorityLevel> {
    let ends = [pick(PriorityLevel.allCases), pick(PriorityLevel.allCases)].sorted()
    return ends[0]...ends[1]
  }

  private static let anyAge = AgeRange.read("1h") ?? { preconditionFailure("an hour is an age") }()
  private static let anyNumber = NumberRange.read("1") ?? { preconditionFailure("one is a number") }()

  private mutating func rating() -> ClosedRange<Int> {
    let lower = number(-1...6)
    return lower...(lower + number(0...5))
  }

  private static let tags = ["bug", "crash"].compactMap { Tag($0) }
}
