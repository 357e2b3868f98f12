extension ChoiceWording {
  package static let english = ChoiceWording(
    title: {
      switch $0 {
      case .tags: "Tags"
      case .assignee: "Assign to"
      case .snooze: "Snooze until"
      case .priority: "Priority"
      case .escalation: "Escalate to"
      case .view: "Views"
      case .order: "Sort by"
      case .group: "Group by"
      case .theme: "Themes"
      case .doneReason: "Done because"
      case .canned: "Prepared answers"
      case .splitPoint: "Split from"
      case .related: "Belongs with"
      }
    },
    prompt: {
      switch $0 {
      case .search: "Search: words, or is:open tag:bug platform:mastodon"
      case .command: "Command"
      case .palette: "What do you want to do?"
      }
    },
    noneFound: "Nothing fits.",
    newTag: { "new tag #\($0)" },
    snoozes: [
      "2h": "in two hours", "tomorrow 9:00": "tomorrow at 9:00", "monday": "Monday at 9:00", "3d": "in three days",
      "1w": "in a week", "reply": "until they reply",
    ],
    escalationReason: "Why? The person who takes it up reads this first.",
    escalationTarget: "To whom? Empty: whoever is free.",
    filter: "type to filter",
    select: "choose",
    cancel: "cancel"
  )
}
