import Foundation
import InboxModel

/// One notice of an escalation as `moot outbox --json` prints it. Its number counts apart from the orders', so that it stands under a name of
/// its own.
struct NoticeRecord: Encodable {
  let notice: EscalationNotice

  private enum Key: String, CodingKey {
    case notice, conversation, target, way, recipient, tier, state, attempts, problem, by, ticket, url
    case createdAt = "created_at"
    case leavesAt = "leaves_at"
    case settledAt = "settled_at"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(notice.id, forKey: .notice)
    try container.encode(notice.conversation, forKey: .conversation)
    try container.encode(notice.target, forKey: .target)
    try container.encode(notice.way, forKey: .way)
    try container.encode(notice.recipient.isEmpty ? nil : notice.recipient, forKey: .recipient)
    try container.encode(notice.packet.tier, forKey: .tier)
    try container.encode(notice.delivery.state.name, forKey: .state)
    try container.encode(notice.delivery.attempts, forKey: .attempts)
    try container.encode(notice.delivery.problem, forKey: .problem)
    try container.encode(notice.author, forKey: .by)
    try container.encode(notice.ticket, forKey: .ticket)
    try container.encode(notice.url, forKey: .url)
    try container.encode(notice.createdAt, forKey: .createdAt)
    try container.encode(leavesAt, forKey: .leavesAt)
    try container.encode(notice.settledAt, forKey: .settledAt)
  }

  /// When it leaves or tries again, if that is known.
  private var leavesAt: Date? {
    switch notice.delivery.state {
    case .held(let date), .queued(let date): date
    default: nil
    }
  }
}
