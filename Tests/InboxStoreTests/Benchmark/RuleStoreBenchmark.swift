import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// What rules add to looking at new messages, in a store of any size. Runs in a release build with `MOOT_BENCHMARK=1`; the store holds
/// `MOOT_BENCHMARK_MESSAGES` messages.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure rules"), .serialized)
struct RuleStoreBenchmark {
  /// How many conversations a step looks at, as the engine does.
  private static let portion = 24

  @Test func fiftyRulesOverNewMessages() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    var town = Town()
    try await fill(house, account, &town)
    let fifty = RuleBook(try Self.rules(town))
    var spans: [Part: [Benchmark.Span]] = [:]
    var effects = 0
    let count = Double(Benchmark.mergedPages * Benchmark.pageSize)
    for _ in 0..<Benchmark.rounds {
      for part in Part.allCases {
        for _ in 0..<Benchmark.mergedPages {
          _ = try await house.store.merge(town.page(Benchmark.pageSize), into: account)
        }
        let before = try await house.everyFiring()
        spans[part, default: []].append(
          try await Benchmark.span {
            try await look(house, part == .looking ? RuleBook([]) : fifty, acts: part == .acting)
          })
        effects += try await house.everyFiring() - before
      }
    }
    func cost(_ part: Part) -> Double {
      Benchmark.median((spans[part] ?? []).map(\.processor)) / count * 1_000_000
    }
    Benchmark.report(
      "50 rules over \(Int(count)) new messages in a store of \(Benchmark.filledMessages), median of \(Benchmark.rounds) rounds",
      [
        ("looking, processor µs a message", cost(.looking)), ("50 rules, µs more", cost(.deciding) - cost(.looking)),
        ("what they do, µs more", cost(.acting) - cost(.deciding)),
        ("how often they act, a thousand messages", Double(effects) / Double(Benchmark.rounds) / count * 1000),
      ])
  }

  /// What is measured: looking at messages without rules, with rules that decide, and with what they do carried out.
  private enum Part: CaseIterable {
    case looking, deciding, acting
  }

  private func fill(_ house: TestStore, _ account: ID<Account>, _ town: inout Town) async throws {
    let edition = TriageEdition(awaiting: "benchmark", settled: "benchmark")
    try await house.store.beginTriage(edition)
    var left = Benchmark.filledMessages / 1000
    var source = town
    _ = try await house.store.fill(settled: edition.settled) {
      left -= 1
      return left < 0 ? nil : FilledPage(account: account, page: source.page(1000))
    }
    town = source
    try await look(house, RuleBook([]), acts: false)
  }

  private func look(_ house: TestStore, _ book: RuleBook, acts: Bool) async throws {
    while true {
      let step = try await house.store.triage(atMost: Self.portion, member: "ana") { subject, context in
        var verdict = TriageVerdict(priority: Priority(reasons: []))
        for occasion in subject.occasions {
          let effects = book.decide(subject.facts, on: occasion, in: context, fired: subject.fired)
          if acts { verdict.effects += effects }
        }
        return verdict
      }
      if case .rest = step { return }
    }
  }

  /// Of every kind that people write: words, prefixes, phrases, fields, and combinations.
  private static func rules(_ town: Town) throws -> [Rule] {
    let reader = RuleReader(now: TestClock.start, zone: .gmt)
    return try (0..<50).map { number in
      let when = [
        "kind:review rating:..2 \(town.word(ranked: 400 + number))", "\(town.word(ranked: 3000 + number * 40))*",
        "from:@p\(number) is:unanswered",
        "(\(town.word(ranked: 2500 + number)) OR \"late delivery\" OR text:\(town.word(ranked: 9000 + number))) -tag:done lang:en",
        "channel:\"Channel \(number % 12)\" sentiment:negative \(town.word(ranked: 200))",
      ][number % 5]
      return try reader.rule(name: "rule \(number)", when: when, then: ["tag +rule\(number)", "priority high"])
    }
  }
}

extension TestStore {
  /// How often rules have acted.
  fileprivate func everyFiring() async throws -> Int {
    try await store.read { session in try session.first("SELECT count(*) FROM ruleFiring") { $0.int(0) } ?? 0 }
  }
}
