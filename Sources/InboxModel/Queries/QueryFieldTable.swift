/// The fields of the query language. A new field is one case of `QueryTerm` and one row here.
package enum QueryFieldTable {
  package static let rows: [QueryFieldRow] = [
    flag,
    platform,
    account,
    .names("channel", { .channel($0) }, { if case .channel(let name) = $0 { name } else { nil } }, \.channels),
    .words("kind", MessageKind.self, { .kind($0) }, { if case .kind(let kind) = $0 { kind } else { nil } }),
    tag, label,
    .names("from", { .from($0) }, { if case .from(let name) = $0 { name } else { nil } }, \.people),
    assignee,
    rating,
    language,
    escalated,
    sla, waiting, received, finished, before, after,
    priority, score, reason,
    .words(
      "sentiment", Sentiment.self, { .sentiment($0) }, { if case .sentiment(let tone) = $0 { tone } else { nil } }),
    .words("has", QueryPart.self, { .has($0) }, { if case .has(let part) = $0 { part } else { nil } }),
    text, note, reach, messages, person, conversation, burst,
  ]

  package static func row(_ name: String) -> QueryFieldRow? {
    rows.first { $0.name == name.lowercased() }
  }

  private static let flag = QueryFieldRow(
    name: "is",
    read: { value, _ in
      let valid = QueryFlag.allCases.map(\.rawValue)
      return QueryFlag.named(value).map { .term(.is($0)) }
        ?? .unknown(nearest: NearestWord.to(value, among: valid), valid: valid)
    },
    write: { if case .is(let flag) = $0 { flag.rawValue } else { nil } },
    values: { _ in QueryFlag.allCases.map(\.rawValue) })

  private static let platform = QueryFieldRow(
    name: "platform",
    read: { value, vocabulary in
      let name = value.lowercased()
      guard vocabulary.platforms.isEmpty || vocabulary.platforms.contains(name) else {
        return .unknown(nearest: NearestWord.to(name, among: vocabulary.platforms), valid: vocabulary.platforms)
      }
      return .term(.platform(name))
    },
    write: { if case .platform(let name) = $0 { name } else { nil } },
    values: \.platforms)

  private static let account = QueryFieldRow(
    name: "account",
    read: { value, vocabulary in
      let known = vocabulary.accounts
      guard known.isEmpty || known.contains(where: { $0.lowercased() == value.lowercased() }) else {
        return .unknown(nearest: NearestWord.to(value, among: known), valid: known)
      }
      return .term(.account(value))
    },
    write: { if case .account(let name) = $0 { name } else { nil } },
    values: \.accounts)

  /// Only case, spaces and a leading `#` may change on the way to a tag: a dropped letter would ask for something else.
  private static let tag = QueryFieldRow(
    name: "tag",
    read: { value, vocabulary in
      if let tag = Tag(exactly: value) { return .term(.tag(tag)) }
      return .unknown(nearest: Tag(value)?.name ?? NearestWord.to(value, among: vocabulary.tags), valid: [])
    },
    write: { if case .tag(let tag) = $0 { tag.name } else { nil } },
    values: \.tags)

  private static let label = QueryFieldRow(
    name: "label",
    read: { value, vocabulary in
      if let tag = Tag(exactly: value) { return .term(.label(tag)) }
      return .unknown(nearest: Tag(value)?.name ?? NearestWord.to(value, among: vocabulary.labels), valid: [])
    },
    write: { if case .label(let tag) = $0 { tag.name } else { nil } },
    values: \.labels)

  private static let assignee = QueryFieldRow(
    name: "assignee",
    read: { value, vocabulary in
      switch value.lowercased() {
      case "me": return .term(.assignee(.me))
      case "none", "nobody": return .term(.assignee(.nobody))
      default:
        let login = value.without("@")
        guard !login.isEmpty, vocabulary.members.isEmpty || vocabulary.members.contains(login) else {
          let valid = ["me", "none"] + vocabulary.members.map { "@\($0)" }
          return .unknown(nearest: NearestWord.to("@\(login)", among: valid), valid: valid)
        }
        return .term(.assignee(.member(login)))
      }
    },
    write: {
      switch $0 {
      case .assignee(.me): "me"
      case .assignee(.nobody): "none"
      case .assignee(.member(let login)): "@\(login)"
      default: nil
      }
    },
    values: { ["me", "none"] + $0.members.map { "@\($0)" } })

  private static let rating = QueryFieldRow(
    name: "rating",
    read: { value, _ in StarRange.read(value).map { .term(.rating($0)) } ?? .badRange },
    write: { if case .rating(let range) = $0 { StarRange.write(range) } else { nil } },
    values: { _ in ["..2", "4..", "1", "2", "3", "4", "5"] })

  /// A language tag as platforms give them: `it`, `pt-br`.
  private static let language = QueryFieldRow(
    name: "lang",
    read: { value, vocabulary in
      let tag = value.lowercased()
      let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
      let isTag =
        (2...3).contains(parts.first?.count ?? 0)
        && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
      guard isTag else {
        return .unknown(nearest: NearestWord.to(tag, among: vocabulary.languages), valid: vocabulary.languages)
      }
      return .term(.language(tag))
    },
    write: { if case .language(let tag) = $0 { tag } else { nil } },
    values: \.languages)

  private static let escalated = QueryFieldRow(
    name: "escalated",
    read: { value, vocabulary in
      if value.lowercased() == "any" { return .term(.escalated(tier: nil)) }
      let known = vocabulary.ladder
      guard known.isEmpty || known.contains(value) else {
        return .unknown(nearest: NearestWord.to(value, among: known), valid: ["any"] + known)
      }
      return .term(.escalated(tier: value))
    },
    write: { if case .escalated(let tier) = $0 { tier ?? "any" } else { nil } },
    values: { ["any"] + $0.tiers })
}
