/// Cuts a text into what `Likeness` compares, in one pass.
struct LikenessReader {
  private(set) var words: [UInt64] = []
  private(set) var pairs: [UInt64] = []
  /// Letters of all words, repeated ones once.
  private var letters = 0
  /// What the letters without spaces between them say together.
  private var weight = 0

  /// The word under way.
  private var hash = Self.seed
  private var length = 0
  /// Letters of it with repeated ones.
  private var written = 0
  /// The letter before this one, in a word or among letters without spaces.
  private var last: UInt32 = 0
  private var lastIsUnspaced = false

  /// No more of a text than this is looked at, in Unicode scalars.
  private static let longest = 2_000
  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// Three words of some length, or as much in a script without spaces.
  var saysEnough: Bool {
    let distinct = Set(words).count
    guard weight > 0 else { return distinct >= 3 && letters >= 8 }
    return distinct * 4 + weight >= 11
  }

  mutating func read(_ text: String) {
    words.reserveCapacity(24)
    var isSkipping = false
    for scalar in text.unicodeScalars.prefix(Self.longest) {
      let value = scalar.value
      let kept = LikenessLetter(scalar)
      if isSkipping {
        isSkipping = !Self.isSpace(value) && kept != .unspaced
        if kept != .unspaced { continue }
      }
      switch kept {
      case .letter(let letter): add(letter)
      case .unspaced: addUnspaced(value)
      case .nothing: break
      case .separator:
        isSkipping = beginsSkipping(value)
        if isSkipping { dropWord() } else { endWord() }
        lastIsUnspaced = false
      }
    }
    endWord()
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    value == 0x20 || (0x9...0xD).contains(value) || value == 0x3000 || value == 0xA0
  }

  private mutating func add(_ letter: UInt32) {
    if lastIsUnspaced {
      lastIsUnspaced = false
      last = 0
    }
    written += 1
    guard letter != last || length == 0 else { return }
    last = letter
    length += 1
    hash = (hash ^ UInt64(letter)) &* Self.prime
  }

  private mutating func addUnspaced(_ letter: UInt32) {
    endWord()
    defer { lastIsUnspaced = true }
    guard lastIsUnspaced else {
      last = letter
      weight += Self.weight(of: letter)
      return
    }
    guard letter != last else { return }
    pairs.append((((Self.seed ^ UInt64(last)) &* Self.prime) ^ UInt64(letter)) &* Self.prime)
    weight += Self.weight(of: letter)
    last = letter
  }

  /// Hiragana mostly hold a sentence together; a thank-you may consist of nothing else.
  private static func weight(of letter: UInt32) -> Int { (0x3041...0x3096).contains(letter) ? 1 : 2 }

  private mutating func endWord() {
    if length > 0 {
      words.append(hash)
      letters += length
    }
    dropWord()
  }

  private mutating func dropWord() {
    hash = Self.seed
    length = 0
    written = 0
    if !lastIsUnspaced { last = 0 }
  }

  /// Whether what follows is a mention, an address of mail or a link, as far as the next space or letter of a script without spaces.
  private func beginsSkipping(_ sign: UInt32) -> Bool {
    switch sign {
    case 0x40, 0xFF20: true
    // "https:", whose two t stand for one.
    case 0x3A: length > 0 && (hash == Self.http || hash == Self.https)
    case 0x2E: written == 3 && length == 1 && hash == Self.w
    default: false
    }
  }

  private static func hash(_ letters: String) -> UInt64 {
    letters.unicodeScalars.reduce(seed) { ($0 ^ UInt64($1.value)) &* prime }
  }

  private static let http = hash("htp")
  private static let https = hash("htps")
  private static let w = hash("w")
}
