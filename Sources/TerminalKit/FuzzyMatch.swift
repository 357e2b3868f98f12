/// How well a few typed letters match a text: all of them in order, better at the starts of words and side by side.
package struct FuzzyMatch: Hashable, Sendable {
  /// Higher is better.
  package let score: Int
  /// The characters that matched, as offsets into the text's characters.
  package let positions: [Int]

  private static let hit = 16
  private static let wordStart = 10
  private static let textStart = 4
  private static let consecutive = 12
  private static let gap = 1
  private static let longestText = 256

  /// Nil when the letters do not all occur in order. Upper-case letters match only themselves; spaces in the query are
  /// skipped. Only the first 256 characters of the text count.
  package init?(_ query: String, in text: String) {
    let wanted = query.filter { !$0.isWhitespace }.map(Letter.init)
    guard !wanted.isEmpty else {
      score = 0
      positions = []
      return
    }
    let letters = text.prefix(Self.longestText).map(Letter.init)
    guard Self.isSubsequence(wanted, of: letters), let best = Self.best(wanted, letters) else { return nil }
    (score, positions) = best
  }

  /// A character with its lower-case form.
  private struct Letter {
    let exact: Character
    let lower: Character

    init(_ character: Character) {
      exact = character
      lower = character.isUppercase ? character.lowercased().first ?? character : character
    }

    /// Whether this letter of a query matches one of a text.
    func matches(_ other: Letter) -> Bool {
      exact == other.exact || exact == other.lower
    }
  }

  private static func isSubsequence(_ wanted: [Letter], of letters: [Letter]) -> Bool {
    var next = 0
    for letter in letters where next < wanted.count && wanted[next].matches(letter) { next += 1 }
    return next == wanted.count
  }

  /// The best score of the first letters of the query when the last of them sits at each place.
  private static func best(_ wanted: [Letter], _ letters: [Letter]) -> (Int, [Int])? {
    let never = Int.min / 2
    var origins: [[Int]] = []
    var scores: [Int] = []
    for (row, letter) in wanted.enumerated() {
      var current = Array(repeating: never, count: letters.count)
      var origin = Array(repeating: -1, count: letters.count)
      var (bestBefore, bestPlace) = (never, -1)
      for column in letters.indices {
        if row > 0, column > 0 {
          bestBefore -= gap
          if column > 1, scores[column - 2] - gap > bestBefore {
            (bestBefore, bestPlace) = (scores[column - 2] - gap, column - 2)
          }
        }
        guard letter.matches(letters[column]) else { continue }
        let worth = hit + bonus(letters, column)
        if row == 0 {
          current[column] = worth - min(column, 8)
          continue
        }
        guard column > 0 else { continue }
        let beside = scores[column - 1] + consecutive
        let isBeside = beside >= bestBefore
        current[column] = worth + max(beside, bestBefore)
        origin[column] = isBeside ? column - 1 : bestPlace
      }
      scores = current
      origins.append(origin)
    }
    guard let end = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[end] > never / 2 else { return nil }
    var positions = [end]
    for row in stride(from: wanted.count - 1, to: 0, by: -1) {
      positions.append(origins[row][positions[positions.count - 1]])
    }
    return (scores[end] - letters.count / 16, positions.reversed())
  }

  private static func bonus(_ letters: [Letter], _ column: Int) -> Int {
    guard column > 0 else { return wordStart + textStart }
    let (before, here) = (letters[column - 1].exact, letters[column].exact)
    let starts = !before.isWordPart || before == "_" || (before.isLowercase && here.isUppercase)
    return starts && here.isWordPart ? wordStart : 0
  }
}
