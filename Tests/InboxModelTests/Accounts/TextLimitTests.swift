import Testing

@testable import InboxModel

@Suite struct TextLimitTests {
  private static let family = "👩‍👩‍👧"

  @Test(
    "each rule counts in its own units",
    arguments: [
      (TextLimit.Rule.graphemes, "abc", 3), (.graphemes, family, 1), (.graphemes, "e\u{301}", 1), (.graphemes, "日本", 2),
      (.graphemes, "", 0), (.scalars, family, 5), (.scalars, "e\u{301}", 2), (.scalars, "日本", 2), (.utf16, family, 8),
      (.utf16, "日本", 2), (.utf16, "𝒳", 2), (.utf8Bytes, "é", 2), (.utf8Bytes, "日本", 6), (.utf8Bytes, family, 18),
      (.mastodon(link: 23), "see https://a.example/very/long/path/indeed", 27),
      (.mastodon(link: 30), "https://a.example", 30),
    ])
  func counts(_ rule: TextLimit.Rule, _ text: String, _ expected: Int) {
    #expect(TextLimit(maximum: 500, rule: rule).count(text) == expected)
  }
}
