package import Foundation

/// What can be done to one conversation. Commands are parsed into it; the store carries it out as one transaction.
package enum InboxAction: Hashable, Sendable, Codable {
  /// Answers the newest message from outside, or `to`. `thenDone` finishes the conversation as well.
  case reply(Reply)
  case note(String)
  case tag(add: Set<Tag>, remove: Set<Tag>)
  /// By login; nil: nobody.
  case assign(String?)
  case priority(PriorityLevel)
  case snooze(Snooze)
  case done(DoneReason)
  case reopen
  case escalate(tier: String, target: String?, reason: String)
  case acknowledge
  case resolve
  /// Asks the platform to act on the newest message from outside, or `on`, or on its author.
  case moderate(PlatformVerb, on: ID<Message>?, seconds: TimeInterval?, reason: String?)
  case read(Bool)
  /// Muted here: nothing reopens it. Says nothing to the platform.
  case silence(Bool)
  /// Goes on in another conversation of the same account, which takes everything in. Nil: of several, in the oldest.
  case merge(into: ID<Conversation>?)
  /// What was said from this message on becomes a conversation of its own.
  case split(from: ID<Message>)
  /// Shows each conversation in the other. Nil: of several, each with the oldest.
  case link(ID<Conversation>?)
  /// Nil: from all that it is linked with.
  case unlink(ID<Conversation>?)
  /// Concerns whoever began it, wherever they write.
  case person(PersonDeed)

  /// The words of an answer and how they go.
  package struct Reply: Hashable, Sendable, Codable {
    package var text: String
    package var isPrivate: Bool
    package var to: ID<Message>?
    package var thenDone: Bool
    /// The newest message its author had seen; when something was added since, the reply is refused.
    package var seen: ID<Message>?
    /// Of an answer to many: the newest message of the whole inbox when its author looked. Whoever wrote since is left out.
    package var asOf: ID<Message>?
    /// Other words for some platforms, in the place of `text`.
    package var variants: [Platform: String] = [:]

    package init(
      text: String, isPrivate: Bool = false, to: ID<Message>? = nil, thenDone: Bool = false, seen: ID<Message>? = nil
    ) {
      self.text = text
      self.isPrivate = isPrivate
      self.to = to
      self.thenDone = thenDone
      self.seen = seen
    }

    /// The words for a platform.
    package func text(on platform: Platform) -> String { variants[platform] ?? text }
  }
}

extension InboxAction {
  /// The lasting word for the log and for JSON.
  package var verb: String {
    switch self {
    case .reply: "reply"
    case .note: "note"
    case .tag: "tag"
    case .assign: "assign"
    case .priority: "priority"
    case .snooze: "snooze"
    case .done: "done"
    case .reopen: "reopen"
    case .escalate: "escalate"
    case .acknowledge: "acknowledge"
    case .resolve: "resolve"
    case .moderate(let verb, _, _, _): verb.rawValue
    case .read: "read"
    case .silence: "silence"
    case .merge: "merge"
    case .split: "split"
    case .link: "link"
    case .unlink: "unlink"
    case .person: "person"
    }
  }
}

extension InboxAction {
  /// The same with the conversation that it leaves open: where it means several, `oldest` of them.
  package func meaning(_ oldest: ID<Conversation>) -> InboxAction {
    switch self {
    case .merge(into: nil): .merge(into: oldest)
    case .link(nil): .link(oldest)
    default: self
    }
  }

  /// Whether it means several conversations, and says nothing about a single one.
  package var needsSeveral: Bool {
    switch self {
    case .merge(into: nil), .link(nil): true
    default: false
    }
  }
}
