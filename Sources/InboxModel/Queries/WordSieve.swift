/// Remembers words, and how they begin: a cheap no for nearly every word that is not among them.
struct WordSieve: Sendable {
  /// Where the sieve looks for one word, or for one beginning.
  struct Probe: Hashable, Sendable {
    fileprivate let index: Int
    fileprivate let mark: UInt64

    fileprivate init(_ code: UInt32) {
      let place = (code ^ (code >> 16)) % WordSieve.bits
      index = Int(place / 64)
      mark = 1 << UInt64(place % 64)
    }

    /// For a word in UTF-8 without its end; with `isPrefix`, for all words that begin so.
    init(_ word: some Sequence<UInt8>, isPrefix: Bool) {
      let bytes = isPrefix ? Array(word.prefix(WordSieve.beginning)) : word + [SearchTokens.end]
      self.init(bytes.reduce(WordSieve.start, WordSieve.next))
    }
  }

  private static let bits: UInt32 = 8192
  /// How many bytes of a word's beginning are told apart.
  private static let beginning = 3
  private var marks = [UInt64](repeating: 0, count: Int(bits / 64))

  /// Takes in the words of a run as `SearchTokens.append` makes them.
  mutating func insert(_ words: ArraySlice<UInt8>) {
    marks.withUnsafeMutableBufferPointer { marks in
      var (code, length) = (Self.start, 0)
      for byte in words {
        code = Self.next(code, byte)
        length += 1
        let isEnd = byte == SearchTokens.end
        guard isEnd || length <= Self.beginning else { continue }
        let probe = Probe(code)
        marks[probe.index] |= probe.mark
        if isEnd { (code, length) = (Self.start, 0) }
      }
    }
  }

  /// False when no word is so, or begins so.
  func mayHold(_ probe: Probe) -> Bool { marks[probe.index] & probe.mark != 0 }

  /// FNV-1a. Source: draft-eastlake-fnv.
  private static let start: UInt32 = 2_166_136_261

  private static func next(_ code: UInt32, _ byte: UInt8) -> UInt32 { (code ^ UInt32(byte)) &* 16_777_619 }
}
