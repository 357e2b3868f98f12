/// What of a text tells it from another one: its words, or pairs of letters where a script writes without spaces. Case, accents, numbers,
/// punctuation, emoji, mentions, links and repeated letters are left out.
///
/// Two texts are alike when one of these holds:
/// - both are long: 7 of 10 of the words of both together stand in both (their Jaccard index);
/// - one is short: it says nothing that the other leaves out, and the other adds little: 3 of 5 words of both together stand in both. One
///   word makes the difference between "the app is down" and "the app is great", so nothing may stand in the place of another;
/// - one is mostly without spaces: half of the pairs of both together stand in both.
///
/// `keys` find what is probably alike without looking at everything: each is made of two minima of the words under an order by chance, so
/// that two texts with a share J of common words have such a minimum in common with probability J, and a key with J². Four keys miss one in
/// six at J = 3/5, one in fourteen at 7/10, and none of what is equal. Source: Broder, "On the resemblance and containment of documents"
/// (1997), with the bands of Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4.
package struct Likeness: Hashable, Sendable {
  /// Hashes of what it says, each once, ascending.
  private let parts: [UInt64]
  /// Whether most of them are pairs of letters.
  private let isPaired: Bool

  /// Nil for what says too little to be compared: up to two words, or "thank you" in a script without spaces.
  package init?(of text: String) {
    var reader = LikenessReader()
    reader.read(text)
    guard reader.saysEnough else { return nil }
    isPaired = reader.pairs.count > reader.words.count
    parts = Self.distinct(reader.words + reader.pairs)
  }

  /// From so many words on a text is long.
  private static let long = 8

  package func isAlike(_ other: Likeness) -> Bool {
    let common = countCommon(other)
    let all = parts.count + other.parts.count - common
    let shorter = min(parts.count, other.parts.count)
    if isPaired || other.isPaired { return common * 2 >= all }
    if shorter >= Self.long { return common * 10 >= all * 7 }
    return common == shorter && common * 5 >= all * 3
  }

  /// One of them at least is also among the keys of most of what is alike.
  package var keys: [Int64] {
    let minima = Self.orders.map { order in
      parts.reduce(UInt64.max) { min($0, Self.mix($1 ^ order)) }
    }
    return stride(from: 0, to: minima.count, by: 2).map { index in
      Int64(bitPattern: Self.mix(minima[index] &+ Self.mix(minima[index + 1]) &+ UInt64(index)))
    }
  }

  /// How many keys there are.
  package static let keyCount = 4

  /// Two for each key.
  private static let orders: [UInt64] = (1...UInt64(2 * keyCount)).map { mix($0 &* 0x9E37_79B9_7F4A_7C15) }

  /// Scatters the bits: the last step of SplitMix64.
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static func distinct(_ hashes: [UInt64]) -> [UInt64] {
    let sorted = hashes.sorted()
    var result: [UInt64] = []
    result.reserveCapacity(sorted.count)
    for hash in sorted where hash != result.last { result.append(hash) }
    return result
  }

  private func countCommon(_ other: Likeness) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < parts.count, right < other.parts.count {
      if parts[left] == other.parts[right] {
        common += 1
        left += 1
        right += 1
      } else if parts[left] < other.parts[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return common
  }
}
