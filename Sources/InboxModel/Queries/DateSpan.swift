package import Foundation

/// A span of days: `2026-11-01..2026-11-07` with both of them, `2026-11..`, `..yesterday`, `today`; `7d` alone is the last seven days.
package struct DateSpan: Hashable, Sendable {
  package let first: QueryDate?
  package let last: QueryDate?

  /// Nil when both ends are open, or when one of them cannot be.
  package init?(_ first: QueryDate?, _ last: QueryDate?) {
    let ends = [first, last].compactMap { $0 }
    guard !ends.isEmpty, ends.allSatisfy(\.isValid) else { return nil }
    self.first = first
    self.last = last
  }

  /// From the first moment of the first to the last moment of the last; empty when they are the wrong way round.
  package func bounds(in context: QueryContext) -> (from: Date?, until: Date?) {
    (first?.bounds(in: context).lowerBound, last?.bounds(in: context).upperBound)
  }

  func holds(_ date: Date, in context: QueryContext) -> Bool {
    let bounds = bounds(in: context)
    return (bounds.from.map { date >= $0 } ?? true) && (bounds.until.map { date < $0 } ?? true)
  }

  /// The day that it is.
  package static let today = DateSpan(day: .today)

  private init(day: QueryDate) {
    first = day
    last = day
  }
}

extension DateSpan {
  static func read(_ text: String) -> DateSpan? {
    switch ComparisonText.read(text) {
    case .exactly(let value):
      guard let date = QueryDate.read(value) else { return nil }
      return date.isMoment ? DateSpan(date, nil) : DateSpan(date, date)
    case .between(let lower, let upper):
      let first = lower.flatMap(QueryDate.read)
      let last = upper.flatMap(QueryDate.read)
      guard (first == nil) == (lower == nil), (last == nil) == (upper == nil) else { return nil }
      return DateSpan(first, last)
    case .above, .below, nil: return nil
    }
  }

  var text: String {
    if let first, first == last, !first.isMoment { return first.text }
    return "\(first?.text ?? "")..\(last?.text ?? "")"
  }
}

extension QueryDate {
  /// Whether it is a moment, not a day or more.
  fileprivate var isMoment: Bool {
    switch self {
    case .ago, .minute: true
    default: false
    }
  }
}
