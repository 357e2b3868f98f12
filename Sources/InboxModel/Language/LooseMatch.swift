/// How well what was typed so far fits a word: forgiving, but beginnings come first.
enum LooseMatch {
  /// 0 is best; nil does not fit. In order: the word itself, its beginning, the beginning of a part of it (`answer` in
  /// `needs-answer`), letters of it in order from the first (`esc` … `ate`).
  static func rank(_ typed: String, in word: String) -> Int? {
    let typed = typed.lowercased()
    let word = word.lowercased()
    if typed == word { return 0 }
    if word.hasPrefix(typed) { return 1 }
    var atStart = false
    for index in word.indices {
      if atStart, word[index...].hasPrefix(typed) { return 2 }
      atStart = !(word[index].isLetter || word[index].isNumber)
    }
    guard let first = typed.first, word.first == first else { return nil }
    var rest = typed[...]
    for character in word where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty ? 3 : nil
  }

  /// The items that fit, best first; of equals, those whose first word fits, then in the order they came in.
  static func sorted<Item>(_ items: [Item], by typed: String, on word: (Item) -> [String]) -> [Item] {
    items.enumerated()
      .compactMap { offset, item in
        let ranks = word(item).enumerated().compactMap { place, word in
          rank(typed, in: word).map { $0 * 2 + min(place, 1) }
        }
        return ranks.min().map { (rank: $0, offset: offset, item: item) }
      }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map(\.item)
  }
}
