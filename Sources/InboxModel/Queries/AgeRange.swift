/// How long something has been so: `2h` or `>2h` for at least, `<1d` for at most, `2h..1d`.
package struct AgeRange: Hashable, Sendable {
  /// Seconds.
  package let atLeast: Int?
  package let atMost: Int?

  /// Nil when both are open, not positive, absurdly long, or the wrong way round.
  package init?(atLeast: Int?, atMost: Int?) {
    let bounds = [atLeast, atMost].compactMap { $0 }
    guard !bounds.isEmpty, bounds.allSatisfy({ (1...DurationText.longest).contains($0) }), bounds == bounds.sorted()
    else { return nil }
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

extension AgeRange {
  static func read(_ text: String) -> AgeRange? {
    switch ComparisonText.read(text) {
    case .exactly(let value), .above(let value): read(atLeast: value, atMost: nil)
    case .below(let value): read(atLeast: nil, atMost: value)
    case .between(let lower, let upper): read(atLeast: lower, atMost: upper)
    case nil: nil
    }
  }

  private static func read(atLeast: String?, atMost: String?) -> AgeRange? {
    let lower = atLeast.flatMap(DurationText.seconds)
    let upper = atMost.flatMap(DurationText.seconds)
    guard (lower == nil) == (atLeast == nil), (upper == nil) == (atMost == nil) else { return nil }
    return AgeRange(atLeast: lower, atMost: upper)
  }

  var text: String {
    switch (atLeast.map(DurationText.textInDays), atMost.map(DurationText.textInDays)) {
    case (let lower?, let upper?): "\(lower)..\(upper)"
    case (let lower?, nil): ">\(lower)"
    case (nil, let upper?): "<\(upper)"
    case (nil, nil): ""
    }
  }
}
