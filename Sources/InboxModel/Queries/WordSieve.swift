/// Remembers how words begin, by their first three bytes: a cheap no for nearly every word that is not among them.
struct WordSieve: Sendable {
  private static let bits = 2048
  private var marks = [UInt64](repeating: 0, count: bits / 64)

  mutating func insert(_ word: String) {
    var code = Self.start
    for byte in word.utf8.prefix(3) {
      code = Self.next(code, byte)
      marks[code / 64] |= 1 << UInt64(code % 64)
    }
  }

  /// False when no word begins like `word`.
  func mayHold(_ word: String) -> Bool {
    var code = Self.start
    for byte in word.utf8.prefix(3) { code = Self.next(code, byte) }
    return marks[code / 64] & (1 << UInt64(code % 64)) != 0
  }

  private static let start = 7

  private static func next(_ code: Int, _ byte: UInt8) -> Int { (code * 37 + Int(byte)) % bits }
}
