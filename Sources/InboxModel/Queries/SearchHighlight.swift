/// Where the words of a query stand in a text, so that who searched sees why something was found.
///
/// Finds the words as the search does: folded, whole unless they end in `*`, phrases as they stand; inside of a run where a script writes
/// without spaces. Words that are asked not to be there are not looked for.
package struct SearchHighlight: Hashable, Sendable {
  private var phrases: [SearchPattern.Phrase] = []
  /// Folded letters of words in scripts without spaces, found anywhere.
  private var runs: [[Unicode.Scalar]] = []

  package init() {}

  package init(_ query: Query) {
    gather(query)
  }

  package var isEmpty: Bool { phrases.isEmpty && runs.isEmpty }

  private mutating func gather(_ query: Query) {
    switch query {
    case .all, .not: break
    case .and(let parts), .or(let parts): for part in parts { gather(part) }
    case .term(let term):
      switch term {
      case .word(let text, let isPrefix), .text(let text, let isPrefix), .note(let text, let isPrefix):
        add(text, isPrefix: isPrefix)
      case .phrase(let text): add(text, isPrefix: false)
      default: break
      }
    }
  }

  private mutating func add(_ text: String, isPrefix: Bool) {
    phrases += SearchPattern(text, isPrefix: isPrefix).phrases.filter { !$0.isPaired }
    for word in text.split(whereSeparator: \.isWhitespace) where word.unicodeScalars.contains(where: Bigrams.isUnspaced)
    {
      let letters = FoldedText(String(word)).letters.map(\.scalar)
      if !letters.isEmpty { runs.append(letters) }
    }
  }

  /// The places, in order, none inside of another.
  package func ranges(in text: String) -> [Range<String.Index>] {
    guard !isEmpty else { return [] }
    let folded = FoldedText(text)
    var found = runs.flatMap { folded.places(of: $0) }
    if !phrases.isEmpty {
      let words = folded.words
      let tokens = words.map(\.token)
      for phrase in phrases {
        found += phrase.places(in: tokens).map {
          words[$0.lowerBound].range.lowerBound..<words[$0.upperBound - 1].range.upperBound
        }
      }
    }
    found.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var ranges: [Range<String.Index>] = []
    for range in found {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}
