/// A part of a day in which somebody is there, by the wall clock, in minutes since midnight: 9:00 to 17:30 is 540..<1050.
package struct OpenSpan: Hashable, Sendable, Comparable {
  package let start: Int
  /// 1440 for the end of the day.
  package let end: Int

  /// Nil when it is empty or leaves the day.
  package init?(_ start: Int, _ end: Int) {
    guard (0..<1440).contains(start), (1...1440).contains(end), start < end else { return nil }
    self.start = start
    self.end = end
  }

  package static func < (left: OpenSpan, right: OpenSpan) -> Bool { (left.start, left.end) < (right.start, right.end) }

  /// In order, those that touch or overlap as one.
  static func joined(_ spans: [OpenSpan]) -> [OpenSpan] {
    spans.sorted().reduce(into: []) { joined, span in
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1] = OpenSpan(last.start, max(last.end, span.end)) ?? last
      } else {
        joined.append(span)
      }
    }
  }
}
