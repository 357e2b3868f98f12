import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Sanitiser")
struct SanitizerTests {
  @Test(
    "Whole escape sequences go, in every form",
    arguments: [
      ("a\u{1B}[31mb", "ab"), ("a\u{1B}[2Jb", "ab"), ("a\u{1B}]0;title\u{07}b", "ab"),
      ("a\u{1B}]52;c;aGk=\u{1B}\\b", "ab"),
      ("a\u{1B}P1$r0m\u{1B}\\b", "ab"), ("a\u{9B}31mb", "ab"), ("a\u{9D}0;title\u{9C}b", "ab"),
      ("a\u{1B}_G...\u{1B}\\b", "ab"),
      ("a\u{1B}cb", "ab"), ("a\u{1B}(0b", "ab"), ("a\u{1B}", "a"), ("a\u{1B}[38;5", "a"),
      ("a\u{1B}]0;never ends", "a"), ("a\u{1B}]0;never ends\nnext", "a\nnext"), ("a\u{1B}\u{1B}[mb", "ab"),
      ("a\u{1B}[3\u{1B}[1mb", "ab"), ("a\u{1B}[6nb", "ab"), ("a\u{1B}]8;;file:///etc\u{07}x\u{1B}]8;;\u{07}", "ax"),
    ] as [(String, String)])
  func sequences(text: String, expected: String) {
    #expect(Sanitizer.clean(text) == expected)
  }

  @Test("Other controls become visible")
  func controls() {
    #expect(Sanitizer.clean("a\u{0}b\u{7}c\u{8}d") == "a\u{2400}b\u{2407}c\u{2408}d")
    #expect(Sanitizer.clean("a\u{7F}b\u{85}c") == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test("Line breaks of all kinds become one kind")
  func lineBreaks() {
    #expect(Sanitizer.clean("a\r\nb\rc\u{2028}d\u{2029}e\n\nf") == "a\nb\nc\nd\ne\n\nf")
    #expect(Sanitizer.cleanLine("a\r\nb\tc\nd") == "a b c d")
    #expect(Sanitizer.clean("a\tb") == "a\tb")
  }

  @Test("What reorders or hides text goes")
  func invisible() {
    #expect(Sanitizer.clean("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e") == "abcde")
    #expect(Sanitizer.clean("a\u{AD}b\u{200B}c\u{FEFF}d\u{3164}e\u{E0041}f\u{2062}g") == "abcdefg")
  }

  @Test("Joiners and selectors stay where they shape a cluster, and only there")
  func joiners() {
    let family = "👨\u{200D}👩\u{200D}👧"
    #expect(Sanitizer.clean(family) == family)
    #expect(Sanitizer.clean("❤\u{FE0F}\u{200D}🔥") == "❤\u{FE0F}\u{200D}🔥")
    #expect(Sanitizer.clean("1\u{FE0F}\u{20E3}") == "1\u{FE0F}\u{20E3}")
    #expect(Sanitizer.clean("👍🏽") == "👍🏽")
    #expect(Sanitizer.clean("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(Sanitizer.clean("क्\u{200D}ष") == "क्\u{200D}ष")
    let letters = Sanitizer.clean("a\u{200D}b\u{200C}c\u{FE0F}d")
    #expect(letters.unicodeScalars.elementsEqual("abcd".unicodeScalars))
    let dangling = Sanitizer.clean("👨\u{200D}")
    #expect(dangling.unicodeScalars.elementsEqual("👨".unicodeScalars))
  }

  @Test("A base keeps four marks, a cluster sixteen scalars, and no line starts with a mark")
  func limits() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 50) + "b"
    #expect(Sanitizer.clean(zalgo).unicodeScalars.count == 6)
    let leading = Sanitizer.clean("\u{301}a\n\u{301}b")
    #expect(leading.unicodeScalars.elementsEqual("a\nb".unicodeScalars))
    let chain = "👨" + String(repeating: "\u{200D}👨", count: 40)
    #expect(Sanitizer.clean(chain).first?.unicodeScalars.count ?? 0 <= 16)
  }

  @Test("Invalid UTF-8 becomes replacement characters")
  func decoding() {
    #expect(Sanitizer.decode([0x61, 0xFF, 0x62, 0xC2]) == "a\u{FFFD}b\u{FFFD}")
  }

  @Test("The raw view spells out what is hidden")
  func raw() {
    #expect(Sanitizer.escaped("a\u{1B}[31m\u{202E}\u{200B}\n\u{9B}\\é日") == "a\\x1b[31m⟨RLO⟩⟨ZWSP⟩\n\\x9b\\\\é日")
  }

  @Test("Clean text passes untouched and cleaning twice changes nothing", arguments: 0..<300)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.make(&generator, length: Int.random(in: 0...60, using: &generator))
    let clean = Sanitizer.clean(text)
    let again = Sanitizer.clean(clean)
    #expect(again.unicodeScalars.elementsEqual(clean.unicodeScalars))
    #expect(!clean.unicodeScalars.contains { RandomText.isForbidden($0) && $0 != "\n" && $0 != "\t" })
    #expect(!Sanitizer.cleanLine(text).unicodeScalars.contains { RandomText.isForbidden($0) })
    #expect(!Sanitizer.escaped(text).unicodeScalars.contains { RandomText.isForbidden($0) && $0 != "\n" })
  }
}
