extension Command {
  /// What a platform is asked to do by it, now or once the words are written; nil when it stays in the house.
  package var platformVerb: PlatformVerb? {
    switch self {
    case .act(let action): action.platformVerb
    case .compose(.reply): .reply
    case .compose(.privateReply): .privateReply
    default: nil
    }
  }
}

extension InboxAction {
  /// What a platform is asked to do by it; nil when it stays in the house.
  package var platformVerb: PlatformVerb? {
    switch self {
    case .reply(let reply): reply.isPrivate ? .privateReply : .reply
    case .moderate(let verb, _, _, _): verb
    default: nil
    }
  }
}
