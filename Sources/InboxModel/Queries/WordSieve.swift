/// Remembers how words begin, by their first three bytes: a cheap no for nearly every word that is not among them.
struct WordSieve: Sendable {
  private static let bits: UInt32 = 8192
  private var marks = [UInt64](repeating: 0, count: Int(bits / 64))

  mutating func insert(_ word: String) {
    var code = Self.start
    for byte in word.utf8.prefix(3) {
      code = Self.next(code, byte)
      let place = Self.place(code)
      marks[place.index] |= place.mark
    }
  }

  /// False when no word begins like `word`.
  func mayHold(_ word: String) -> Bool {
    let place = Self.place(word.utf8.prefix(3).reduce(Self.start, Self.next))
    return marks[place.index] & place.mark != 0
  }

  /// FNV-1a. Source: draft-eastlake-fnv.
  private static let start: UInt32 = 2_166_136_261

  private static func next(_ code: UInt32, _ byte: UInt8) -> UInt32 { (code ^ UInt32(byte)) &* 16_777_619 }

  private static func place(_ code: UInt32) -> (index: Int, mark: UInt64) {
    let place = (code ^ (code >> 16)) % bits
    return (Int(place / 64), 1 << UInt64(place % 64))
  }
}
