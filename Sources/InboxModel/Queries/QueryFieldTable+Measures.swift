/// The fields about amounts, exact things and words in one place.
extension QueryFieldTable {
  static let score = number("score", { .score($0) }, { if case .score(let range) = $0 { range } else { nil } })
  static let reach = number("reach", { .reach($0) }, { if case .reach(let range) = $0 { range } else { nil } })
  static let messages = number(
    "messages", { .messages($0) }, { if case .messages(let range) = $0 { range } else { nil } })

  private static func number(
    _ name: String, _ term: @escaping @Sendable (NumberRange) -> QueryTerm,
    _ range: @escaping @Sendable (QueryTerm) -> NumberRange?
  ) -> QueryFieldRow {
    QueryFieldRow(
      name: name,
      read: { value, _ in
        NumberRange.read(value).map { .term(term($0)) }
          ?? .unknown(nearest: nil, valid: ["5", "5..", "..5", "2..5", ">1k"])
      },
      write: { range($0)?.text },
      values: { _ in
        name == "reach" ? [">1k", ">10k", ">100k"] : name == "score" ? [">0", ">50"] : ["1", ">5", ">20"]
      })
  }

  static let priority = QueryFieldRow(
    name: "priority",
    read: { value, _ in
      let valid = PriorityLevel.allCases.map(\.rawValue)
      return LevelRange.read(value).map { .term(.priority($0)) }
        ?? .unknown(nearest: nearestLevel(to: value, among: valid), valid: valid + ["high.."])
    },
    write: { if case .priority(let levels) = $0 { LevelRange.write(levels) } else { nil } },
    values: { _ in ["urgent", "high", "high..", "normal", "low"] })

  /// The range that was meant where one level in it is misspelt: `high..` for `hihg..`.
  private static func nearestLevel(to value: String, among valid: [String]) -> String? {
    let word = value.lowercased().filter(\.isLetter)
    guard !valid.contains(word), let nearest = NearestWord.to(word, among: valid) else { return nil }
    let meant = value.lowercased().replacing(word, with: nearest)
    return LevelRange.read(meant) == nil ? nil : meant
  }

  static let reason = QueryFieldRow.words(
    "reason", DoneReason.self, { .reason($0) }, { if case .reason(let reason) = $0 { reason } else { nil } })

  static let person = id("person", { .person(ID($0)) }, { if case .person(let id) = $0 { id.value } else { nil } })
  static let conversation = id(
    "id", { .conversation(ID($0)) }, { if case .conversation(let id) = $0 { id.value } else { nil } })
  static let burst = id("burst", { .burst(ID($0)) }, { if case .burst(let id) = $0 { id.value } else { nil } })

  /// A local number, as lists and JSON show it.
  private static func id(
    _ name: String, _ term: @escaping @Sendable (Int64) -> QueryTerm, _ id: @escaping @Sendable (QueryTerm) -> Int64?
  ) -> QueryFieldRow {
    QueryFieldRow(
      name: name,
      read: { value, _ in
        let isNumber = value.utf8.allSatisfy { (48...57).contains($0) }
        guard isNumber, let number = Int64(value), number > 0 else {
          return .unknown(nearest: nil, valid: ["1", "4711"])
        }
        return .term(term(number))
      },
      write: { id($0).map(String.init) },
      values: { _ in [] })
  }

  static let text = words("text", { .text($0, isPrefix: $1) }) {
    if case .text(let text, let isPrefix) = $0 { (text, isPrefix) } else { nil }
  }
  static let note = words("note", { .note($0, isPrefix: $1) }) {
    if case .note(let text, let isPrefix) = $0 { (text, isPrefix) } else { nil }
  }

  /// Words in a row; a star at the end lets the last one go on.
  private static func words(
    _ name: String, _ term: @escaping @Sendable (String, Bool) -> QueryTerm,
    _ words: @escaping @Sendable (QueryTerm) -> (text: String, isPrefix: Bool)?
  ) -> QueryFieldRow {
    QueryFieldRow(
      name: name,
      read: { value, _ in
        var scalars = value.unicodeScalars
        let isPrefix = scalars.last == "*"
        if isPrefix { scalars.removeLast() }
        return .term(term(String(scalars), isPrefix))
      },
      write: { words($0).map { $0.text + ($0.isPrefix ? "*" : "") } },
      values: { _ in [] })
  }
}
