/// What somebody probably meant: the closest of the words that are valid.
package enum NearestWord {
  /// Nil when none is near enough to be a slip of the fingers: a third of the letters may differ, one at least. A word that begins as
  /// it was typed is near as well. Of one letter none is near but itself: everything short would be.
  package static func to(_ word: String, among words: [String]) -> String? {
    let typed = Array(word.lowercased().prefix(40))
    guard !typed.isEmpty else { return nil }
    let allowed = max(1, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in words {
      let letters = Array(candidate.lowercased())
      let begins = typed.count >= 2 && letters.starts(with: typed)
      let distance = begins ? 1 : distance(typed, letters)
      if min(typed.count, letters.count) < 2, distance > 0 { continue }
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Letters put in, left out, exchanged, or swapped with their neighbour (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
