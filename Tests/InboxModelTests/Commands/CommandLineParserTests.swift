import Testing

@testable import InboxModel

@Suite struct CommandLineParserTests {
  @Test(
    "words are cut and quoted as in a shell",
    arguments: [
      ("done", ["done"]),
      ("  DONE  spam ", ["done", "spam"]),
      ("note one two", ["note", "one", "two"]),
      ("note \"one two\"", ["note", "one two"]),
      ("note 'one \"two\" \\n'", ["note", "one \"two\" \\n"]),
      ("note \"say \\\"yes\\\" \\\\ no\"", ["note", "say \"yes\" \\ no"]),
      ("note \"two\\nlines\"", ["note", "two\nlines"]),
      ("note \"a\\tb\"", ["note", "a\\tb"]),
      ("note a\\ b", ["note", "a b"]),
      ("note \\\"a", ["note", "\"a"]),
      ("note a\\", ["note", "a\\"]),
      ("note pre\"mid dle\"post", ["note", "premid dlepost"]),
      ("note \"\"", ["note", ""]),
      ("note don't l'università", ["note", "don't", "l'università"]),
      ("note 'it is'", ["note", "it is"]),
      ("note \"\u{301}x\"", ["note", "\u{301}x"]),
      ("search is:open \"late delivery\"  ", ["search", "is:open \"late delivery\""]),
      ("find don't say 'x", ["find", "don't say 'x"]),
      ("search", ["search"]),
    ])
  func cuts(_ text: String, _ words: [String]) throws {
    let line = try CommandLineParser.parse(text)
    #expect([line.verb] + line.arguments == words)
  }

  @Test("nothing is no command", arguments: ["", "   ", "\n"])
  func empty(_ text: String) {
    #expect(throws: CommandError.empty) { try CommandLineParser.parse(text) }
  }

  @Test(
    "an open quote is told with its column",
    arguments: [
      ("note \"abc", 6), ("note 'abc", 6), ("note a \"b\" 'c", 12), ("日本 \"x", 4), ("note 'don't'", 12),
      ("note 5'6", 7),
    ])
  func unclosed(_ text: String, _ column: Int) {
    #expect(throws: CommandError.unclosedQuote(column: column)) { try CommandLineParser.parse(text) }
  }
}
