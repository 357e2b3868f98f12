import InboxModel

/// Reads how a text sounds, after the rules of VADER: words have a strength; negations, boosters, capitals and exclamation marks change
/// it; behind a "but" everything counts for more. Signs and stars are read in every language.
package enum ToneReader {
  /// A negation turns a word and weakens it.
  private static let turned = -0.74
  private static let loudness = 0.7
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
    for (index, word) in words.enumerated() {
      if lexicon.turns.contains(word.folded) {
        for place in shares.indices { shares[place].share *= 0.5 }
      }
      guard var strength = lexicon.strength(of: word.folded), lexicon.boosters[word.folded] == nil else { continue }
      let sign = strength < 0 ? -1.0 : 1.0
      if word.isLoud { strength += sign * loudness }
      var isTurned = false
      var distance = 0
      for before in words[max(0, index - 3)..<index].reversed() {
        distance += 1
        // What stands in the clause before says nothing about this one.
        if words[index - distance + 1].beginsClause { break }
        if let boost = lexicon.boosters[before.folded] { strength += sign * boost * (1.05 - 0.05 * Double(distance)) }
        if lexicon.negations.contains(before.folded) { isTurned.toggle() }
      }
      shares.append((word.text, isTurned ? strength * turned : strength))
    }
    return shares
  }
}
