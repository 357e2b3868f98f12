extension QueueWording {
  package static let english = QueueWording(
    views: "Views",
    accounts: "Accounts",
    saved: "Saved",
    view: { name in
      switch name {
      case "needs-answer": "Needs answer"
      case "mine": "Mine"
      case "escalated": "Escalated"
      case "held": "Held"
      case "snoozed": "Snoozed"
      case "all": "All"
      default: nil
      }
    },
    loading: "Loading…",
    empty: { view in
      switch view {
      case "needs-answer": "Everybody has an answer."
      case "mine": "Nothing is assigned to you."
      case "escalated": "Nothing is escalated."
      case "held": "Nothing waits for approval."
      case "snoozed": "Nothing is snoozed."
      default: "Nothing here."
      }
    },
    next: { view, key in
      switch view {
      case "needs-answer": "\(key("view 6")) shows everything, \(key("sync")) asks the platforms for more."
      case "mine": "\(key("view 1")) shows who needs an answer; \(key("assign")) gives one to you."
      case "escalated": "\(key("view 1")) shows who needs an answer; \(key("escalate")) hands one up."
      case "snoozed": "\(key("view 1")) shows who needs an answer; \(key("snooze")) puts one off."
      case "all": "\(key("sync")) asks the platforms for what is new."
      case "search": "\(key("search")) changes the search, \(key("back")) leaves it."
      default: "\(key("view 1")) shows who needs an answer."
      }
    },
    noMatches: { "No conversation matches \($0)" },
    noAccounts: "No accounts yet. Add one: moot account add",
    marked: { "\(English.number($0)) marked" },
    allMatching: { "all \(English.number($0)) that match" },
    newAbove: { "\(English.number($0)) new above" },
    untitled: "no title",
    noText: "(no text)",
    draft: "draft",
    muted: "muted",
    platforms: { English.count($0, "platform") },
    standsAlone: "This row stands for one conversation.",
    messages: { English.count($0, "message") },
    stars: { English.count($0, "star") },
    searchTitle: { "Search: \($0)" }
  )
}
