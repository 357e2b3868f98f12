/// What stands for an argument in English usage lines.
enum EnglishArguments {
  static func placeholder(_ kind: ArgumentKind) -> String {
    switch kind {
    case .text: "TEXT"
    case .reason: "REASON"
    case .tags: "TAG…"
    case .member: "MEMBER"
    case .target: "WHOM"
    case .tier: "TIER"
    case .level: "LEVEL"
    case .doneReason: "REASON"
    case .duration: "DURATION"
    case .time: "TIME"
    case .view: "VIEW"
    case .order: "ORDER"
    case .group: "GROUP"
    case .query: "QUERY"
    case .theme: "THEME"
    case .canned: "NAME"
    case .program: "COMMAND"
    case .topic: "TOPIC"
    case .message: "MESSAGE"
    case .conversation: "CONVERSATION"
    case .since: "SINCE"
    case .personDeed: "+MARK…|note TEXT|link PERSON|unlink IDENTITY|erase"
    }
  }
}
