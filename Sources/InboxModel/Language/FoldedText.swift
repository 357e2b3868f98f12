/// A text as the search sees it, letter by letter, each with its place in what was written.
struct FoldedText {
  struct Letter {
    let scalar: Unicode.Scalar
    /// The whole character that it is of, so that what is cut here is never cut within one.
    let range: Range<String.Index>
    /// Which word of the text it stands in.
    let word: Int
  }

  struct Word {
    var token: String
    var range: Range<String.Index>
  }

  private(set) var letters: [Letter] = []

  init(_ text: String) {
    var word = 0
    for index in text.indices {
      let character = index..<text.index(after: index)
      for scalar in text[index].unicodeScalars {
        switch SearchFolding.role(of: scalar) {
        case .letter(let folded): letters.append(Letter(scalar: folded, range: character, word: word))
        case .mark: break
        case .separator: word += 1
        }
      }
    }
  }

  var words: [Word] {
    var words: [Word] = []
    var last: Int?
    for letter in letters {
      if letter.word == last, let end = words.indices.last {
        words[end].token.unicodeScalars.append(letter.scalar)
        words[end].range = words[end].range.lowerBound..<letter.range.upperBound
      } else {
        words.append(Word(token: String(letter.scalar), range: letter.range))
        last = letter.word
      }
    }
    return words
  }

  /// Where these letters stand one after the other in one word.
  func places(of run: [Unicode.Scalar]) -> [Range<String.Index>] {
    guard let first = run.first, letters.count >= run.count else { return [] }
    return (0...(letters.count - run.count)).compactMap { start in
      let end = start + run.count - 1
      guard letters[start].scalar == first, letters[start].word == letters[end].word,
        letters[start...end].map(\.scalar) == run
      else { return nil }
      return letters[start].range.lowerBound..<letters[end].range.upperBound
    }
  }
}
