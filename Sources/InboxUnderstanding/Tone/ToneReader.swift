import InboxModel

/// Reads how a text sounds, after the rules of VADER: words have a strength; negations, boosters, capitals and exclamation marks change
/// it; behind a "but" everything counts for more. Signs and stars are read in every language.
package enum ToneReader {
  /// A negation turns a word and weakens it.
  private static let turned = -0.74
  private static let loudness = 0.7
  /// What ought to happen and does not.
  private static let denied = -1.8
  /// How many words before one can change it.
  private static let reach = 4
  private static let perExclamation = 0.29
  /// Squared, what brings a sum between -1 and 1.
  private static let softness = 15.0
  private static let threshold = 0.25

  /// `language` as the platform or the guess says it. Nil when nothing in the text carries a tone.
  package static func read(_ text: String, language: String?, stars: Int? = nil) -> ToneHint? {
    let lexicon = Lexicon.of(language)
    let cut = ToneWords(text, splitsAtApostrophe: lexicon?.splitsAtApostrophe ?? false)
    var shares: [(reason: ToneHint.Reason, share: Double)] = []
    if let lexicon {
      shares = self.shares(of: cut.words, lexicon).map { (.word($0.word, $0.share), $0.share) }
    }
    shares += cut.signs.map { (.sign($0.text, $0.strength), $0.strength) }
    if let stars, (1...5).contains(stars), stars != 3 { shares.append((.stars(stars), Double(stars - 3) * 1.5)) }
    guard !shares.isEmpty else { return nil }
    let sum = shares.reduce(0) { $0 + $1.share }
    let emphasis = Double(min(4, cut.exclamations)) * perExclamation
    let loud = sum == 0 ? 0 : sum + (sum > 0 ? emphasis : -emphasis)
    let score = loud / (loud * loud + softness).squareRoot()
    let praise = shares.map(\.share).filter { $0 > 0 }.reduce(0, +)
    let blame = -shares.map(\.share).filter { $0 < 0 }.reduce(0, +)
    let sorted = shares.enumerated().sorted {
      (-abs($0.element.share), $0.offset) < (-abs($1.element.share), $1.offset)
    }
    return ToneHint(
      sentiment: sentiment(score: score, praise: praise, blame: blame), score: score,
      reasons: sorted.prefix(5).map(\.element.reason))
  }

  private static func sentiment(score: Double, praise: Double, blame: Double) -> Sentiment {
    if min(praise, blame) >= 1.4, min(praise, blame) * 2 >= max(praise, blame) { return .mixed }
    if score >= threshold { return .positive }
    return score <= -threshold ? .negative : .neutral
  }

  private static func shares(
    of words: [ToneWords.Word], _ lexicon: Lexicon
  ) -> [(word: String, share: Double)] {
    var shares: [(word: String, share: Double)] = []
    var next = 0
    for (index, word) in words.enumerated() where index >= next {
      next = index + 1
      if let phrase = lexicon.phrases[word.folded]?.first(where: { $0.begins(words[index...]) }) {
        next = index + phrase.words.count
        if phrase.strength != 0 {
          let text = words[index..<next].map(\.text).joined(separator: " ")
          shares.append(weighed(text, phrase.strength, at: index, words, lexicon))
        }
        continue
      }
      if isName(index, words) { continue }
      // At the end of a clause it looks back: "the soup was cold though".
      if lexicon.turns.contains(word.folded), next < words.count, !words[next].beginsClause {
        for place in shares.indices { shares[place].share *= 0.5 }
      }
      if lexicon.boosters[word.folded] != nil { continue }
      if let strength = lexicon.strength(of: word.folded), strength != 0 {
        let loud = word.isLoud ? (strength < 0 ? -loudness : loudness) : 0
        shares.append(weighed(word.text, strength + loud, at: index, words, lexicon))
      } else if let denial = denial(of: index, words, lexicon), lexicon.expects(word.folded) {
        shares.append((named(word.text, denial, index, words), denied))
      }
    }
    return shares
  }

  /// What is said with what stands before it: boosters, and a negation that turns it.
  private static func weighed(
    _ text: String, _ strength: Double, at index: Int, _ words: [ToneWords.Word], _ lexicon: Lexicon
  ) -> (word: String, share: Double) {
    var strength = strength
    let sign = strength < 0 ? -1.0 : 1.0
    var turning: Int?
    for place in before(index, words, lexicon) {
      let distance = index - place
      if distance <= 3, let boost = lexicon.boosters[words[place].folded] {
        strength += sign * boost * (1.05 - 0.05 * Double(distance))
      }
      if lexicon.negations.contains(words[place].folded) {
        turning = turning == nil || lexicon.negationsAgree ? distance : nil
      }
    }
    guard let turning else { return (text, strength) }
    return (named(text, turning, index, words), strength * turned)
  }

  /// How far before a word it is denied, if it is.
  private static func denial(of index: Int, _ words: [ToneWords.Word], _ lexicon: Lexicon) -> Int? {
    for place in before(index, words, lexicon) {
      if lexicon.subordinates.contains(words[place].folded) { return nil }
      if lexicon.negations.contains(words[place].folded) { return index - place }
    }
    return nil
  }

  /// The places before one that can change it, the nearest first: what stands in the clause before, or before a "but", says nothing.
  private static func before(_ index: Int, _ words: [ToneWords.Word], _ lexicon: Lexicon) -> [Int] {
    var places: [Int] = []
    var place = index
    while place > 0, places.count < reach, !words[place].beginsClause, !lexicon.turns.contains(words[place - 1].folded)
    {
      place -= 1
      places.append(place)
    }
    return places
  }

  /// The reason has to be read with what turns it.
  private static func named(_ text: String, _ turning: Int, _ index: Int, _ words: [ToneWords.Word]) -> String {
    words[index - turning].text + (turning > 1 ? " … " : " ") + text
  }

  /// A capital within a sentence, between words without: the name of somebody or something (Excel, Wins).
  private static func isName(_ index: Int, _ words: [ToneWords.Word]) -> Bool {
    func hasCapital(_ place: Int) -> Bool {
      words.indices.contains(place) && words[place].text.first?.isUppercase == true
    }
    let word = words[index]
    guard !word.beginsClause, hasCapital(index), word.text != word.text.uppercased() else { return false }
    return !hasCapital(index - 1) && !hasCapital(index + 1)
  }
}
