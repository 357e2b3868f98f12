/// Words that say something together only: "money back", "come si deve". Folded; a `*` at the end of a word stands for any ending.
struct Phrase: Hashable, Sendable {
  /// About that of a plain word of praise.
  static let usual = 2.2

  /// Never empty. The first is without `*`.
  let words: [String]
  /// Of 0 when it says nothing about what somebody thinks.
  let strength: Double

  /// Phrases between bars and line ends.
  static func read(_ text: String, strength: Double) -> [Phrase] {
    text.split { $0 == "|" || $0 == "\n" }.map {
      Phrase(words: $0.split(separator: " ").map(String.init), strength: strength)
    }
    .filter { !$0.words.isEmpty }
  }

  func begins(_ others: ArraySlice<ToneWords.Word>) -> Bool {
    guard words.count <= others.count else { return false }
    return zip(others, words).allSatisfy { other, word in
      word.last == "*" ? other.folded.hasPrefix(word.dropLast()) : other.folded == word
    }
  }
}
