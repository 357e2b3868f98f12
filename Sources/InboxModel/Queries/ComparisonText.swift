/// Ranges as text: `5`, `2..5`, `5..`, `..5`, `>5`, `>=5`, `<5`, `<=5`.
enum ComparisonText {
  /// What a text compares with, before its values are read.
  enum Form: Equatable {
    case exactly(String)
    case between(String?, String?)
    case above(String)
    case below(String)
  }

  /// Nil when a value is missing.
  static func read(_ text: String) -> Form? {
    if let dots = text.firstRange(of: "..") {
      let lower = String(text[..<dots.lowerBound])
      let upper = String(text[dots.upperBound...])
      if lower.isEmpty && upper.isEmpty { return nil }
      return .between(lower.isEmpty ? nil : lower, upper.isEmpty ? nil : upper)
    }
    for (sign, form) in [
      (">=", { Form.between($0, nil) }), ("<=", { .between(nil, $0) }), (">", { .above($0) }), ("<", { .below($0) }),
    ] as [(String, (String) -> Form)] where text.begins(withScalarsOf: sign) {
      let value = String(text.unicodeScalars.dropFirst(sign.unicodeScalars.count))
      return value.isEmpty ? nil : form(value)
    }
    return text.isEmpty ? nil : .exactly(text)
  }

  /// `2..5`, `5..`, `..5`, or the one value of both.
  static func write(_ lower: String?, _ upper: String?) -> String {
    if let lower, lower == upper { return lower }
    return "\(lower ?? "")..\(upper ?? "")"
  }
}
