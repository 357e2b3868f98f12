/// English plurals, ordinals and numbers.
enum English {
  /// "1 message", "4,312 messages".
  static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number(count)) \(noun(count, one, many))"
  }

  /// "message" or "messages".
  static func noun(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? one : many ?? one + "s"
  }

  /// "4,312".
  static func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return value < 0 ? "-" + grouped : grouped
  }

  /// "1st", "2nd", "3rd", "11th".
  static func ordinal(_ value: Int) -> String {
    let suffix =
      switch (value % 100, value % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return number(value) + suffix
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String], _ joint: String = "and") -> String {
    guard let last = items.last else { return "" }
    if items.count == 1 { return last }
    return items.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  /// A sentence's end, unless the text has one.
  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return "" }
    return ".!?…".contains(last) ? text : text + "."
  }
}
