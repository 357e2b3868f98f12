extension CommandErrorWording {
  package static let english = CommandErrorWording(
    sentence: {
      switch $0 {
      case .empty: return "Type a command."
      case .unknownVerb(let verb, let suggestion):
        return suggestion.map { "No command is called \(verb). Did you mean \($0)?" }
          ?? "No command is called \(verb). help lists them."
      case .unknownOption(let verb, let option, let valid):
        return valid.isEmpty
          ? "\(verb) takes no options, such as \(option)."
          : "\(verb) has no option \(option). It has \(English.list(valid))."
      case .missingArgument(let verb, let argument):
        return "\(verb) needs \(thing(argument))."
      case .badArgument(let verb, let argument, let valid):
        return valid.isEmpty
          ? "\(verb) does not understand \(argument)." : "\(verb) takes \(English.list(valid, "or")), not \(argument)."
      case .tooManyArguments(let verb): return "\(verb) takes fewer words. Put words that belong together in quotes."
      case .alreadyPast(_, let argument): return "\(argument) has gone by already."
      case .unclosedQuote(let column): return "Column \(column): this quote is not closed."
      case .badQuery: return "The query is wrong."
      }
    },
    inQuery: { $0 }
  )

  private static func thing(_ argument: String) -> String {
    switch ArgumentKind(rawValue: argument) {
    case .text: "a text"
    case .reason: "a reason"
    case .tags: "a tag"
    case .member: "a member's name"
    case .target: "a member's or a target's name"
    case .tier: "a tier"
    case .level: "low, normal, high or urgent"
    case .doneReason: "a reason"
    case .duration: "a duration, such as 2h or 3d"
    case .time: "a time, such as tomorrow 9:00"
    case .view: "a view's name"
    case .order: "an order, such as newest or waiting"
    case .group: "account, platform, rating, priority, day or none"
    case .query: "a query"
    case .theme: "a theme's name"
    case .canned: "a prepared answer's name"
    case .program: "a command for the shell"
    case .topic: "a topic"
    case .message: "a message's number"
    case .conversation: "a conversation's number"
    case .since: "a time that has gone by, such as 2h or yesterday"
    case .personDeed: "+vip, -muted, a label, note, link or unlink"
    case nil: argument
    }
  }
}
