extension ScreenWording {
  package static let english = ScreenWording(
    number: { English.number($0) },
    justNow: "now",
    question: { hint, count in
      "\(hint.prefix(1).uppercased())\(hint.dropFirst()): \(English.count(count, "conversation"))?"
    },
    about: { "~\($0)" },
    moreLines: { count, key in
      "\(English.count(count, "more line"))" + (key.map { " · \($0) shows them" } ?? "")
    },
    quotedLines: { count, key in
      "\(English.count(count, "quoted line"))" + (key.map { " · \($0) shows them" } ?? "")
    },
    repeatedLines: { count, key in
      "\(English.count(count, "line")) from above" + (key.map { " · \($0) shows them" } ?? "")
    },
    fewerLines: { $0.map { "\($0) folds it again" } ?? "" },
    more: { "\(English.number($0)) more" },
    verbatim: "verbatim",
    queuePane: "queue",
    added: { news, key in
      var clauses: [String] = []
      if news.theirs == 1 { clauses.append("\(news.person) wrote again") }
      if news.theirs > 1 { clauses.append("\(English.count(news.theirs, "message")) came in") }
      if !news.answers.isEmpty { clauses.append("\(English.list(news.answers)) answered") }
      if !news.notes.isEmpty { clauses.append("\(English.list(news.notes)) added a note") }
      let what = clauses.isEmpty ? "Something was added" : English.list(clauses)
      let yours = news.answers.isEmpty ? "sends now" : "sends yours as well"
      return "\(what) meanwhile. Read it above" + (key.map { "; \($0) \(yours)." } ?? ".")
    },
    unknownRole: { name, nearest in
      "A theme has no role called \(name)." + (nearest.map { " Did you mean \($0)?" } ?? "")
    },
    unknownColor: { name, role, nearest in
      "\(role): \(name) is no colour." + (nearest.map { " Did you mean \($0)?" } ?? "")
    },
    unknownDepth: { "\($1): after a bar comes 256, 16 or mono, not \($0.isEmpty ? "nothing" : $0)." },
    unknownTheme: { name, heir in
      heir.isEmpty ? "No theme is called \(name)." : "The theme \(heir) inherits from \(name), which is not there."
    },
    themeCircle: { "The theme \($0) inherits from itself." },
    noteAndDone: "add and done",
    noteLabel: "NOTE",
    replyLabel: "REPLY",
    waitsForConversation: "Loading the conversation…",
    scrollsOn: "scroll",
    history: "earlier",
    conversations: { English.count($0, "conversation") },
    key: "key",
    noKey: "",
    run: "run",
    complete: "complete",
    older: "older",
    toggle: "on or off",
    apply: "apply",
    freeValue: { "use \u{201C}\($0)\u{201D}" },
    demo: "see the demo",
    addAccount: "add an account",
    leave: "leave",
    show: "show",
    unmarks: { "\($0) unmarks" },
    nothingToDecide: "No answer of yours waits for a decision here.",
    nothingRelated: "No other conversation belongs with this one. L links two that are marked.",
    oneAtATime: "That goes with one conversation at a time.",
    alreadyDecided: "That order has moved on meanwhile.",
    lastConversation: "That was the last one.",
    firstConversation: "That was the first one.",
    noEarlierWordings: "Nothing here was worded differently before.",
    noAccountFor: { "No account for \($0)." },
    tags: "Tags",
    owner: "Owner",
    escalateWhy: { "Escalate to \($0)" }
  )
}
