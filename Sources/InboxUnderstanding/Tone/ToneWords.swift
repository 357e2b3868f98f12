import Foundation

/// A text cut for the reading of its tone: words as written and folded, signs, and how loud it ends.
struct ToneWords {
  struct Word: Hashable {
    let text: String
    let folded: String
    /// Written in capitals, in a text that is not.
    var isLoud = false
    /// Whether a sentence or a part of one begins with it: what stood before turns nothing in it.
    let beginsClause: Bool
  }

  private(set) var words: [Word] = []
  private(set) var signs: [(text: String, strength: Double)] = []
  private(set) var exclamations = 0
  private var beginsClause = true

  init(_ text: String, splitsAtApostrophe: Bool) {
    for piece in text.split(whereSeparator: \.isWhitespace) {
      if Self.isAddress(piece) { continue }
      if let strength = Signs.strength(of: piece) {
        signs.append((String(piece), strength))
        continue
      }
      take(piece, splitsAtApostrophe)
    }
    markLoud()
  }

  /// Links and names of people. Foundation's search is slow, and hardly any word has a colon.
  private static func isAddress(_ piece: Substring) -> Bool {
    (piece.utf8.contains(UInt8(ascii: ":")) && piece.contains("://")) || piece.hasPrefix("www.") || piece.first == "@"
  }

  private mutating func take(_ piece: Substring, _ splitsAtApostrophe: Bool) {
    var word = ""
    var isSilent = false
    for (place, character) in zip(piece.indices, piece) {
      if isSilent, character.isLetter { continue }
      isSilent = false
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if character == "'" || character == "’", !splitsAtApostrophe {
        // "I'll" is not ill, nor "he'll" hell.
        if rest(of: piece, behind: place).lowercased() == "ll" {
          end(&word)
          isSilent = true
        }
        continue
      }
      end(&word)
      if character == "!" { exclamations += 1 }
      if ".!?;,:()".contains(character) { beginsClause = true }
      if let strength = Signs.strength(of: character) { signs.append((String(character), strength)) }
    }
    end(&word)
  }

  /// The letters that follow at once.
  private func rest(of piece: Substring, behind place: Substring.Index) -> Substring {
    piece[piece.index(after: place)...].prefix { $0.isLetter }
  }

  private mutating func end(_ word: inout String) {
    guard !word.isEmpty else { return }
    // Most words are plain, and Foundation's folding takes them through UTF-16 and back.
    let folded =
      word.utf8.allSatisfy { $0 < 128 }
      ? word.lowercased() : word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    words.append(Word(text: word, folded: folded, beginsClause: beginsClause))
    beginsClause = false
    word = ""
  }

  private mutating func markLoud() {
    func isLoud(_ word: Word) -> Bool {
      word.text.count > 2 && word.text == word.text.uppercased() && word.text.contains(where: \.isLetter)
    }
    let loud = words.indices.filter { isLoud(words[$0]) }
    guard loud.count * 2 < words.count else { return }
    for index in loud { words[index].isLoud = true }
  }
}
