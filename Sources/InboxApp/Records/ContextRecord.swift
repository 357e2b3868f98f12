import Foundation
import InboxModel

/// A conversation with what led to its being told, as commands of a person's own get it on their standard input: the names of
/// `moot show --json`, and the marks of the occasion beside them.
struct ContextRecord: Encodable {
  /// `arrived`, `escalated`, `breached`, `replied`, or `pipe`.
  let event: String
  /// When it happened.
  let at: Date
  /// The message that it is about, or the newest from outside.
  let message: Message?
  let detail: DetailRecord
  /// Only for hooks.
  var hook: Hook?
  /// Only for `pipe`: what is written already.
  var draft: Draft?

  /// Which call of which hook.
  struct Hook {
    let name: String
    /// The same in every attempt.
    let id: String
    let attempt: Int
  }

  /// Words that are being written.
  struct Draft {
    let kind: InboxModel.Draft.Kind
    let text: String
  }

  /// Raised when a name changes its meaning.
  private static let format = 1

  private enum Key: String, CodingKey {
    case format, event, at, message, hook, id, attempt, draft, kind, text
    case conversation, subject, messages, activity, outbox, related, notices
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(event, forKey: .event)
    try container.encode(at, forKey: .at)
    try container.encode(message.map { MessageRecord(message: $0) }, forKey: .message)
    if let hook {
      try container.encode(hook.name, forKey: .hook)
      try container.encode(hook.id, forKey: .id)
      try container.encode(hook.attempt, forKey: .attempt)
    }
    if let draft {
      var words = container.nestedContainer(keyedBy: Key.self, forKey: .draft)
      try words.encode(draft.kind.record, forKey: .kind)
      try words.encode(draft.text, forKey: .text)
    }
    try container.encode(detail.conversation, forKey: .conversation)
    try container.encode(detail.subject, forKey: .subject)
    try container.encode(detail.messages, forKey: .messages)
    try container.encode(detail.activity, forKey: .activity)
    try container.encode(detail.outbox, forKey: .outbox)
    try container.encode(detail.related, forKey: .related)
    try container.encode(detail.notices, forKey: .notices)
  }
}

extension Draft.Kind {
  /// The lasting word for JSON.
  var record: String {
    switch self {
    case .reply: "reply"
    case .privateReply: "private-reply"
    case .note: "note"
    }
  }
}
