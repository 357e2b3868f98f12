/// The nearest of some words to a mistyped one.
enum NearWord {
  /// Nil when none is near enough to be meant.
  static func of(_ word: String, among known: [String]) -> String? {
    let limit = max(1, word.count / 3)
    return known.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
      .filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }

  /// The edit distance in which two letters in the wrong order are one slip (optimal string alignment).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { best = min(best, earlier[j - 1] + 1) }
        row.append(best)
      }
      (earlier, previous) = (previous, row)
    }
    return previous[right.count]
  }
}
