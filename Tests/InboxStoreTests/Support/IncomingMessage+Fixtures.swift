import Foundation
import InboxModel

extension IncomingMessage {
  /// A message by `author`, `minutes` after the clock's start; the root of its own thread unless another one is named.
  static func said(
    _ id: String, _ body: String = "Hello there", by author: String = "mika", root: String? = nil, minutes: Double = 0,
    kind: MessageKind = .comment, replyTo: String? = nil, visibility: Visibility = .visible, rating: Int? = nil,
    editedMinutes: Double? = nil, title: String = ""
  ) -> IncomingMessage {
    IncomingMessage(
      remoteID: RemoteID(id), channel: IncomingChannel(remoteID: "home", name: "Home"),
      thread: .root(RemoteID(root ?? id)),
      kind: kind, author: .someone(author), title: title, body: body, rating: rating,
      replyTo: replyTo.map { RemoteID($0) },
      postedAt: TestClock.start + minutes * 60, editedAt: editedMinutes.map { TestClock.start + $0 * 60 },
      visibility: visibility)
  }

  /// The same in a room without threads.
  static func chatted(
    _ id: String, _ body: String = "anyone here?", by author: String = "joe", minutes: Double = 0,
    replyTo: String? = nil
  ) -> IncomingMessage {
    var message = said(id, body, by: author, minutes: minutes, kind: .chat, replyTo: replyTo)
    message.thread = .room
    return message
  }

  /// As the account itself.
  var ours: IncomingMessage {
    var message = self
    message.isOurs = true
    message.author = IncomingAuthor(remoteID: "us", name: "Shop", handle: "@shop@example.social")
    return message
  }

  func key(_ key: String) -> IncomingMessage {
    var message = self
    message.orderKey = key
    return message
  }
}

extension IncomingAuthor {
  static func someone(_ name: String) -> IncomingAuthor {
    IncomingAuthor(remoteID: RemoteID("person-\(name)"), name: name.capitalized, handle: "@\(name)@example.org")
  }
}
