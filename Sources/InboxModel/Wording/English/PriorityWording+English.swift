extension PriorityWording {
  package static let english = PriorityWording(
    reason: {
      switch $0 {
      case .level(let level): "marked \(level.rawValue)"
      case .escalated(let tier): "escalated to \(tier)"
      case .lowRating(let stars): English.count(stars, "star")
      case .asksQuestion: "asks a question"
      case .vip: "VIP"
      case .reach(let followers): English.count(followers, "follower")
      case .inPerson: "a chat or direct message"
      case .negative: "sounds unhappy"
      case .promise(.breached): "answer overdue"
      case .promise: "answer nearly due"
      case .topic(let name, _): name
      }
    },
    points: { $0 < 0 ? "−\(English.number(-$0))" : "+\(English.number($0))" }
  )
}
