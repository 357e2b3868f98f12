import Foundation
import InboxModel

/// A message as `moot show --json` prints it.
struct MessageRecord: Encodable {
  let message: Message

  private enum Key: String, CodingKey {
    case id, direction, kind, author, handle, title, text, language, rating, audience, visibility, delivery, url
    case remoteID = "remote_id"
    case replyTo = "reply_to"
    case postedAt = "posted_at"
    case editedAt = "edited_at"
    case attachments, earlier
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(message.id, forKey: .id)
    try container.encode(message.remoteID, forKey: .remoteID)
    try container.encode(message.direction, forKey: .direction)
    try container.encode(message.kind, forKey: .kind)
    try container.encode(message.author.name, forKey: .author)
    try container.encode(message.author.handle, forKey: .handle)
    try container.encode(message.title, forKey: .title)
    try container.encode(message.body, forKey: .text)
    try container.encode(message.language, forKey: .language)
    try container.encode(message.rating, forKey: .rating)
    try container.encode(message.audience, forKey: .audience)
    try container.encode(message.visibility, forKey: .visibility)
    try container.encode(message.delivery?.state.name, forKey: .delivery)
    try container.encode(message.replyTo, forKey: .replyTo)
    try container.encode(message.postedAt, forKey: .postedAt)
    try container.encode(message.editedAt, forKey: .editedAt)
    try container.encode(message.attachments, forKey: .attachments)
    try container.encode(message.earlier.map(\.body), forKey: .earlier)
    try container.encode(message.permalink, forKey: .url)
  }
}
