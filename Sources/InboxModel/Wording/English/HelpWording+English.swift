extension HelpWording {
  package static let english = HelpWording(
    title: "Help",
    keys: "Keys",
    commands: "Commands",
    moving: "Moving",
    answering: "Answering",
    sorting: "Sorting",
    moderating: "Moderating",
    housekeeping: "The rest",
    queries: "Searching",
    close: "close",
    fields: [
      "is": "a state: is:open, is:unanswered, is:mine",
      "platform": "where it came from: platform:mastodon",
      "account": "which account of ours: account:shop",
      "channel": "the beginning of a channel's name: channel:dev",
      "kind": "what it is: kind:review",
      "tag": "a tag: tag:bug",
      "from": "the beginning of a name or handle: from:@ann",
      "assignee": "whose it is: assignee:me, assignee:none, assignee:@ann",
      "rating": "stars: rating:1, rating:..2, rating:4..",
      "lang": "the language: lang:it",
      "escalated": "escalated to a tier: escalated:tier2, or to any: escalated:any",
    ],
    flags: {
      switch $0 {
      case .unanswered: "somebody waits for an answer"
      case .open: "new or open"
      case .new: "nobody has looked at it"
      case .waiting: "answered, the next word is theirs"
      case .snoozed: "put off"
      case .done: "finished"
      case .unread: "not read"
      case .held: "waits for approval"
      case .hidden: "hidden on its platform"
      case .deleted: "deleted on its platform"
      case .escalated: "escalated and not settled"
      case .mine: "assigned to you"
      case .unassigned: "assigned to nobody"
      case .muted: "silenced here"
      case .failed: "an answer was refused or may not have arrived"
      }
    },
    queryIntroduction:
      "Terms side by side must all fit. OR, - for not, ( ) for groups, \"…\" for words in a row, word* for beginnings.",
    noTopic: { "No help on \($0). ? shows all of it." },
    aliases: { "also: \($0.joined(separator: ", "))" },
    usage: { "Usage: \($0)" }
  )
}
