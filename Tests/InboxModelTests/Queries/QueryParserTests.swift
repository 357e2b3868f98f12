import Testing

@testable import InboxModel

@Suite struct QueryParserTests {
  @Test(
    "each text reads as its query",
    arguments: [
      ("", Query.all),
      ("  \n ", .all),
      ("()", .all),
      ("-()", .not(.all)),
      ("is:open", .term(.is(.open))),
      ("IS:Open", .term(.is(.open))),
      ("platform:Mastodon", .term(.platform("mastodon"))),
      ("account:shop", .term(.account("shop"))),
      ("account:\"My shop\"", .term(.account("My shop"))),
      ("channel:dev", .term(.channel("dev"))),
      ("kind:review", .term(.kind(.review))),
      ("from:@ann", .term(.from("@ann"))),
      ("assignee:me", .term(.assignee(.me))),
      ("assignee:none", .term(.assignee(.nobody))),
      ("assignee:nobody", .term(.assignee(.nobody))),
      ("assignee:@ann", .term(.assignee(.member("ann")))),
      ("assignee:ann", .term(.assignee(.member("ann")))),
      ("assignee:@me", .term(.assignee(.member("me")))),
      ("rating:3", .term(.rating(3...3))),
      ("rating:..2", .term(.rating(1...2))),
      ("rating:4..", .term(.rating(4...5))),
      ("rating:2..4", .term(.rating(2...4))),
      ("rating:>3", .term(.rating(4...5))),
      ("rating:<3", .term(.rating(1...2))),
      ("rating:>=3", .term(.rating(3...5))),
      ("rating:<=3", .term(.rating(1...3))),
      ("\"NOT\"", .term(.phrase("NOT"))),
      ("lang:it", .term(.language("it"))),
      ("lang:pt-BR", .term(.language("pt-br"))),
      ("escalated:tier2", .term(.escalated(tier: "tier2"))),
      ("escalated:any", .term(.escalated(tier: nil))),
      ("refund", .term(.word("refund", isPrefix: false))),
      ("refund*", .term(.word("refund", isPrefix: true))),
      ("\"late delivery\"", .term(.phrase("late delivery"))),
      ("\"late \\\"del\\\\ivery\\\"\"", .term(.phrase("late \"del\\ivery\""))),
      ("\"a:b\"*", .term(.word("a:b", isPrefix: true))),
      ("\"OR\"", .term(.phrase("OR"))),
      ("foo-bar", .term(.word("foo-bar", isPrefix: false))),
      ("or", .term(.word("or", isPrefix: false))),
      ("don't", .term(.word("don't", isPrefix: false))),
      ("-is:done", .not(.term(.is(.done)))),
      ("--is:done", .term(.is(.done))),
      ("---x", .not(.term(.word("x", isPrefix: false)))),
    ])
  func reads(_ text: String, _ query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  @Test("a tag folds its case and may have a #")
  func tags() throws {
    #expect(try QueryParser.parse("tag:#Bug") == .term(.tag(tag("bug"))))
    #expect(try QueryParser.parse("tag:\"late delivery\"") == .term(.tag(tag("late-delivery"))))
    #expect(try QueryParser.parse("tag:a:b") == .term(.tag(tag("a:b"))))
  }

  @Test("a space is and, and it binds closer than OR")
  func precedence() throws {
    let (a, b, c, d) = (word("a"), word("b"), word("c"), word("d"))
    #expect(try QueryParser.parse("a b OR c d") == .or([.and([a, b]), .and([c, d])]))
    #expect(try QueryParser.parse("a (b OR c) d") == .and([a, .or([b, c]), d]))
    #expect(try QueryParser.parse("a AND b") == .and([a, b]))
    #expect(try QueryParser.parse("a (b c) d") == .and([a, b, c, d]))
    #expect(try QueryParser.parse("a OR (b OR c)") == .or([a, b, c]))
    #expect(try QueryParser.parse("-(a OR b) c") == .and([.not(.or([a, b])), c]))
    #expect(try QueryParser.parse("a(b)c\"d\"") == .and([a, b, c, .term(.phrase("d"))]))
    #expect(try QueryParser.parse("a -b") == .and([a, .not(b)]))
  }

  @Test(
    "what is wrong is told with its column and the nearest valid word",
    arguments: [
      ("plattform:x", QueryError.Problem.unknownField("plattform"), 1, "platform" as String?),
      ("a  sls:breached", .unknownField("sls"), 4, "sla"),
      ("sla:braeched", .unknownValue(field: "sla", value: "braeched"), 5, "breached"),
      ("has:lnik", .unknownValue(field: "has", value: "lnik"), 5, "link"),
      ("after:yesteday", .unknownValue(field: "after", value: "yesteday"), 7, "yesterday"),
      ("before:2026-13-01", .unknownValue(field: "before", value: "2026-13-01"), 8, nil),
      ("before:2026-02-29", .unknownValue(field: "before", value: "2026-02-29"), 8, nil),
      ("received:..", .unknownValue(field: "received", value: ".."), 10, nil),
      ("received:>7d", .unknownValue(field: "received", value: ">7d"), 10, nil),
      ("waiting:2", .unknownValue(field: "waiting", value: "2"), 9, nil),
      ("waiting:2d..1h", .unknownValue(field: "waiting", value: "2d..1h"), 9, nil),
      ("waiting:>", .unknownValue(field: "waiting", value: ">"), 9, nil),
      ("priority:hihg", .unknownValue(field: "priority", value: "hihg"), 10, "high"),
      ("priority:urgent..low", .unknownValue(field: "priority", value: "urgent..low"), 10, nil),
      ("priority:hi..", .unknownValue(field: "priority", value: "hi.."), 10, "high.."),
      ("rating:>5", .badRange(">5"), 8, nil),
      ("rating:<1", .badRange("<1"), 8, nil),
      ("NOT is:open", .unexpected("NOT"), 1, nil),
      ("score:ten", .unknownValue(field: "score", value: "ten"), 7, nil),
      ("reach:9999999999999", .unknownValue(field: "reach", value: "9999999999999"), 7, nil),
      ("messages:5..2", .unknownValue(field: "messages", value: "5..2"), 10, nil),
      ("person:ann", .unknownValue(field: "person", value: "ann"), 8, nil),
      ("id:0", .unknownValue(field: "id", value: "0"), 4, nil),
      ("reason:repleid", .unknownValue(field: "reason", value: "repleid"), 8, "replied"),
      ("https://x.y", .unknownField("https"), 1, nil),
      ("is:opne", .unknownValue(field: "is", value: "opne"), 4, "open"),
      ("is:unans", .unknownValue(field: "is", value: "unans"), 4, "unanswered"),
      ("is:xyzzy", .unknownValue(field: "is", value: "xyzzy"), 4, nil),
      ("kind:reveiw", .unknownValue(field: "kind", value: "reveiw"), 6, "review"),
      ("tag:a,b", .unknownValue(field: "tag", value: "a,b"), 5, "ab"),
      ("tag:-x", .unknownValue(field: "tag", value: "-x"), 5, "x"),
      ("lang:italian", .unknownValue(field: "lang", value: "italian"), 6, nil),
      ("assignee:@", .unknownValue(field: "assignee", value: "@"), 10, nil),
      ("tag:", .missingValue(field: "tag"), 5, nil),
      ("tag: bug", .missingValue(field: "tag"), 5, nil),
      ("tag:\"\"", .missingValue(field: "tag"), 5, nil),
      ("rating:6", .badRange("6"), 8, nil),
      ("rating:0..2", .badRange("0..2"), 8, nil),
      ("rating:4..2", .badRange("4..2"), 8, nil),
      ("rating:..", .badRange(".."), 8, nil),
      ("rating:1..2..3", .badRange("1..2..3"), 8, nil),
      ("rating:+2", .badRange("+2"), 8, nil),
      ("rating:five", .badRange("five"), 8, nil),
      ("a \"late", .unclosedQuote, 3, nil),
      ("tag:\"late", .unclosedQuote, 5, nil),
      ("a (b", .unclosedParenthesis, 3, nil),
      ("(", .unclosedParenthesis, 1, nil),
      ("a (b (c)", .unclosedParenthesis, 3, nil),
      ("a)", .unexpected(")"), 2, nil),
      ("OR a", .unexpected("OR"), 1, nil),
      ("a OR", .unexpected("OR"), 3, nil),
      ("a OR OR b", .unexpected("OR"), 6, nil),
      ("a AND", .unexpected("AND"), 3, nil),
      ("(a OR)", .unexpected(")"), 6, nil),
      ("a - b", .unexpected("-"), 3, nil),
      ("-", .unexpected("-"), 1, nil),
      ("-)", .unexpected(")"), 2, nil),
      ("*", .unexpected("*"), 1, nil),
      (":)", .unexpected(":"), 1, nil),
      ("\"\"", .unexpected("\"\""), 1, nil),
      ("日本 é (x", .unclosedParenthesis, 6, nil),
    ])
  func fails(_ text: String, _ problem: QueryError.Problem, _ column: Int, _ suggestion: String?) {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse(text) }
    #expect(error?.problem == problem)
    #expect(error?.column == column)
    #expect(error?.suggestion == suggestion)
  }

