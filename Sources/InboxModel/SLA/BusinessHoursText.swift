/// Business hours as people write them: `mon-fri 9:00-17:30, sat 10-14`, `daily 8-20`, `mon 9-12 13-17`.
package enum BusinessHoursText {
  /// Monday to Sunday; nil when it cannot be read.
  package static func week(_ text: String) -> [[OpenSpan]]? {
    var week = [[OpenSpan]](repeating: [], count: 7)
    let parts = text.lowercased().split(whereSeparator: { $0 == "," || $0 == ";" })
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.count >= 2, let days = days(words[0]) else { return nil }
      for word in words.dropFirst() {
        guard let span = span(word) else { return nil }
        for day in days { week[day].append(span) }
      }
    }
    return week.map(OpenSpan.joined)
  }

  private static func days(_ text: String) -> [Int]? {
    if text == "daily" { return Array(0..<7) }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
      QueryDate.weekdays.firstIndex { $0 == name || $0.prefix(3) == name }
    }
    guard let first = ends.first ?? nil, ends.count <= 2, let last = ends[ends.count - 1] else { return nil }
    // `sat-mon` goes over the end of the week.
    return first <= last ? Array(first...last) : Array(first..<7) + Array(0...last)
  }

  private static func span(_ text: String) -> OpenSpan? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
    return OpenSpan(start, end)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let hour = Int(parts[0]),
      let minute = parts.count == 2 ? Int(parts[1]) : 0, hour <= 24, minute < 60, hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }
}
