import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Text width")
struct TextWidthTests {
  @Test(
    "Columns are what every terminal agrees on",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("ｱ", 1), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("🎉", 2), ("❤", 1), ("❤\u{FE0F}", 1), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("👍🏽", 2), ("🇳🇱", 2),
      ("1\u{FE0F}\u{20E3}", 1),
      ("🏳\u{FE0F}\u{200D}🌈", 1), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2), ("\u{200B}", 0), ("\u{301}", 0), ("\u{1FAE8}", 1),
      ("क्षि", 3), ("a\u{202E}b", 2), ("\t", 1), ("★●─…", 4), ("\u{AD}", 0), ("\u{E000}", 1), ("👩🏽\u{200D}💻!", 3),
    ] as [(String, Int)])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.width(text) == expected)
  }

  @Test("Joined emoji show their first, flags their letters, keycaps their digit")
  func clusters() {
    var surface = Surface(size: Size(width: 20, height: 1))
    surface.put("👨\u{200D}👩\u{200D}👧 🇳🇱 1\u{FE0F}\u{20E3} 👍🏽", at: .zero)
    #expect(surface.plainText == "👨 NL 1 👍")
  }

  @Test("Truncation never exceeds the columns and keeps whole glyphs")
  func truncation() {
    #expect(TextWidth.truncate("日本語", to: 6) == "日本語")
    #expect(TextWidth.truncate("日本語", to: 5) == "日本…")
    #expect(TextWidth.truncate("日本語", to: 4) == "日…")
    #expect(TextWidth.truncate("abc", to: 1) == "…")
    #expect(TextWidth.truncate("abc", to: 0) == "")
    #expect(TextWidth.truncate("abcdef", to: 4, ellipsis: "~") == "abc~")
  }

  @Test("Padding fills to exactly the columns")
  func padding() {
    #expect(TextWidth.pad("日", to: 5) == "日   ")
    #expect(TextWidth.pad("ab", to: 5, .trailing) == "   ab")
    #expect(TextWidth.pad("ab", to: 5, .center) == " ab  ")
    #expect(TextWidth.pad("日本", to: 3) == "日…")
  }

  @Test("A base keeps four marks and loses the rest")
  func marks() {
    var surface = Surface(size: Size(width: 4, height: 1))
    surface.put("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b", at: .zero)
    #expect(Array(surface.plainText.unicodeScalars) == Array("a\u{300}\u{301}\u{302}\u{303}b".unicodeScalars))
  }

  @Test("Truncating, padding and taking a prefix of any text stays within any width", arguments: 0..<200)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.make(&generator, length: Int.random(in: 0...40, using: &generator))
    for columns in 0...20 {
      #expect(TextWidth.width(TextWidth.truncate(text, to: columns)) <= columns)
      #expect(TextWidth.width(TextWidth.prefix(text, columns: columns)) <= columns)
      #expect(TextWidth.width(TextWidth.pad(text, to: columns)) == columns)
    }
  }
}
