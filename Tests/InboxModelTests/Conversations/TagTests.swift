import Foundation
import InboxTesting
import Testing

@testable import InboxModel

/// Testing has tags of its own.
private typealias Tag = InboxModel.Tag

@Suite struct TagTests {
  @Test(
    "text folds to a tag",
    arguments: [
      ("bug", "bug"), ("#Bug", "bug"), ("  late   delivery ", "late-delivery"), ("Late Delivery!", "late-delivery"),
      ("a--b", "a--b"), ("a - b", "a--b"), ("trailing-", "trailing"), ("-leading", "leading"), ("--x", "x"),
      ("v4.2.1", "v4.2.1"), ("area/ui", "area/ui"), ("a:b", "a:b"), ("snake_case", "snake_case"), ("日本", "日本"),
      ("ÄRGER", "ärger"), ("e\u{301}", "é"), ("bug,crash", "bugcrash"), ("a\u{200D}b", "ab"), ("x\u{202E}y", "xy"),
      ("1️⃣ a", "1-a"),
    ])
  func folds(_ text: String, _ name: String) {
    #expect(Tag(text)?.name == name)
    #expect(
      Tag(text)?.name.unicodeScalars.map(\.value)
        == name.precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value))
  }

  @Test(
    "what holds nothing for a tag is none",
    arguments: ["", " ", "#", "---", "!!", "👩‍👩‍👧", String(repeating: "a", count: 41)])
  func none(_ text: String) {
    #expect(Tag(text) == nil)
  }

  @Test("forty characters are enough and are allowed")
  func longest() {
    #expect(Tag(String(repeating: "é", count: 40))?.name.count == 40)
  }

  @Test("a tag folds to itself, so that it can be stored and read again", arguments: UInt64(1)...20)
  func stable(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      guard let tag = Tag(random.text(1...6)) else { continue }
      #expect(Tag(tag.name) == tag)
      #expect(Tag(exactly: tag.name) == tag)
      let stored = try JSONEncoder().encode([tag])
      #expect(try JSONDecoder().decode([Tag].self, from: stored) == [tag])
    }
  }

  @Test("exactly means that nothing but case, spaces and a # may change")
  func exactly() {
    #expect(Tag(exactly: "#Bug")?.name == "bug")
    #expect(Tag(exactly: "late delivery")?.name == "late-delivery")
    #expect(Tag(exactly: "a,b") == nil)
    #expect(Tag(exactly: "-a") == nil)
    #expect(Tag(exactly: "") == nil)
  }

  @Test("a tag that was not folded is refused when it is read")
  func decoding() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Tag].self, from: Data("[\"!\"]".utf8)) }
  }

  @Test("tags are ordered by name")
  func order() {
    #expect(["crash", "bug"].compactMap { Tag($0) }.sorted().map(\.name) == ["bug", "crash"])
  }
}
