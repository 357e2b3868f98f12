import Testing

@testable import InboxModel

@Suite struct SearchHighlightTests {
  /// The text with what is lit in brackets.
  private func lit(_ query: String, in text: String) throws -> String {
    let highlight = SearchHighlight(try QueryParser.parse(query))
    var result = ""
    var start = text.startIndex
    for range in highlight.ranges(in: text) {
      result += "\(text[start..<range.lowerBound])[\(text[range])]"
      start = range.upperBound
    }
    return result + text[start...]
  }

  @Test(
    "words are lit as the search finds them",
    arguments: [
      ("fix", "The fix, a Fix: no fixes", "The [fix], a [Fix]: no fixes"),
      ("fix*", "The fix and fixes", "The [fix] and [fixes]"),
      ("cafe", "Un café, due CAFÉS", "Un [café], due CAFÉS"),
      ("\"please fix\"", "Please, fix it. fix please", "[Please, fix] it. fix please"),
      ("is:open crash OR text:login", "crash at login", "[crash] at [login]"),
      ("crash -login", "crash at login", "[crash] at login"),
      ("本語", "日本語です", "日[本語]です"),
      ("tag:bug", "bug", "bug"),
      ("a a", "a aa a", "[a] aa [a]"),
    ])
  func words(_ query: String, _ text: String, _ expected: String) throws {
    #expect(try lit(query, in: text) == expected)
  }

  @Test("what overlaps is one place, and no character is cut")
  func overlaps() throws {
    #expect(try lit("\"to be\" OR \"be or\"", in: "to be or not") == "[to be or] not")
    #expect(try lit("e", in: "e\u{301}\u{20DD} e") == "[e\u{301}\u{20DD}] [e]")
  }
}
