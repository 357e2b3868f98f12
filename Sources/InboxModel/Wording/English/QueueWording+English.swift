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
    noMatches: { "No conversation matches \($0)" },
    noAccounts: "No accounts yet. Add one: moot account add",
    marked: { "\(English.number($0)) marked" },
    allMatching: { "all \(English.number($0)) that match" },
    newAbove: { "\(English.number($0)) new above" },
    untitled: "no title",
    draft: "draft",
    muted: "muted",
    messages: { English.count($0, "message") },
    stars: { English.count($0, "star") },
    searchTitle: { "Search: \($0)" }
  )
}
