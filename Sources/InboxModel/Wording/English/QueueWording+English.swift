extension QueueWording {
  package static let english = QueueWording(
    views: "Views",
    accounts: "Accounts",
    saved: "Saved",
    searches: "Searches",
    noFormerView: "No other view was shown yet.",
    onlySearchesClose: "Only a search can be closed; views stay.",
    view: { name in
      switch name {
      case "needs-answer": "Needs answer"
      case "mine": "Mine"
      case "escalated": "Escalated"
      case "held": "Held"
      case "snoozed": "Snoozed"
      case "all": "All"
      case "done-today": "Done today"
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
      case "done-today": "Nothing was finished today."
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
    order: {
      switch $0 {
      case .pressing: "most pressing first"
      case .newest: "newest first"
      case .oldest: "oldest first"
      case .waiting: "longest waiting first"
      case .rating: "fewest stars first"
      case .finished: "finished last first"
      }
    },
    group: {
      switch $0 {
      case nil: "no headings"
      case .account: "by account"
      case .platform: "by platform"
      case .rating: "by stars"
      case .priority: "by priority"
      case .day: "by day"
      }
    },
    arranged: { order, group in
      let whole = ([order] + (group.map { [$0] } ?? [])).joined(separator: ", ")
      return "\(whole.prefix(1).uppercased())\(whole.dropFirst())."
    },
    ungrouped: "The headings are gone: in this order each would come again and again.",
    points: {
      switch $0 {
      case .from80: "80 points and more"
      case .from40: "40 to 79 points"
      case .below40: "below 40 points"
      }
    },
    unrated: "no stars",
    searchTitle: { "Search: \($0)" }
  )
}
