import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Wrapping")
struct TextWrapTests {
  @Test("Words stay whole and line breaks stay where they are")
  func words() {
    #expect(TextWrap.wrap("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    #expect(TextWrap.wrap("one\n\ntwo\n", width: 10) == ["one", "", "two", ""])
    #expect(TextWrap.wrap("", width: 10) == [""])
    #expect(TextWrap.wrap("well-known thing", width: 8) == ["well-", "known", "thing"])
  }

  @Test("A word that is too long is cut where the line is full")
  func longWords() {
    #expect(TextWrap.wrap("see https://example.org/a/b", width: 10) == ["see", "https://ex", "ample.org/", "a/b"])
    #expect(TextWrap.wrap("abcdefgh", width: 4) == ["abcd", "efgh"])
  }

  @Test("Chinese and Japanese break anywhere but before closing punctuation")
  func wide() {
    #expect(TextWrap.wrap("日本語です", width: 4) == ["日本", "語で", "す"])
    #expect(TextWrap.wrap("日本語。です", width: 6) == ["日本", "語。で", "す"])
    #expect(TextWrap.wrap("ab日本cd", width: 4) == ["ab日", "本cd"])
  }

  @Test("Spaces at the end of a line take no room on the next")
  func spaces() {
    #expect(TextWrap.wrap("abcd   efgh", width: 5) == ["abcd", "efgh"])
    #expect(TextWrap.wrap("  indented text", width: 10) == ["  indented", "text"])
  }

  @Test("Lines say where they came from and whether the paragraph ends")
  func ranges() {
    let text = "the quick\nfox"
    let lines = TextWrap.lines(text, width: 5)
    #expect(lines.map { String(text[$0.range]) } == ["the", "quick", "fox"])
    #expect(lines.map(\.endsParagraph) == [false, true, true])
    #expect(lines.map(\.width) == [3, 5, 3])
  }

  @Test("No line of any text exceeds the width, and no glyph is lost", arguments: 0..<200)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Sanitizer.clean(RandomText.make(&generator, length: Int.random(in: 0...120, using: &generator)))
    for width in [1, 2, 3, 7, 20, 80] {
      let lines = TextWrap.lines(text, width: width)
      #expect(lines.allSatisfy { $0.width <= max(2, width) })
      #expect(lines.allSatisfy { $0.width == TextWidth.width(text[$0.range]) })
      let shown = lines.map { glyphs(String(text[$0.range])) }.joined()
      #expect(shown.elementsEqual(glyphs(text)))
    }
  }

  private func glyphs(_ text: String) -> [Glyph] {
    GlyphScanner(text).map(\.glyph).filter { $0 != .space }
  }
}
