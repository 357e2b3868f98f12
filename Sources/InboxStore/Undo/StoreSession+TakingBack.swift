import Foundation
import InboxModel

extension StoreSession {
  /// Takes an order back before it left. Its words return to their author as a draft.
  func takeBack(_ record: OutboxRecord, by actor: Actor, batch: String) throws -> Draft? {
    let order = record.entry.order
    try settle(record, .takenBack, receipt: nil, by: actor, batch: batch)
    guard let carried = record.entry.message, let text = order.text else { return nil }
    let draft = try giveBack(
      text, in: record.entry.conversation, kind: order.verb == .privateReply ? .privateReply : .reply,
      author: record.entry.author)
    var conversation = try self.record(record.entry.conversation)
    if let message = try message(carried), message.remoteID == nil, try !hasPendingWords(on: carried) {
      try run("DELETE FROM message WHERE id = \(carried)")
      conversation.messageCount -= 1
    }
    conversation.lastActivityAt = try lastActivity(in: conversation.id) ?? conversation.lastActivityAt
    book.put(conversation)
    return draft
  }
}
