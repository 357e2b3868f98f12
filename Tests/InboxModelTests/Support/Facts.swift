import Foundation

@testable import InboxModel

extension ConversationFacts {
  /// A comment by Ann that nobody has looked at yet, one minute old.
  static func comment(
    _ body: String = "Hello there", platform: Platform = "mastodon", kind: MessageKind = .comment,
    workflow: Workflow? = nil, isBot: Bool = false, language: String? = "en"
  ) -> ConversationFacts {
    let conversation = Conversation(
      id: ID(1), account: ID(1), channel: ID(1), kind: kind, person: ID(1),
      workflow: workflow ?? .begun(at: later(-60)), receivedAt: later(-60), lastActivityAt: later(-60))
    let ann = Identity(
      id: ID(1), account: ID(1), remoteID: RemoteID("ann"), person: ID(1), name: "Ann Lee", handle: "@ann@example.org",
      followers: 1200, isBot: isBot)
    let message = Message(
      id: ID(1), conversation: ID(1), kind: kind, direction: .inbound,
      author: Author(identity: ID(1), name: "Ann Lee", handle: "@ann@example.org"), body: body, postedAt: later(-60))
    return ConversationFacts(
      conversation: conversation, platform: platform, accountName: "shop", channelName: "Home", identities: [ann],
      author: ID(1), language: language, messages: [message])
  }
}

/// Ana asks, now, by Greenwich's clock.
let context = QueryContext(member: "ana", now: now, zone: utc)
