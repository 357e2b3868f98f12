/// Stars as text: `3`, `..2`, `4..`, `2..4`.
enum StarRange {
  static let all = 1...5

  static func read(_ text: String) -> ClosedRange<Int>? {
    let bounds: (String, String)
    if let dots = text.firstRange(of: "..") {
      bounds = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
      guard !(bounds.0.isEmpty && bounds.1.isEmpty) else { return nil }
    } else {
      bounds = (text, text)
    }
    guard let lower = star(bounds.0, else: all.lowerBound), let upper = star(bounds.1, else: all.upperBound),
      lower <= upper
    else { return nil }
    return lower...upper
  }

  /// `range` must lie within one to five stars.
  static func write(_ range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return String(range.lowerBound) }
    let lower = range.lowerBound == all.lowerBound ? "" : String(range.lowerBound)
    let upper = range.upperBound == all.upperBound && !lower.isEmpty ? "" : String(range.upperBound)
    return "\(lower)..\(upper)"
  }

  private static func star(_ text: String, else fallback: Int) -> Int? {
    if text.isEmpty { return fallback }
    guard text.utf8.count == 1, let number = Int(text), all.contains(number) else { return nil }
    return number
  }
}
