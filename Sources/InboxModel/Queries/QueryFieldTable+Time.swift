/// The fields about time: moments, ages, and our own promises.
extension QueryFieldTable {
  static let before = date("before", { .before($0) }, { if case .before(let date) = $0 { date } else { nil } })
  static let after = date("after", { .after($0) }, { if case .after(let date) = $0 { date } else { nil } })

  private static func date(
    _ name: String, _ term: @escaping @Sendable (QueryDate) -> QueryTerm,
    _ date: @escaping @Sendable (QueryTerm) -> QueryDate?
  ) -> QueryFieldRow {
    QueryFieldRow(
      name: name,
      read: { value, _ in
        QueryDate.read(value).map { .term(term($0)) }
          ?? .unknown(nearest: QueryDate.nearest(to: value), valid: QueryDate.examples)
      },
      write: { date($0)?.text },
      values: { _ in ["today", "yesterday", "7d", "30d"] + QueryDate.weekdays })
  }

  static let received = span("received", { .received($0) }, { if case .received(let span) = $0 { span } else { nil } })
  static let finished = span("finished", { .finished($0) }, { if case .finished(let span) = $0 { span } else { nil } })

  private static func span(
    _ name: String, _ term: @escaping @Sendable (DateSpan) -> QueryTerm,
    _ span: @escaping @Sendable (QueryTerm) -> DateSpan?
  ) -> QueryFieldRow {
    QueryFieldRow(
      name: name,
      read: { value, _ in
        DateSpan.read(value).map { .term(term($0)) }
          ?? .unknown(
            nearest: QueryDate.nearest(to: value), valid: ["today", "7d", "2026-11", "2026-11-01..2026-11-07"])
      },
      write: { span($0)?.text },
      values: { _ in ["today", "yesterday", "7d", "30d"] + QueryDate.weekdays })
  }

  static let waiting = QueryFieldRow(
    name: "waiting",
    read: { value, _ in
      AgeRange.read(value).map { .term(.waiting($0)) } ?? .unknown(nearest: nil, valid: [">2h", "<1d", "2h..1d"])
    },
    write: { if case .waiting(let age) = $0 { age.text } else { nil } },
    values: { _ in [">1h", ">4h", ">1d", "<1h"] })

  static let sla = QueryFieldRow(
    name: "sla",
    read: { value, _ in
      let valid = SLAPhase.allCases.map(\.rawValue)
      let word = value.lowercased()
      return (word == "due" ? .warning : SLAPhase(rawValue: word)).map { .term(.sla($0)) }
        ?? .unknown(nearest: NearestWord.to(word, among: valid), valid: valid)
    },
    write: { if case .sla(let phase) = $0 { phase.rawValue } else { nil } },
    values: { _ in ["breached", "warning", "running", "paused", "none"] })
}
