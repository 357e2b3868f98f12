/// One named reason for a conversation's place in the queue, with its weight in points.
package enum PriorityReason: Hashable, Sendable, Codable {
  case level(PriorityLevel)
  case escalated(tier: String)
  /// One or two stars.
  case lowRating(Int)
  case asksQuestion
  case vip
  case reach(followers: Int)
  /// A direct message or a chat: a person stands at the counter.
  case inPerson

  package var points: Int {
    switch self {
    case .level(.urgent): 100
    case .level(.high): 40
    case .level(.normal): 0
    case .level(.low): -40
    case .escalated: 50
    case .lowRating(let stars): stars <= 1 ? 30 : 20
    case .asksQuestion: 10
    case .vip: 30
    case .reach(let followers): followers >= 100_000 ? 20 : 10
    case .inPerson: 5
    }
  }
}
