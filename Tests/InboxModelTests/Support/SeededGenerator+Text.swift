import InboxTesting

extension SeededGenerator {
  /// Text that a stranger might type to break a parser.
  mutating func text(_ length: ClosedRange<Int>) -> String {
    (0..<number(length)).map { _ in pick(Self.pieces) }.joined()
  }

  private static let pieces = [
    "a", "b", "ride", "OR", "AND", "is", "tag", " ", "  ", "\n", "\t", "\"", "'", "\\", "(", ")", "-", "--", ":", "*",
    "@", "#",
    "é", "e\u{301}", "\u{301}", "日本", "👩‍👩‍👧", "\u{200D}", "\u{202E}", "\r\n", "because", "to", "me", "7", "..",
  ]
}
