/// What pairs and triples of letters cost in each language of one script: the rarer, the dearer.
struct LanguageTable: Sendable {
  let languages: [String]
  /// By the packed letters, in the languages' order.
  private let costs: [UInt64: [UInt8]]
  /// Of what is not among a language's commonest.
  private static let unseen: UInt8 = 26

  static let latin = LanguageTable([west, north, east])
  static let cyrillicScript = LanguageTable([cyrillic])

  init(_ texts: [String]) {
    let lines = texts.flatMap { $0.split(separator: "\n") }
    let languages = lines.filter { $0.first == "@" }.map { String($0.dropFirst()) }
    var costs: [UInt64: [UInt8]] = [:]
    var language = -1
    for line in lines {
      if line.first == "@" {
        language += 1
        continue
      }
      let words = line.split(separator: " ")
      guard let cost = words.first.flatMap({ UInt8($0) }) else { continue }
      for word in words.dropFirst() {
        let key = Self.pack(word.unicodeScalars.map { $0 == "_" ? " " : $0 })
        costs[key, default: Array(repeating: Self.unseen, count: languages.count)][language] = cost
      }
    }
    self.languages = languages
    self.costs = costs
  }

  /// The languages with the bits that `letters` cost in each, the cheapest first. Words stand between single spaces, lower case.
  func ranking(of letters: [Unicode.Scalar]) -> [(language: String, bits: Double)] {
    var sums = [Int](repeating: 0, count: languages.count)
    for length in 2...3 where letters.count >= length {
      for start in 0...(letters.count - length) {
        let part = letters[start..<(start + length)]
        // Across two words there is nothing to learn.
        if length == 3, part[start + 1] == " " { continue }
        let found = costs[Self.pack(part)]
        for index in sums.indices { sums[index] += Int(found?[index] ?? Self.unseen) }
      }
    }
    return zip(languages, sums.map { Double($0) / 2 }).map { (language: $0, bits: $1) }.sorted { $0.bits < $1.bits }
  }

  /// Up to three scalars of 21 bits each.
  private static func pack(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0) { $0 << 21 | UInt64($1.value) }
  }
}
