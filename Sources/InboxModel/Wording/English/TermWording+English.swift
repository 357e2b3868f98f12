extension TermWording {
  package static let english = TermWording(
    kind: { $0.rawValue },
    visibility: {
      switch $0 {
      case .held: "held"
      case .visible: "visible"
      case .hidden: "hidden"
      case .spam: "spam"
      case .deletedByUs: "deleted"
      case .deletedByAuthor: "deleted by its author"
      }
    },
    audience: {
      switch $0 {
      case .everyone: "public"
      case .unlisted: "unlisted"
      case .followers: "followers only"
      case .direct: "private"
      }
    },
    state: { state, end in
      switch state {
      case .new: "new"
      case .open: "open"
      case .waiting: "waiting for them"
      case .snoozed(.nextReply): "snoozed until they reply"
      case .snoozed(.until): end.map { "snoozed until \($0)" } ?? "snoozed"
      case .done(let reason): "done: \(Self.word(for: reason))"
      }
    },
    reason: { Self.word(for: $0) },
    level: { $0.rawValue },
    escalation: { $0.rawValue },
    doing: { EnglishVerbs(verb: $0).doing },
    order: { EnglishVerbs(verb: $0).order },
    did: { EnglishVerbs(verb: $0).did },
    nobody: "nobody",
    me: "me",
    platform: "the platform",
    moot: "Moot",
    rule: { "rule \($0)" }
  )

  private static func word(for reason: DoneReason) -> String {
    switch reason {
    case .replied: "answered"
    case .noAction: "no action needed"
    case .moderated: "moderated"
    case .spam: "spam"
    case .merged: "merged"
    }
  }
}
