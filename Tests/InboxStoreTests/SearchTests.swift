import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Words and phrases, in scripts with spaces and without.
@Suite struct SearchTests {
  static let bodies = [
    "日本語のアプリです", "中文評論很好", "한국어 리뷰입니다", "Łukasz likes the Café menu", "emoji 🎉 party",
    "iPhone版の日本語入力", "the late delivery was late", "delivery came late", "東京都に住む", "京都に住む", "版",
  ]

  let house: TestStore
  let account: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    for (index, body) in Self.bodies.enumerated() {
      try await house.merge(.said("\(index)", body, by: "p\(index)", minutes: Double(index)), into: account)
    }
  }

  /// The numbers of the bodies that a query finds, as a person types it.
  private func found(_ text: String) async throws -> [Int] {
    let query = try QueryParser.parse(text)
    return try await house.rows(query).compactMap { row in Self.bodies.firstIndex(of: row.snippet) }.sorted()
  }

  static let questions: [(String, [Int])] = [
    // One character, two, three; the beginning, the middle and the end of a run.
    ("日", [0, 5]), ("語", [0, 5]), ("本", [0, 5]), ("好", [1]), ("版", [5, 10]),
    ("日本", [0, 5]), ("本語", [0, 5]), ("京都", [8, 9]), ("東京", [8]), ("很好", [1]), ("です", [0]),
    ("日本語", [0, 5]), ("東京都", [8]), ("日本人", []), ("語日", []),
    // Korean, which writes with spaces, by a part of a word.
    ("한국", [2]), ("리뷰", [2]), ("입니다", [2]), ("국어", [2]),
    // Mixed runs and mixed questions.
    ("iPhone版", [5]), ("版の日", [5]), ("日本語 iphone", [5]), ("入力", [5]),
    // Spaces, accents, case, beginnings.
    ("cafe", [3]), ("LUKASZ", []), ("łukasz", [3]), ("deli*", [6, 7]), ("deli", []), ("late", [6, 7]),
    (#""late delivery""#, [6]), (#""delivery came""#, [7]), (#""日本語の""#, [0]), ("-late delivery", []),
    // What no index keeps is looked for letter by letter.
    ("🎉", [4]),
  ]

  @Test(arguments: questions)
  func theQuestionFindsExactly(_ text: String, _ expected: [Int]) async throws {
    #expect(try await found(text) == expected)
  }

  @Test func anEditIsFoundByItsNewWordsOnly() async throws {
    try await house.merge(events: [.edit("0", body: "英語版", title: nil, at: TestClock.start + 60)], into: account)
    #expect(try await house.wordsFound("日本").count == 1)
    #expect(try await house.wordsFound("英語") == [1])
    try await house.expectSoundness()
  }

  @Test func whatAPersonTypesIsNeverSyntax() async throws {
    for text in [
      #"a" OR "b"#, "NEAR(a b)", "body:x", "a AND", "(", "*", "^late", "日本\" *", "'; DROP TABLE message; --",
    ] {
      _ = try await house.rows(.term(.word(text, isPrefix: true)))
      _ = try await house.rows(.term(.phrase(text)))
    }
    #expect(try await house.rows().count == Self.bodies.count)
  }

  @Test func commonAndRareWordsFindTheSame() async throws {
    let words = ["日本", "late", "del"]
    for word in words {
      let pattern = SearchPattern(word, isPrefix: true)
      let both = try await house.store.read { session in
        try [0, 1_000].map { common in
          let condition = try Density(session: session, common: common).condition(pattern)
          return try session.answer("SELECT c.id FROM conversation c WHERE \(condition) ORDER BY 1") { $0.int64(0) }
        }
      }
      #expect(both[0] == both[1] && !both[0].isEmpty, "\(word)")
    }
  }
}
