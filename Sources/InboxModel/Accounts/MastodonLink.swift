/// Where Mastodon sees a link in a text. Only addresses with their scheme count.
///
/// Source: mastodon/mastodon `config/initializers/twitter_regex.rb`, over twitter-text's `valid_url`.
enum MastodonLink {
  private static let schemes = [
    "https", "http", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini",
  ].map { Array($0 + "://") }

  /// The place behind the link that starts at `start`; nil when none does.
  static func end(in text: [Character], from start: Int) -> Int? {
    guard start == 0 || mayPrecede(text[start - 1]), let scheme = schemeLength(text, start),
      var end = domain(text, start + scheme)
    else { return nil }
    end = port(text, end)
    end = path(text, end)
    return query(text, end)
  }

  /// A letter or digit of a longer word, or the sign of a mention or a tag.
  private static func mayPrecede(_ character: Character) -> Bool {
    !(character.isASCII && (character.isLetter || character.isNumber) || "@＠$#＃".contains(character))
  }

  private static func schemeLength(_ text: [Character], _ start: Int) -> Int? {
    guard text[start].isASCII, text[start].isLetter else { return nil }
    return schemes.first { scheme in
      text.count - start > scheme.count
        && zip(scheme, text[start...]).allSatisfy { $0 == $1 || $1.lowercased() == String($0) }
    }?.count
  }

  /// Labels with dots between them; the last is a top-level domain: two ASCII letters at least, or a word of another script.
  private static func domain(_ text: [Character], _ start: Int) -> Int? {
    var labels: [Range<Int>] = []
    var index = start
    while true {
      let label = index..<run(text, index) { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if label.isEmpty { break }
      labels.append(label)
      index = label.upperBound
      guard index < text.count, text[index] == "." else { break }
      index += 1
    }
    guard labels.count > 1, let last = labels.last else { return nil }
    if text[last].starts(with: "xn--") { return last.upperBound }
    guard text[last.lowerBound].isASCII else { return text[last].allSatisfy(\.isLetter) ? last.upperBound : nil }
    let end = run(text, last.lowerBound) { $0.isASCII && $0.isLetter }
    let isWhole = end == text.count || !isWordOrAt(text[end])
    return end - last.lowerBound >= 2 && isWhole ? end : nil
  }

  private static func isWordOrAt(_ character: Character) -> Bool {
    character == "@" || character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func port(_ text: [Character], _ start: Int) -> Int {
    guard start < text.count, text[start] == ":" else { return start }
    let end = run(text, start + 1) { $0.isASCII && $0.isNumber }
    return end > start + 1 ? end : start
  }

  /// Closing punctuation belongs to the sentence; parentheses belong to the link when they are balanced.
  private static func path(_ text: [Character], _ start: Int) -> Int {
    guard start < text.count, text[start] == "/" else { return start }
    var end = start + 1
    var index = end
    while index < text.count {
      if text[index] == "(" {
        guard let group = parentheses(text, index) else { break }
        index = group
        end = group
      } else if isPath(text[index]) {
        index += 1
        if !"!*\"'「」;:=,.$%[]~&|@".contains(text[index - 1]) { end = index }
      } else {
        break
      }
    }
    return end
  }

  private static func isPath(_ character: Character) -> Bool {
    !character.isWhitespace && !"<>()?".contains(character)
  }

  /// The place behind balanced parentheses with something in them, of which one more pair may stand inside.
  private static func parentheses(_ text: [Character], _ start: Int) -> Int? {
    var index = run(text, start + 1, of: isPath)
    if index < text.count, text[index] == "(" {
      let inner = run(text, index + 1, of: isPath)
      guard inner > index + 1, inner < text.count, text[inner] == ")" else { return nil }
      index = run(text, inner + 1, of: isPath)
    }
    return index > start + 1 && index < text.count && text[index] == ")" ? index + 1 : nil
  }

  private static func query(_ text: [Character], _ start: Int) -> Int {
    guard start < text.count, text[start] == "?" else { return start }
    var end = start
    var index = start + 1
    while index < text.count, isQuery(text[index]) {
      index += 1
      let last = text[index - 1]
      if !last.isASCII || last.isLetter || last.isNumber || "_&=#/-".contains(last) { end = index }
    }
    return end
  }

  private static func isQuery(_ character: Character) -> Bool {
    guard character.isASCII else { return !character.isWhitespace }
    return character.isLetter || character.isNumber || "!?*'();:&=+$/%#[]-_.,~|@^".contains(character)
  }

  private static func run(_ text: [Character], _ start: Int, of isPart: (Character) -> Bool) -> Int {
    var end = start
    while end < text.count, isPart(text[end]) { end += 1 }
    return end
  }
}
