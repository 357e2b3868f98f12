/// Finds web addresses in a text.
enum LinkFinder {
  /// Ranges of addresses, in order. An address ends at white space, a quote or an angle bracket, and leaves closing punctuation to the sentence.
  static func ranges(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var rest = text[...]
    while let colon = rest.firstIndex(of: ":") {
      let after = rest[colon...]
      guard after.hasPrefix("://"), let start = scheme(in: text, endingAt: colon, after: rest.startIndex) else {
        rest = after.dropFirst()
        continue
      }
      var end = after.firstIndex { $0.isWhitespace || "<>\"\u{201C}\u{201D}".contains($0) } ?? text.endIndex
      while end > colon, let last = text[..<end].last, ".,;:!?)]}'".contains(last) { end = text.index(before: end) }
      if text[colon..<end].count > 3 { found.append(start..<end) }
      rest = text[max(end, text.index(after: colon))...]
    }
    return found
  }

  /// Where `https` or `http` begins that ends before the colon; nil when something else stands there.
  private static func scheme(in text: String, endingAt colon: String.Index, after least: String.Index) -> String.Index?
  {
    for name in ["https", "http"] {
      guard let start = text.index(colon, offsetBy: -name.count, limitedBy: least),
        text[start..<colon].lowercased() == name
      else { continue }
      if start > text.startIndex {
        let before = text[text.index(before: start)]
        if before.isLetter || before.isNumber { continue }
      }
      return start
    }
    return nil
  }
}
