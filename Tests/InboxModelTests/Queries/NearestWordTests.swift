import Testing

@testable import InboxModel

@Suite struct NearestWordTests {
  @Test(
    "a slip of the fingers finds the word that was meant",
    arguments: [
      ("opne", "open"), ("ope", "open"), ("oopen", "open"), ("OPEN", "open"), ("snozed", "snoozed"),
      ("unan", "unanswered"),
      ("xpen", "open"), ("new", "new"),
    ])
  func finds(_ typed: String, _ meant: String) {
    #expect(NearestWord.to(typed, among: QueryFlag.allCases.map(\.rawValue)) == meant)
  }

  @Test("what is far from everything finds nothing", arguments: ["", "xyzzy", "q", "openopenopen"])
  func findsNothing(_ typed: String) {
    #expect(NearestWord.to(typed, among: QueryFlag.allCases.map(\.rawValue)) == nil)
  }

  @Test("of one letter nothing is near but itself")
  func oneLetter() {
    #expect(NearestWord.to("b", among: ["q", "bug"]) == nil)
    #expect(NearestWord.to("qq", among: ["q"]) == nil)
    #expect(NearestWord.to("Q", among: ["q"]) == "q")
  }

  @Test(
    "the distance counts letters put in, left out, exchanged and swapped",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "ab", 2), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearestWord.distance(Array(left), Array(right)) == expected)
  }

  @Test("looser matches rank behind closer ones")
  func loose() {
    #expect(LooseMatch.rank("done", in: "Done") == 0)
    #expect(LooseMatch.rank("do", in: "done") == 1)
    #expect(LooseMatch.rank("answer", in: "needs-answer") == 2)
    #expect(LooseMatch.rank("esct", in: "escalate") == 3)
    #expect(LooseMatch.rank("late", in: "escalate") == nil)
    #expect(LooseMatch.rank("", in: "escalate") == 1)
    #expect(LooseMatch.sorted(["tag", "theme", "at-top"], by: "t") { [$0] } == ["tag", "theme", "at-top"])
  }
}
