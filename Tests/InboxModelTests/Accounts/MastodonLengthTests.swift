import Testing

@testable import InboxModel

@Suite struct MastodonLengthTests {
  private func count(_ text: String) -> Int { MastodonLength(link: 23).count(text) }

  @Test(
    "plain text counts as readers see it",
    arguments: [
      ("", 0), ("hello", 5), ("日本語", 3), ("👩‍👩‍👧 é e\u{301}", 5), ("a\r\nb", 3), ("#tag", 4), ("@", 1), ("http://", 7),
      ("https://", 8), ("a/b://c", 7),
    ])
  func plain(_ text: String, _ expected: Int) {
    #expect(count(text) == expected)
  }

  @Test(
    "a link counts 23, however long, and its sentence goes on behind it",
    arguments: [
      ("https://a.io", 23), ("http://example.com/" + String(repeating: "x", count: 900), 23),
      ("HTTPS://EXAMPLE.COM/A", 23), ("see https://example.com.", 28), ("(https://example.com/a)", 25),
      ("https://example.com, and", 28), ("https://en.example.org/wiki/Swift_(bird)", 23),
      ("https://en.example.org/wiki/A_(b_(c))!", 24), ("(https://example.com/x(y)z)", 25),
      ("https://example.com:8080/a", 23),
      ("https://example.com?q=1&r=2", 23), ("https://example.com/?q=why?", 24),
      ("https://a.example/b https://c.example/d", 47),
      ("日本https://example.com", 25), ("https://example.comを見て", 26), ("https://例え.jp/あ", 23), ("https://例え.テスト", 23),
      ("https://xn--r8jz45g.xn--zckzah/", 23), ("https://example.com/#a", 23), ("https://example.com/a\nb", 25),
      ("_https://example.com_", 25), ("https://example.com-", 24), ("/https://example.com", 24),
      ("gemini://example.com/x", 23),
      ("https://sub_domain.example.com", 23),
    ])
  func links(_ text: String, _ expected: Int) {
    #expect(count(text) == expected)
  }

  @Test(
    "what is no link counts as it stands",
    arguments: [
      "example.com/path", "http://localhost:8080/path", "http://127.0.0.1/path", "https://nodots",
      "xhttps://example.com",
      "@https://example.com", "#https://example.com", "ftp://example.com", "https:// example.com", "https://a.b",
      "https://example.c0m/path", "https://ann.example@other",
    ])
  func noLinks(_ text: String) {
    #expect(count(text) == text.count)
  }

  @Test(
    "of somebody on another server only the name counts",
    arguments: [
      ("@alice@example.social", 6), ("@alice@example.social hi", 9), ("hi @alice@example.social!", 10),
      ("@a.b-c_d@example.social", 8), ("@alice", 6), ("@alice@", 7), ("@alice@münchen.example", 6),
      (".@alice@example.social", 7), ("日@alice@example.social", 22), ("mail@alice@example.social", 25),
      ("/@alice@example.social", 22), ("=@alice@example.social", 22), ("@alice@example.social.", 7),
      ("@alice@example.social@x", 23), ("@ali!ce@example.social", 22), ("@alice.@example.social", 22),
      ("@alice@" + String(repeating: "b", count: 254), 261), ("@alice@" + String(repeating: "b", count: 253), 6),
      ("@é@example.social", 17), ("https://example.social/@alice@other.example", 23),
    ])
  func mentions(_ text: String, _ expected: Int) {
    #expect(count(text) == expected)
  }

  @Test(
    "texts made to be slow are counted all the same",
    arguments: [
      "a", "@a", "@a@", "@a@b", "http://", "http://a.b/(", "http://a.bc/(.", "https://a.bc/!", "(", "@a.", "http://a.",
    ])
  func long(_ piece: String) {
    // A count that grew with the square of the length would not come back from these.
    #expect(count(String(repeating: piece, count: 50_000)) > 0)
  }
}
