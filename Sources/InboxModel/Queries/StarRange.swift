/// Stars as text: `3`, `..2`, `4..`, `2..4`, `>3`, `<=2`.
enum StarRange {
  static let all = 1...5

  static func read(_ text: String) -> ClosedRange<Int>? {
    let bounds: (lower: Int?, upper: Int?)
    switch ComparisonText.read(text) {
    case .exactly(let value): bounds = (star(value), star(value))
    case .above(let value): bounds = (star(value).map { $0 + 1 }, all.upperBound)
    case .below(let value): bounds = (all.lowerBound, star(value).map { $0 - 1 })
    case .between(let lower, let upper):
      bounds = (lower.map(star) ?? all.lowerBound, upper.map(star) ?? all.upperBound)
    case nil: return nil
    }
    guard let lower = bounds.lower, let upper = bounds.upper, lower <= upper else { return nil }
    return lower...upper
  }

  /// `range` must lie within one to five stars.
  static func write(_ range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return String(range.lowerBound) }
    let lower = range.lowerBound == all.lowerBound ? "" : String(range.lowerBound)
    let upper = range.upperBound == all.upperBound && !lower.isEmpty ? "" : String(range.upperBound)
    return "\(lower)..\(upper)"
  }

  private static func star(_ text: String) -> Int? {
    guard text.utf8.count == 1, let number = Int(text), all.contains(number) else { return nil }
    return number
  }
}
