/// Levels of priority as text: `high`, `high..`, `..normal`, `low..high`, `>normal`.
enum LevelRange {
  private static let levels = PriorityLevel.allCases.sorted()

  static func read(_ text: String) -> ClosedRange<PriorityLevel>? {
    let lowest = levels[0]
    let highest = levels[levels.count - 1]
    switch ComparisonText.read(text.lowercased()) {
    case .exactly(let word):
      return PriorityLevel(rawValue: word).map { $0...$0 }
    case .above(let word):
      guard let level = PriorityLevel(rawValue: word), let next = levels.first(where: { $0 > level }) else {
        return nil
      }
      return next...highest
    case .below(let word):
      guard let level = PriorityLevel(rawValue: word), let last = levels.last(where: { $0 < level }) else { return nil }
      return lowest...last
    case .between(let lower, let upper):
      guard let lower = lower.map({ PriorityLevel(rawValue: $0) }) ?? lowest,
        let upper = upper.map({ PriorityLevel(rawValue: $0) }) ?? highest, lower <= upper
      else { return nil }
      return lower...upper
    case nil: return nil
    }
  }

  static func write(_ range: ClosedRange<PriorityLevel>) -> String {
    let isOpen = range.upperBound == levels.last && range.lowerBound != range.upperBound
    return ComparisonText.write(range.lowerBound.rawValue, isOpen ? nil : range.upperBound.rawValue)
  }

  /// The levels within.
  static func members(_ range: ClosedRange<PriorityLevel>) -> [PriorityLevel] { levels.filter(range.contains) }
}

extension ClosedRange<PriorityLevel> {
  /// The levels within, lowest first.
  package var levels: [PriorityLevel] { LevelRange.members(self) }
}
