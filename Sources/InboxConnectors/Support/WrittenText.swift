/// Comparing texts that a platform may have changed on the way: white space, line ends, quotation marks that were made typographic.
enum WrittenText {
  /// `text` without what platforms change; equal for a text that was sent and the same text read back.
  static func folded(_ text: String) -> String {
    var result = ""
    var isSpaceOwed = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaceOwed = !result.isEmpty
        continue
      }
      if isSpaceOwed { result += " " }
      isSpaceOwed = false
      switch scalar {
      case "‘", "’", "‚", "′": result += "'"
      case "“", "”", "„", "″": result += "\""
      case "–", "—": result += "-"
      case "…": result += "..."
      default: result.unicodeScalars.append(scalar)
      }
    }
    // Typographers make one dash of two or three hyphens.
    while result.contains("--") { result = result.replacing("--", with: "-") }
    return result
  }
}
