/// The words of one language that carry a tone, and those that turn or strengthen it. Words are folded: lower case, no accents.
struct Lexicon: Sendable {
  /// From about -4 to 4.
  let words: [String: Double]
  /// Beginnings of words, for languages that inflect.
  let stems: [String: Double]
  let negations: Set<String>
  /// Whether a negation turns what stands behind it only.
  let boosters: [String: Double]
  /// Words like "but": what follows counts for more than what came before.
  let turns: Set<String>
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
    if let exact = words[word] { return exact }
    guard !stems.isEmpty else { return nil }
    var stem = word[...]
    while stem.count >= 4 {
      if let found = stems[String(stem)] { return found }
      stem.removeLast()
    }
    return nil
  }

  /// Reads lines of `strength word…`, the strength in fifths; a `*` ends a stem.
  static func read(_ text: String, sign: Double) -> (words: [String: Double], stems: [String: Double]) {
    var words: [String: Double] = [:]
    var stems: [String: Double] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let strength = parts.first.flatMap({ Double($0) }) else { continue }
      for part in parts.dropFirst() {
        if part.last == "*" {
          stems[String(part.dropLast())] = sign * strength / 5
        } else {
          words[String(part)] = sign * strength / 5
        }
      }
    }
    return (words, stems)
  }

  static func made(
    praise: [String], blame: [String], negations: String, stronger: String, weaker: String, turns: String,
    splitsAtApostrophe: Bool
  ) -> Lexicon {
    var words: [String: Double] = [:]
    var stems: [String: Double] = [:]
    for (texts, sign) in [(praise, 1.0), (blame, -1.0)] {
      for text in texts {
        let read = read(text, sign: sign)
        // What is said later overrules.
        words.merge(read.words) { $1 }
        stems.merge(read.stems) { $1 }
      }
    }
    func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    var boosters: [String: Double] = [:]
    for word in list(stronger) { boosters[word] = 0.3 }
    for word in list(weaker) { boosters[word] = -0.3 }
    return Lexicon(
      words: words, stems: stems, negations: Set(list(negations)), boosters: boosters, turns: Set(list(turns)),
      splitsAtApostrophe: splitsAtApostrophe)
  }
}
