/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...items.count - 1)] }

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
