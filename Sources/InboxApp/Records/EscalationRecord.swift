import Foundation
import InboxModel

/// An escalation in JSON.
struct EscalationRecord: Encodable {
  let tier: String
  let target: String?
  let reason: String
  let state: String
  let by: String
  let raisedAt: Date

  private enum CodingKeys: String, CodingKey {
    case tier, target, reason, state, by
    case raisedAt = "raised_at"
  }

  init(_ escalation: Escalation) {
    tier = escalation.tier
    target = escalation.target
    reason = escalation.reason
    state = escalation.state.rawValue
    by = escalation.by
    raisedAt = escalation.raisedAt
  }
}
