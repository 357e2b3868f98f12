/// Makes scripts that write without spaces searchable: overlapping pairs of characters, as tokens of their own.
///
/// The tokenizer takes a run of Chinese, Japanese or Korean for one word, so that nothing inside of it would be found. `日本語` is
/// kept as `日本 本語 語`: a phrase of pairs finds any part of it, the last character alone closes the run.
package enum Bigrams {
  /// The tokens of all words in `text` that hold such a script, with the Latin parts grown together with them; nil when there are none.
  package static func index(of text: String) -> String? {
    guard mayHold(text) else { return nil }
    var tokens: [String] = []
    for word in words(in: text) where word.contains(where: isUnspaced) {
      tokens += self.tokens(of: word, isOpen: false)
    }
    return tokens.isEmpty ? nil : tokens.joined(separator: " ")
  }

  /// The tokens that a search for `word` must find one after the other; nil when it holds no such script. The last one may be the
  /// beginning of a longer token.
  package static func query(for word: String) -> [String]? {
    guard mayHold(word) else { return nil }
    let scalars = Array(word.unicodeScalars)
    guard scalars.contains(where: isUnspaced) else { return nil }
    return tokens(of: scalars, isOpen: true)
  }

  /// The pairs of each run, closed by its last character unless it ends the text and may go on (`isOpen`); other parts as they are.
  private static func tokens(of word: [Unicode.Scalar], isOpen: Bool) -> [String] {
    var tokens: [String] = []
    var start = 0
    while start < word.count {
      let isRun = isUnspaced(word[start])
      var end = start
      while end < word.count, isUnspaced(word[end]) == isRun { end += 1 }
      if isRun {
        for index in start..<(end - 1) { tokens.append(text(word[index...(index + 1)])) }
        if end < word.count || !isOpen || end - start == 1 { tokens.append(text(word[(end - 1)..<end])) }
      } else {
        tokens.append(text(word[start..<end]))
      }
      start = end
    }
    return tokens
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Runs of letters, digits and what clings to them.
  private static func words(in text: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isUnspaced(scalar) || isWordPart(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Unicode's properties are slow to ask for, and most text is plain.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0x3000...0x3004, 0xFF01...0xFF0F: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// A cheap no for most text: these scripts begin at U+1100, whose UTF-8 begins with 0xE1.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xE1 } && text.unicodeScalars.contains(where: isUnspaced)
  }

  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: true
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    case 0xFF66...0xFF9D: true
    default: false
    }
  }
}
