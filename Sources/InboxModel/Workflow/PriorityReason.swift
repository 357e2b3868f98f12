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
  /// Their words sound angry or sad; a hint.
  case negative
  /// A promise of ours is broken or nearly due.
  case promise(SLAPhase)
  /// A reason of the house's own, with its points.
  case topic(name: String, points: Int)

  /// By the scale that nobody changed.
  package var points: Int { PriorityScale.standard.points(of: self) }
}
