/// What can stand at the cursor of a command that is being typed.
package struct CommandCompletion: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// `cursor` counts characters from the start of `text`. What stands behind the cursor is kept, except the rest of its word.
  package func candidates(in text: String, at cursor: Int) -> Completion {
    let place = TextScanner.scalarOffset(ofCharacter: cursor, in: text)
    let lexer = CommandLexer(text, isRaw: CommandLineParser.isRaw)
    let before = lexer.words.filter { $0.range.upperBound < place }
    let word = lexer.words.first { $0.range.lowerBound <= place && place <= $0.range.upperBound }
    let start = word?.range.lowerBound ?? place
    let range =
      lexer.scanner.characters(before: start)..<lexer.scanner.characters(before: word?.range.upperBound ?? place)
    var typed = lexer.scanner.text(start..<place)
    if typed.begins(with: "\"") { typed.removeFirst() }
    guard let verb = before.first else {
      return Completion(range: range, candidates: verbs(for: typed))
    }
    guard let row = CommandTable.row(verb.text) else { return Completion(range: range, candidates: []) }
    if row.arguments.first?.kind == .program { return Completion(range: range, candidates: []) }
    if row.takesRawText { return query(text, cursor: cursor, from: range.lowerBound) }
    if typed.hasPrefix("--") { return Completion(range: range, candidates: options(of: row, for: typed)) }
    return argument(of: row, words: before.dropFirst(), typed: typed, range: range, lexer: lexer)
  }

  private func verbs(for typed: String) -> [Completion.Candidate] {
    LooseMatch.sorted(CommandTable.rows, by: typed) { [$0.name] + $0.aliases }
      .map { Completion.Candidate($0.name, .command($0.name)) } + names(vocabulary.macros, typed)
  }

  private func options(of row: CommandRow, for typed: String) -> [Completion.Candidate] {
    LooseMatch.sorted(row.options, by: String(typed.dropFirst(2))) { [$0.name] }
      .map { Completion.Candidate("--\($0.name)", .option($0.name)) }
  }

  private func query(_ text: String, cursor: Int, from start: Int) -> Completion {
    let inner = QueryCompletion(vocabulary: vocabulary)
      .candidates(in: String(text.dropFirst(start)), at: cursor - start)
    let range = inner.range.lowerBound + start..<inner.range.upperBound + start
    return Completion(range: range, candidates: inner.candidates)
  }

  /// The argument whose turn it is: after its keyword, or by its place.
  private func argument(
    of row: CommandRow, words: ArraySlice<CommandLexer.Word>, typed: String, range: Range<Int>, lexer: CommandLexer
  ) -> Completion {
    let plain = words.filter { !$0.text.hasPrefix("--") }
    if row.arguments.first?.kind == .personDeed {
      return Completion(range: range, candidates: personDeed(after: plain.map(\.text), typed: typed))
    }
    if let spec = row.arguments.first(where: { $0.keyword != nil && $0.keyword == plain.last?.text }) {
      return Completion(range: range, candidates: values(spec.kind, for: typed))
    }
    let positional = row.arguments.filter { $0.keyword == nil }
    let keywords = row.arguments.compactMap(\.keyword).filter { keyword in !plain.contains { $0.text == keyword } }
    if positional.first?.kind == .time, let first = plain.first {
      // A moment may have two words: `tomorrow 9:00`.
      let start = lexer.scanner.characters(before: first.range.lowerBound)
      let whole = plain.map(\.text).joined(separator: " ") + " " + typed
      return Completion(range: start..<range.upperBound, candidates: values(.time, for: whole))
    }
    let place = positional.first?.kind == .tags ? 0 : plain.count
    var candidates = positional.indices.contains(place) ? values(positional[place].kind, for: typed) : []
    if !plain.isEmpty || positional.isEmpty || positional.first?.kind == .duration {
      candidates += LooseMatch.sorted(keywords, by: typed) { [$0] }.map { Completion.Candidate($0) }
    }
    return Completion(range: range, candidates: candidates)
  }

  private func values(_ kind: ArgumentKind, for typed: String) -> [Completion.Candidate] {
    switch kind {
    case .text, .reason, .message, .conversation, .query, .program: []
    case .tags: tags(for: typed)
    case .member: names(["me", "none"] + vocabulary.members.map { "@\($0)" }, typed)
    case .target: names(vocabulary.targets + ["me"] + vocabulary.members.map { "@\($0)" }, typed)
    case .tier: names(vocabulary.tiers, typed)
    case .personDeed: names(Self.personDeeds, typed) + marks(for: typed)
    case .since: names(["2h", "1d", "today", "yesterday", "monday"], typed)
    case .level: names(PriorityLevel.allCases.reversed().map(\.rawValue), typed)
    case .doneReason: names(DoneReason.allCases.map(\.rawValue), typed)
    case .duration: names(["1h", "1d", "1w", "30d"], typed)
    case .time:
      LooseMatch.sorted(Self.snoozes, by: typed) { [$0] }.map { Completion.Candidate($0, .snooze($0)) }
    case .order: names(QueueOrder.allCases.map(\.rawValue), typed)
    case .group: names(QueueGroup.allCases.map(\.rawValue) + ["none"], typed)
    case .view: names(vocabulary.views, typed)
    case .theme: names(vocabulary.themes, typed)
    case .canned: names(vocabulary.canned, typed)
    case .topic:
      LooseMatch.sorted(CommandTable.rows, by: typed) { [$0.name] }
        .map { Completion.Candidate($0.name, .command($0.name)) }
    }
  }

  /// The snoozes that are offered, by their command text.
  package static let snoozes = ["2h", "tomorrow 9:00", "monday", "3d", "1w", "reply"]

  private static let personDeeds = ["note", "link", "unlink", "erase"]

  /// What can follow what was said of a person so far: a number after `link`, no mark after `note`.
  private func personDeed(after words: [String], typed: String) -> [Completion.Candidate] {
    switch words.first?.lowercased() {
    case nil: values(.personDeed, for: typed)
    case "link": words.count == 1 ? numbered(vocabulary.kin, typed) : []
    case "unlink": words.count == 1 ? numbered(vocabulary.faces, typed) : []
    case "note", "erase": []
    default: marks(for: typed)
    }
  }

  private func numbered(_ all: [Vocabulary.Numbered], _ typed: String) -> [Completion.Candidate] {
    LooseMatch.sorted(all, by: typed) { [String($0.number), $0.words] }
      .map { Completion.Candidate(String($0.number), .numbered($0.words)) }
  }

  /// Standings and labels, with the sign that was typed; a standing always has one.
  private func marks(for typed: String) -> [Completion.Candidate] {
    let sign = typed.hasPrefix("-") ? "-" : "+"
    let name = String(typed.dropFirst(typed.hasPrefix(sign) ? 1 : 0)).trimmingSigil
    let standings = PersonMark.standings.map(\.name)
    return LooseMatch.sorted(standings + vocabulary.labels, by: name) { [$0] }
      .map { Completion.Candidate(sign + $0) }
  }

  private func tags(for typed: String) -> [Completion.Candidate] {
    let sign = typed.hasPrefix("-") ? "-" : typed.hasPrefix("+") ? "+" : ""
    let name = String(typed.dropFirst(sign.count)).trimmingSigil
    return LooseMatch.sorted(vocabulary.tags, by: name) { [$0] }.map { Completion.Candidate(sign + $0) }
  }

  private func names(_ names: [String], _ typed: String) -> [Completion.Candidate] {
    LooseMatch.sorted(names, by: typed) { [$0, $0.trimmingSigil] }
      .map { Completion.Candidate(CommandPrinter.word($0)) }
  }
}
