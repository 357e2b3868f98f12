/// Where a message repeats what was said before: words that it quotes, and earlier messages that hang below an answer.
struct QuoteFinder {
  /// A stretch of a message.
  enum Piece: Hashable {
    case words(String)
    case quote(String, lines: Int)
    case repetition(String, lines: Int)
  }

  /// Stretches with fewer lines than this cost the eye nothing.
  private static let least = 4
  /// Lines shorter than this are alike by chance: a greeting, a name.
  private static let leastLength = 12
  /// Looked at in one message; nobody reads on behind that before unfolding it.
  private static let mostLines = 400

  private enum Kind {
    case plain, blank, quoted, known
  }

  /// The lines of everything said before, as they are compared.
  private(set) var history: Set<String> = []

  /// Remembers a message, so that later ones that repeat it are known to.
  mutating func learn(_ text: String) {
    for line in Self.lines(of: text) {
      if let key = Self.key(of: line) { history.insert(key) }
    }
  }

  /// The stretches of a text, in order; together they are all of it. A message that is nothing but a repetition is left whole: it is what
  /// there is to read.
  func pieces(of text: String) -> [Piece] {
    let lines = Self.lines(of: text)
    let kinds = kinds(of: lines)
    var pieces: [Piece] = []
    var plain: [Substring] = []
    var place = 0
    while place < lines.count {
      guard let end = end(ofRunAt: place, kinds) else {
        plain.append(lines[place])
        place += 1
        continue
      }
      let run = lines[place..<end]
      let count = kinds[place..<end].count { $0 != .blank }
      if !plain.isEmpty { pieces.append(.words(plain.joined(separator: "\n"))) }
      plain = []
      let body = run.joined(separator: "\n")
      pieces.append(kinds[place] == .quoted ? .quote(body, lines: count) : .repetition(body, lines: count))
      place = end
    }
    if !plain.isEmpty { pieces.append(.words(plain.joined(separator: "\n"))) }
    let hasWords = pieces.contains {
      if case .words(let words) = $0 { !words.allSatisfy(\.isWhitespace) } else { false }
    }
    return hasWords ? pieces : [.words(text)]
  }

  private func kinds(of lines: [Substring]) -> [Kind] {
    var kinds = lines.prefix(Self.mostLines).map { line -> Kind in
      let start = line.first { !$0.isWhitespace }
      if start == nil { return .blank }
      if start == ">" { return .quoted }
      return Self.key(of: line).map { history.contains($0) ? .known : .plain } ?? .plain
    }
    kinds += Array(repeating: .plain, count: lines.count - kinds.count)
    return introduced(kinds, lines)
  }

  /// The line that introduces a quote belongs to it: "On Monday, Ana wrote:".
  private func introduced(_ kinds: [Kind], _ lines: [Substring]) -> [Kind] {
    var kinds = kinds
    for place in lines.indices where kinds[place] == .plain && lines[place].last == ":" && lines[place].count <= 120 {
      guard let next = kinds[(place + 1)...].firstIndex(where: { $0 != .blank }), next - place <= 2 else { continue }
      if kinds[next] == .quoted { kinds[place] = .quoted }
    }
    return kinds
  }

  /// Where the run ends that begins here, blank lines between its parts included; nil when none begins, or one too short to fold.
  private func end(ofRunAt start: Int, _ kinds: [Kind]) -> Int? {
    let kind = kinds[start]
    guard kind == .quoted || kind == .known else { return nil }
    var end = start
    var count = 0
    for place in start..<kinds.count {
      if kinds[place] == .blank { continue }
      // A repetition may hold quotes of what came still earlier, and lines of a quote may be known.
      guard kinds[place] == .quoted || kinds[place] == .known else { break }
      count += 1
      end = place + 1
    }
    return count >= Self.least ? end : nil
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A line without what quoting puts around it; nil when it is too short to mean anything.
  private static func key(of line: Substring) -> String? {
    let bare = line.drop { $0.isWhitespace || $0 == ">" }
    guard bare.utf8.count >= leastLength else { return nil }
    var key = String(bare)
    while key.last?.isWhitespace == true { key.removeLast() }
    return key.utf8.count >= leastLength ? key : nil
  }
}
