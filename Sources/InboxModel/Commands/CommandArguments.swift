import Foundation

/// The arguments of one command while its row reads them: options first, then words in order.
package struct CommandArguments: Sendable {
  let verb: String
  let context: CommandContext
  private var options: [String: String]
  private var words: ArraySlice<String>

  /// Sets options (`--name`) apart from words. They end at `--`; where words are a text, at the first of them.
  init(_ arguments: [String], of row: CommandRow, in context: CommandContext) throws(CommandError) {
    verb = row.name
    self.context = context
    options = [:]
    var words: [String] = []
    var rest = arguments[...]
    let endsAtFirstWord = row.arguments.first?.kind == .text
    while let word = rest.popFirst() {
      if word == "--", !row.takesRawText {
        words += rest
        break
      }
      guard word.begins(withScalarsOf: "--"), !row.takesRawText else {
        words.append(word)
        if endsAtFirstWord || row.takesRawText {
          words += rest
          break
        }
        continue
      }
      let name = word.without("-").without("-")
      guard let option = row.options.first(where: { $0.name == name }) else {
        throw .unknownOption(verb: row.name, option: word, valid: row.options.map { "--\($0.name)" })
      }
      if option.value == nil {
        options[name] = ""
      } else if let value = rest.popFirst() {
        options[name] = value
      } else {
        throw .missingArgument(verb: row.name, argument: word)
      }
    }
    self.words = words[...]
  }
}

extension CommandArguments {
  func flag(_ name: String) -> Bool { options[name] != nil }

  /// The next word, if one is left.
  mutating func next() -> String? { words.popFirst() }

  /// Steps over `keyword` if it is the next word.
  mutating func skip(_ keyword: String) -> Bool {
    guard words.first == keyword else { return false }
    words.removeFirst()
    return true
  }

  /// All words that are left, with single spaces between them.
  mutating func remainder() -> String {
    defer { words.removeAll() }
    return words.joined(separator: " ")
  }

  func end() throws(CommandError) {
    if !words.isEmpty { throw .tooManyArguments(verb: verb) }
  }

  func missing(_ kind: ArgumentKind) -> CommandError { .missingArgument(verb: verb, argument: kind.rawValue) }

  func bad(_ argument: String, valid: [String] = []) -> CommandError {
    .badArgument(verb: verb, argument: argument, valid: valid)
  }

  /// The value of an option that names something by its number.
  func id<Entity>(_ option: String) throws(CommandError) -> ID<Entity>? {
    guard let text = options[option] else { return nil }
    guard let number = Int64(text), number > 0 else { throw bad(text) }
    return ID(number)
  }

  /// The next word as the number of something, with or without its `#`; nil when no word is left.
  mutating func number<Entity>() throws(CommandError) -> ID<Entity>? {
    guard let word = next() else { return nil }
    guard let number = Int64(word.without("#")), number > 0 else { throw bad(word) }
    return ID(number)
  }

  /// `because REASON…`, when it follows.
  mutating func reason() throws(CommandError) -> String? {
    guard skip("because") else { return nil }
    let text = remainder()
    if text.isBlank { throw missing(.reason) }
    return text
  }

  /// A duration, when one follows.
  mutating func duration() throws(CommandError) -> TimeInterval? {
    guard let word = words.first, word != "because" else { return nil }
    words.removeFirst()
    guard let seconds = DurationText.seconds(word) else { throw bad(word, valid: ["30m", "2h", "1d", "1w"]) }
    return Double(seconds)
  }
}

extension CommandArguments {
  /// One of a closed set of words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, _ type: Word.Type
  ) throws(CommandError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text.lowercased()) else { throw bad(text, valid: Word.allCases.map(\.rawValue)) }
    return word
  }

  /// `@ana`, `ana`, `me`; nil for `none`.
  func login(_ word: String) throws(CommandError) -> String? {
    let keyword = word.lowercased()
    if keyword == "none" || keyword == "nobody" { return nil }
    return try target(word)
  }

  /// Where the settings name tiers, one of these.
  func check(tier: String) throws(CommandError) {
    if tier.isBlank { throw missing(.tier) }
    let ladder = context.vocabulary.ladder
    guard ladder.isEmpty || ladder.contains(tier) else { throw bad(tier, valid: ladder) }
  }

  /// Somebody or some team: `@bob`, `mobile`, `me`. Checked when it is written as a member and the members are known, or when the settings
  /// name targets.
  func target(_ word: String) throws(CommandError) -> String {
    if word.lowercased() == "me" {
      guard let member = context.member else { throw bad(word) }
      return member
    }
    let name = word.without("@")
    let members = context.vocabulary.members
    let targets = verb == "escalate" ? context.vocabulary.targets : []
    if targets.contains(name) { return name }
    let isTeam = verb == "escalate" && targets.isEmpty && !word.begins(with: "@")
    let isMember = members.isEmpty ? targets.isEmpty || word.begins(with: "@") : members.contains(name)
    guard !name.isEmpty, isTeam || isMember else { throw bad(word, valid: targets + members.map { "@\($0)" }) }
    return name
  }

  /// `bug`, `+bug`, `#bug` to add, `-bug` to remove.
  func signedTag(_ word: String) throws(CommandError) -> (tag: Tag, isRemoved: Bool) {
    let isRemoved = word.begins(with: "-")
    let name = isRemoved ? word.without("-") : word.without("+")
    guard let tag = Tag(exactly: name) else { throw bad(word, valid: Tag(name).map { [$0.name] } ?? []) }
    return (tag, isRemoved)
  }

  func snooze(_ text: String) throws(CommandError) -> Snooze {
    switch TimeText(now: context.now, zone: context.zone).snooze(text) {
    case .snooze(let snooze): return snooze
    case .past: throw .alreadyPast(verb: verb, argument: text)
    case .unreadable: throw bad(text, valid: ["2h", "3d", "tomorrow 9:00", "monday", "2026-12-01 9:00", "reply"])
    }
  }

  /// A moment that has gone by.
  func since(_ text: String) throws(CommandError) -> QueryDate {
    guard let date = QueryDate.read(text) else { throw bad(text, valid: ["2h", "1d"] + QueryDate.examples) }
    return date
  }

  /// A view's name, or its number in the order of the keys.
  func view(_ word: String) throws(CommandError) -> String {
    let views = context.vocabulary.views
    if views.isEmpty || views.contains(word) { return word }
    guard let number = Int(word), views.indices.contains(number - 1) else { throw bad(word, valid: views) }
    return views[number - 1]
  }

  /// What rows stand together by; nil for `none`.
  func group(_ word: String) throws(CommandError) -> QueueGroup? {
    if word.lowercased() == "none" { return nil }
    guard let group = QueueGroup(rawValue: word.lowercased()) else {
      throw bad(word, valid: QueueGroup.allCases.map(\.rawValue) + ["none"])
    }
    return group
  }

  func theme(_ word: String) throws(CommandError) -> String {
    let themes = context.vocabulary.themes
    guard themes.isEmpty || themes.contains(word) else { throw bad(word, valid: themes) }
    return word
  }

  func canned(_ word: String) throws(CommandError) -> String {
    let known = context.vocabulary.canned
    guard known.isEmpty || known.contains(word) else { throw bad(word, valid: known) }
    return word
  }

  /// The text of a query that can be read.
  func query(_ text: String) throws(CommandError) -> String {
    do {
      _ = try QueryParser.parse(text, vocabulary: context.vocabulary)
    } catch {
      throw .badQuery(error)
    }
    return text
  }
}