  @Test("an unknown word comes with the words that are valid there")
  func valid() {
    #expect(
      throws: QueryError(problem: .missingValue(field: "kind"), column: 6, valid: MessageKind.allCases.map(\.rawValue))
    ) {
      try QueryParser.parse("kind:")
    }
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("nix:1") }
    #expect(
      error?.valid
        == [
          "is", "platform", "account", "channel", "kind", "tag", "label", "from", "assignee", "rating", "lang",
          "escalated",
          "sla",
          "waiting", "received", "finished", "before", "after", "priority", "score", "reason", "sentiment", "has",
          "text", "note",
          "reach", "messages", "person", "id", "burst",
        ])
  }

  @Test("platforms and members are checked when they are known")
  func closedSets() throws {
    let vocabulary = Vocabulary(platforms: ["mastodon", "wordpress"], members: ["ann", "bob"])
    #expect(try QueryParser.parse("platform:mastodon", vocabulary: vocabulary) == .term(.platform("mastodon")))
    #expect(try QueryParser.parse("assignee:@bob", vocabulary: vocabulary) == .term(.assignee(.member("bob"))))
    let platform = #expect(throws: QueryError.self) {
      try QueryParser.parse("platform:mastodn", vocabulary: vocabulary)
    }
    #expect(platform?.suggestion == "mastodon")
    #expect(platform?.valid == ["mastodon", "wordpress"])
    let member = #expect(throws: QueryError.self) { try QueryParser.parse("assignee:@bobb", vocabulary: vocabulary) }
    #expect(member?.suggestion == "@bob")
  }

  @Test("accounts and tiers are checked when they are known")
  func closedSetsOfTheHouse() throws {
    var vocabulary = Vocabulary(accounts: ["blog", "Shop"])
    vocabulary.ladder = ["tier2", "legal"]
    #expect(try QueryParser.parse("account:shop", vocabulary: vocabulary) == .term(.account("shop")))
    #expect(try QueryParser.parse("escalated:legal", vocabulary: vocabulary) == .term(.escalated(tier: "legal")))
    #expect(try QueryParser.parse("escalated:any", vocabulary: vocabulary) == .term(.escalated(tier: nil)))
    let account = #expect(throws: QueryError.self) { try QueryParser.parse("account:blgo", vocabulary: vocabulary) }
    #expect(account?.suggestion == "blog")
    let tier = #expect(throws: QueryError.self) { try QueryParser.parse("escalated:tier9", vocabulary: vocabulary) }
    #expect(tier?.suggestion == "tier2")
    #expect(tier?.valid == ["any", "tier2", "legal"])
  }

  @Test(
    "the sentence says how it is written",
    arguments: [
      ("lang:italian", "Column 6: lang: cannot be italian. It takes a code, such as en, it or pt-br."),
      ("NOT is:open", "Column 1: NOT cannot stand here. Not is a - right before a term, as in -is:open."),
      (
        "priority:xyz",
        "Column 10: priority: cannot be xyz. It can be \(PriorityLevel.allCases.map(\.rawValue).joined(separator: ", "))"
          + " or \"high..\"."
      ),
    ])
  func sentences(_ text: String, _ sentence: String) throws {
    let error = try #require(#expect(throws: QueryError.self) { try QueryParser.parse(text) })
    #expect(Wording.english.sentence(for: error) == sentence)
  }

  @Test("parentheses beyond all measure are refused, not followed")
  func tooDeep() throws {
    let fine = String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64)
    #expect(try QueryParser.parse(fine) == word("a"))
    let bottomless = String(repeating: "(", count: 100_000)
    #expect(throws: QueryError(problem: .tooDeep, column: 65)) { try QueryParser.parse(bottomless) }
    #expect(try QueryParser.parse(String(repeating: "-", count: 100_000) + "a") == word("a"))
  }

  private func word(_ text: String) -> Query { .term(.word(text, isPrefix: false)) }
}
