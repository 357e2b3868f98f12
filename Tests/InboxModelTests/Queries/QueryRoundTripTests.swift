import InboxTesting
import Testing

@testable import InboxModel

@Suite struct QueryRoundTripTests {
  @Test("what was printed reads as the same query, whatever the query", arguments: UInt64(1)...40)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let query = random.query()
      let text = QueryPrinter.text(query)
      let back = try QueryParser.parse(text)
      #expect(back == query.normalized, "\(text)")
      #expect(QueryPrinter.text(back) == text)
    }
  }

  @Test("normal form is final", arguments: UInt64(1)...10)
  func idempotent(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let query = random.query()
      #expect(query.normalized.normalized == query.normalized)
    }
  }

  @Test("any text at all is read or refused, and what is read can be printed", arguments: UInt64(1)...20)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = random.text(0...12)
      guard let query = try? QueryParser.parse(text) else { continue }
      #expect(query == query.normalized, "\(text)")
      #expect((try? QueryParser.parse(QueryPrinter.text(query))) == query, "\(text)")
    }
  }

  @Test(
    "queries are written as people would",
    arguments: [
      ("is:open   tag:Bug", "is:open tag:bug"),
      ("(a b) OR (c)", "a b OR c"),
      ("a (b OR c)", "a (b OR c)"),
      ("-(a b)", "-(a b)"),
      ("-(a)", "-a"),
      ("rating:1..2", "rating:..2"),
      ("is:Seen is:unseen", "is:read is:unread"),
      ("sla:due", "sla:warning"),
      ("waiting:120m", "waiting:>2h"),
      ("waiting:>=2h", "waiting:>2h"),
      ("waiting:1h..24h", "waiting:1h..1d"),
      ("received:7d", "received:7d.."),
      ("received:Mon..2026-11-1", "received:monday..2026-11-01"),
      ("after:2026-1", "after:2026-01"),
      ("before:2026-11-01T9:05", "before:2026-11-01T09:05"),
      ("priority:>low", "priority:normal.."),
      ("priority:high..urgent", "priority:high.."),
      ("priority:<=low", "priority:low"),
      ("reach:>10k", "reach:10001.."),
      ("reach:<2m", "reach:..1999999"),
      ("score:-40..-2", "score:-40..-2"),
      ("messages:5..5", "messages:5"),
      ("text:refund**", "text:refund*"),
      ("text:\"late deliv*\"", "text:\"late deliv*\""),
      ("text:* a", "a"),
      ("rating:4..5", "rating:4.."),
      ("rating:1..5", "rating:..5"),
      ("rating:3..3", "rating:3"),
      ("assignee:ann", "assignee:@ann"),
      ("assignee:nobody", "assignee:none"),
      ("escalated:ANY", "escalated:any"),
      ("from:\"ann\"", "from:ann"),
      ("from:\"ann lee\"", "from:\"ann lee\""),
      ("\"refund\"*", "refund*"),
      ("\"late deliv\"*", "late deliv*"),
      ("a AND b", "a b"),
      ("()", ""),
      ("a ()", "a"),
      ("a OR ()", ""),
      ("-()", "-()"),
    ])
  func canonical(_ text: String, _ expected: String) throws {
    #expect(QueryPrinter.text(try QueryParser.parse(text)) == expected)
  }

  @Test("every field prints what it reads")
  func everyField() throws {
    let terms: [QueryTerm] =
      QueryFlag.allCases.map { .is($0) } + MessageKind.allCases.map { .kind($0) } + [
        .platform("matrix"), .account("shop"), .channel("dev"), .tag(try tag("bug")), .label(try tag("press")),
        .from("ann"), .assignee(.me), .rating(1...2), .language("it"), .escalated(tier: "tier2"),
        .before(.today), .after(.ago(seconds: 60)), .received(try #require(DateSpan(.yesterday, nil))),
        .finished(try #require(DateSpan(.today, nil))),
        .waiting(try #require(AgeRange(atLeast: 60, atMost: nil))), .sla(.breached), .sentiment(.mixed),
        .priority(.low...(.high)), .score(try #require(NumberRange(-5, 7))), .reason(.spam), .has(.link),
        .reach(try #require(NumberRange(nil, 7))), .messages(try #require(NumberRange(3, 3))), .person(ID(3)),
        .conversation(ID(4)), .burst(ID(12)), .text("late deliv", isPrefix: true), .note("late", isPrefix: false),
      ]
    for term in terms {
      let text = QueryPrinter.text(.term(term))
      #expect(text.contains(":"))
      #expect(try QueryParser.parse(text) == .term(term))
    }
    #expect(Set(terms.map { QueryPrinter.text(.term($0)).prefix { $0 != ":" } }).count == QueryFieldTable.rows.count)
  }

  @Test("the built-in views can be written and read")
  func views() throws {
    #expect(
      InboxView.builtIn.map { QueryPrinter.text($0.query) }
        == ["is:unanswered", "is:mine -is:done", "is:escalated", "is:held", "is:snoozed", "", "finished:today"])
  }

  @Test("normal form follows its rules")
  func normalForm() {
    let (a, b) = (Query.term(.is(.open)), Query.term(.is(.mine)))
    #expect(Query.and([]).normalized == .all)
    #expect(Query.or([]).normalized == .not(.all))
    #expect(Query.and([a]).normalized == a)
    #expect(Query.and([a, .and([b, .and([a])])]).normalized == .and([a, b, a]))
    #expect(Query.and([a, .all]).normalized == a)
    #expect(Query.and([a, .not(.all)]).normalized == .not(.all))
    #expect(Query.or([a, .all]).normalized == .all)
    #expect(Query.or([a, .not(.all)]).normalized == a)
    #expect(Query.not(.not(.not(a))).normalized == .not(a))
    #expect(Query.and([.or([a, b]), .or([])]).normalized == .not(.all))
    #expect(Query.term(.rating(0...9)).normalized == .term(.rating(1...5)))
    #expect(Query.term(.rating(6...9)).normalized == .not(.all))
    #expect(Query.term(.channel("")).normalized == .all)
    #expect(Query.term(.account("")).normalized == .not(.all))
    #expect(Query.term(.word("two words", isPrefix: false)).normalized == .term(.phrase("two words")))
  }
}
