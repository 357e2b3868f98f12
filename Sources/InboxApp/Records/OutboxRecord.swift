import Foundation
import InboxModel

/// One order as `moot outbox --json` prints it.
struct OutboxRecord: Encodable {
  let entry: OutboxEntry
  let accountName: String

  private enum Key: String, CodingKey {
    case id, account, conversation, verb, text, state, attempts, problem, by
    case createdAt = "created_at"
    case leavesAt = "leaves_at"
    case remoteID = "remote_id"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(entry.id, forKey: .id)
    try container.encode(accountName, forKey: .account)
    try container.encode(entry.conversation, forKey: .conversation)
    try container.encode(entry.order.verb, forKey: .verb)
    try container.encode(entry.order.text, forKey: .text)
    try container.encode(entry.delivery.state.name, forKey: .state)
    try container.encode(entry.delivery.attempts, forKey: .attempts)
    try container.encode(entry.delivery.problem, forKey: .problem)
    try container.encode(entry.author, forKey: .by)
    try container.encode(entry.createdAt, forKey: .createdAt)
    try container.encode(entry.leavesAt, forKey: .leavesAt)
    try container.encode(entry.remoteID, forKey: .remoteID)
  }
}

extension OutboxEntry {
  /// When it leaves or tries again, if that is known.
  fileprivate var leavesAt: Date? {
    switch delivery.state {
    case .held(let date), .queued(let date): date
    default: nil
    }
  }

  fileprivate var remoteID: RemoteID? {
    if case .sent(let id) = delivery.state { id } else { nil }
  }
}
