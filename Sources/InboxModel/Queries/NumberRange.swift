/// Whole numbers from one bound to the other, both included; one of them may be open.
package struct NumberRange: Hashable, Sendable {
  package let lower: Int?
  package let upper: Int?

  /// The largest number either way: as much as anybody counts, far from overflow.
  static let limit = 1_000_000_000_000

  /// Nil when both are open, or when nothing lies between them.
  package init?(_ lower: Int?, _ upper: Int?) {
    guard lower != nil || upper != nil, lower ?? -Self.limit <= upper ?? Self.limit else { return nil }
    guard [lower, upper].allSatisfy({ $0.map { abs($0) <= Self.limit } ?? true }) else { return nil }
    self.lower = lower
    self.upper = upper
  }

  package func contains(_ number: Int) -> Bool {
    (lower.map { $0 <= number } ?? true) && (upper.map { number <= $0 } ?? true)
  }
}

extension NumberRange {
  /// `10`, `5..`, `>1k`, `<2m`.
  static func read(_ text: String) -> NumberRange? {
    switch ComparisonText.read(text.lowercased()) {
    case .exactly(let value): number(value).flatMap { NumberRange($0, $0) }
    case .above(let value): number(value).flatMap { NumberRange($0 + 1, nil) }
    case .below(let value): number(value).flatMap { NumberRange(nil, $0 - 1) }
    case .between(let lower, let upper):
      if let lower = bound(lower), let upper = bound(upper) { NumberRange(lower, upper) } else { nil }
    case nil: nil
    }
  }

  var text: String { ComparisonText.write(lower.map(String.init), upper.map(String.init)) }

  /// Outer nil: cannot be read; inner nil: open.
  private static func bound(_ text: String?) -> Int?? {
    guard let text else { return .some(nil) }
    return number(text).map { .some($0) }
  }

  private static func number(_ text: String) -> Int? {
    let isNegative = text.begins(with: "-")
    var digits = text.without("-")[...]
    var factor = 1
    if digits.last == "k" { factor = 1000 }
    if digits.last == "m" { factor = 1_000_000 }
    if factor > 1 { digits.removeLast() }
    guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    guard let number = Int(digits), number <= limit / factor else { return nil }
    return (isNegative ? -number : number) * factor
  }
}
