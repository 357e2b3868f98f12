import Foundation

/// Guesses a text's language: by its script where that tells, else by how common its pairs and triples of letters are.
package enum LanguageGuesser {
  /// Too little to go by.
  private static let fewestLetters = 8
  /// Below it, nothing is said.
  private static let leastConfidence = 0.75

  /// Nil when the text does not tell: too short, no words, or too close between two languages.
  package static func guess(_ text: String) -> LanguageGuess? {
    let letters = ProseLetters(text)
    if let script = letters.tellingScript { return LanguageGuess(code: script, confidence: 0.98) }
    guard letters.count >= fewestLetters else { return nil }
    let table: LanguageTable = letters.isCyrillic ? .cyrillicScript : .latin
    let ranking = table.ranking(of: letters.folded)
    guard let best = ranking.first, ranking.count > 1 else { return nil }
    // Neighbouring pairs and triples share letters: their bits count for less than they seem.
    let lead = (ranking[1].bits - best.bits) / 3
    let confidence = 1 / (1 + exp2(-lead))
    return confidence >= leastConfidence ? LanguageGuess(code: best.language, confidence: confidence) : nil
  }

}
