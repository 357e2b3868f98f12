/// The letters of a text's prose, without links, names and tags, which say nothing about its language.
struct ProseLetters {
  /// Lower-case words between single spaces, one at either end.
  private(set) var folded: [Unicode.Scalar] = [" "]
  private(set) var count = 0
  private var scripts: [Script: Int] = [:]

  private enum Script: Hashable {
    case latin, cyrillic, greek, arabic, hebrew, devanagari, thai, hangul, kana, han, other
  }

  /// Letters that Persian and Urdu have and Arabic has not.
  private var persian = 0
  private var urdu = 0

  init(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) where !Self.isAddress(word) {
      for scalar in word.lowercased().unicodeScalars { take(scalar) }
      endWord()
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else {
      endWord()
      return
    }
    folded.append(scalar)
    count += 1
    scripts[Self.script(of: scalar), default: 0] += 1
    switch scalar {
    case "پ", "چ", "ژ", "گ", "ی", "ک": persian += 1
    case "ٹ", "ڈ", "ڑ", "ں", "ے", "ہ": urdu += 1
    default: break
    }
  }

  private mutating func endWord() {
    if folded.last != " " { folded.append(" ") }
  }

  var isCyrillic: Bool { (scripts[.cyrillic] ?? 0) * 2 > count }

  /// The language, where most letters are of a script that one language of ours is written in.
  var tellingScript: String? {
    let asian = (scripts[.kana] ?? 0) + (scripts[.han] ?? 0)
    // One character says as much as a word.
    if asian >= 2, asian * 3 >= count { return (scripts[.kana] ?? 0) * 10 >= asian ? "ja" : "zh" }
    guard count >= 3 else { return nil }
    let most = scripts.max { $0.value < $1.value }
    guard let most, most.value * 2 > count else { return nil }
    switch most.key {
    case .hangul: return "ko"
    case .devanagari: return "hi"
    case .greek: return "el"
    case .hebrew: return "he"
    case .thai: return "th"
    case .arabic: return urdu > 0 ? "ur" : persian > 0 ? "fa" : "ar"
    case .latin, .cyrillic, .kana, .han, .other: return nil
    }
  }

  private static func isAddress(_ word: Substring) -> Bool {
    word.first == "@" || word.first == "#" || word.contains("://") || word.hasPrefix("www.")
  }

  private static func script(of scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x590...0x5FF: .hebrew
    case 0x600...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
    case 0x900...0x97F: .devanagari
    case 0xE00...0xE7F: .thai
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
    case 0x3041...0x30FF, 0xFF66...0xFF9D: .kana
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .han
    default: .other
    }
  }
}
