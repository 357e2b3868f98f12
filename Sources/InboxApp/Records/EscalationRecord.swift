import Foundation
import InboxModel

/// An escalation in JSON.
struct EscalationRecord: Encodable {
  let tier: String
  let target: String?
  let reason: String
  let state: String
  let by: String
  let ticket: String?
  let url: URL?
  let after: String?
  let raisedAt: Date
  let dueAt: Date?
  let missedAt: Date?

  private enum CodingKeys: String, CodingKey {
    case tier, target, reason, state, by, ticket, url, after
    case raisedAt = "raised_at"
    case dueAt = "due_at"
    case missedAt = "missed_at"
  }

  init(_ escalation: Escalation) {
    tier = escalation.tier
    target = escalation.target
    reason = escalation.reason
    state = escalation.state.rawValue
    by = escalation.by
    ticket = escalation.ticket
    url = escalation.url
    after = escalation.after
    raisedAt = escalation.raisedAt
    dueAt = escalation.state == .raised ? escalation.dueAt : nil
    missedAt = escalation.missedAt
  }
}
