/// The words of one language that carry a tone, and those that turn or strengthen it. Words are folded: lower case, no accents.
struct Lexicon: Sendable {
  /// The beginning of words.
  struct Stem: Hashable, Sendable {
    static let shortest = 4
    let text: String
    let strength: Double
  }

  /// From about -4 to 4.
  let words: [String: Double]
  /// Beginnings of words, for languages that inflect: by their first four letters, the longest first.
  let stems: [Substring: [Stem]]
  /// What makes the strongest form of a word, before its last vowel: `issim` of `buonissimo`.
  let superlative: String?
  let negations: Set<String>
  /// Whether a negation turns what stands behind it only.
  let boosters: [String: Double]
  /// Words like "but": what follows counts for more than what came before.
  let turns: Set<String>
  /// By their first words: what several words say together, whatever each says alone.
  let phrases: [String: [Phrase]]
  /// What ought to happen, as words or beginnings of them with a `*`: no tone by itself, blame when it is denied ("won't open").
  let expected: [String]
  /// Where a clause within a clause begins: a denial before it says nothing about what is expected in it ("I don't know when it
  /// arrives").
  let subordinates: Set<String>
  /// Whether two negations are one ("non … mai") instead of none.
  let negationsAgree: Bool
  /// Whether an apostrophe joins two words (`l'ordine`) instead of standing within one (`don't`).
  let splitsAtApostrophe: Bool

  static func of(_ language: String?) -> Lexicon? {
    switch language?.prefix(2) {
    case "en": english
    case "it": italian
    default: nil
    }
  }

  func strength(of word: String) -> Double? {
    if let known = words[word] ?? Self.strength(of: word, in: stems) { return known }
    guard let superlative, let plain = word.dropLast().droppingSuffix(superlative) else { return nil }
    return (words["\(plain)o"] ?? words["\(plain)e"]).map { $0 * Self.perSuperlative }
  }

  private static let perSuperlative = 1.4

  private static func strength(of word: String, in stems: [Substring: [Stem]]) -> Double? {
    guard !stems.isEmpty else { return nil }
    return stems[word.prefix(Stem.shortest)]?.first { word.hasPrefix($0.text) }?.strength
  }

  func expects(_ word: String) -> Bool {
    expected.contains { $0.last == "*" ? word.hasPrefix($0.dropLast()) : word == $0 }
  }

  /// Reads lines of `strength word…`, the strength in fifths; a `*` ends a stem. By bytes, as there are thousands of words.
  static func read(_ text: String, sign: Double) -> (words: [String: Double], stems: [String: Double]) {
    var words: [String: Double] = [:]
    var stems: [String: Double] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard let first = parts.first, let strength = Double(Substring(first)) else { continue }
      for part in parts.dropFirst() {
        if part.last == UInt8(ascii: "*") {
          stems[String(Substring(part.dropLast()))] = sign * strength / 5
        } else {
          words[String(Substring(part))] = sign * strength / 5
        }
      }
    }
    return (words, stems)
  }

  /// `manners` are set phrases of politeness and wishing: they say nothing about what somebody thinks.
  static func made(
    praise: [String], blame: [String], negations: String, stronger: String, weaker: String, turns: String,
    manners: String, praising: String, blaming: String, expected: String, subordinates: String, negationsAgree: Bool,
    splitsAtApostrophe: Bool, superlative: String?
  ) -> Lexicon {
    let (words, stems) = overruled(praise: praise, blame: blame)
    func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    var boosters: [String: Double] = [:]
    for word in list(stronger) { boosters[word] = 0.3 }
    for word in list(weaker) { boosters[word] = -0.3 }
    return Lexicon(
      words: words, stems: stems, superlative: superlative, negations: Set(list(negations)), boosters: boosters,
      turns: Set(list(turns)),
      phrases: Dictionary(
        grouping: Phrase.read(manners, strength: 0) + Phrase.read(praising, strength: Phrase.usual)
          + Phrase.read(blaming, strength: -Phrase.usual)
      ) { $0.words[0] },
      expected: list(expected), subordinates: Set(list(subordinates)), negationsAgree: negationsAgree,
      splitsAtApostrophe: splitsAtApostrophe)
  }

  /// What is said in later texts stands over what is said in earlier ones, a stem over a word too.
  private static func overruled(
    praise: [String], blame: [String]
  ) -> (words: [String: Double], stems: [Substring: [Stem]]) {
    var words: [String: Double] = [:]
    var stems: [Substring: [Stem]] = [:]
    for place in 0..<max(praise.count, blame.count) {
      var (newWords, newStems) = ([String: Double](), [String: Double]())
      for (texts, sign) in [(praise, 1.0), (blame, -1.0)] where texts.indices.contains(place) {
        let read = read(texts[place], sign: sign)
        newWords.merge(read.words) { $1 }
        newStems.merge(read.stems) { $1 }
      }
      for (text, strength) in newStems {
        stems[text.prefix(Stem.shortest), default: []].append(Stem(text: text, strength: strength))
      }
      stems = stems.mapValues { $0.sorted { $0.text.count > $1.text.count } }
      if !newStems.isEmpty { words = words.filter { Self.strength(of: $0.key, in: stems) == nil } }
      words.merge(newWords) { $1 }
    }
    return (words, stems)
  }
}

extension Substring {
  /// What stands before `suffix`, unless that is nothing.
  fileprivate func droppingSuffix(_ suffix: String) -> Substring? {
    hasSuffix(suffix) && count > suffix.count ? dropLast(suffix.count) : nil
  }
}
