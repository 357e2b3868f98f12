extension TeamWording {
  package static let english = TeamWording(
    writing: { others in
      let names = others.map(\.member)
      let are = names.count == 1 ? "is" : "are"
      let deed = others.allSatisfy { $0.kind == .note } ? "writing a note" : "answering"
      return "\(English.list(names)) \(are) \(deed)"
    },
    writingShort: { others in
      let deed = others.allSatisfy { $0.kind == .note } ? "writes" : "answers"
      return others.count == 1 ? "\(others.first?.member ?? "") \(deed)" : "\(others.count) write"
    },
    digest: { "Since \($0)" },
    happened: "What happened",
    needsYou: "What waits for you",
    line: { kind, actor, count in
      let number = English.count(count, "conversation")
      let whom = actor ?? "somebody"
      return switch kind {
      case .arrived: "\(number) began"
      case .answered: "\(whom) answered in \(number)"
      case .done: "\(whom) finished \(number)"
      case .escalated: "\(whom) escalated \(number)"
      case .breached: "\(number) went past a promise of ours"
      case .mine: "\(number) of yours \(count == 1 ? "waits" : "wait") for an answer"
      case .escalatedToMe: "\(number) \(count == 1 ? "is" : "are") escalated to you"
      case .undecided: "\(number) with an answer of yours that did not arrive"
      case .drafts: "\(number) with a draft of yours"
      }
    },
    moreInJSON: { "and \(English.number($0)) more: moot digest --json" },
    nothingHappened: "Nothing happened.",
    nothingNeedsYou: "Nothing waits for you.",
    neverLeft: "You have not left yet: this is the last day.",
    badSince: { "\($0) is no time. Write 2h, 1d, yesterday, monday, 2026-11-01 or 2026-11-01T09:30." },
    opens: "show them",
    close: "close"
  )
}
