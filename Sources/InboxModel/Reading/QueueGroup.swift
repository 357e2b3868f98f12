/// What the rows of a view stand together by, under a heading each.
package enum QueueGroup: String, Hashable, Sendable, Codable, CaseIterable {
  /// The accounts by name, and the platforms by theirs.
  case account, platform
  /// Stars.
  case rating
  /// How many points the reasons of the priority have.
  case priority
  /// The day of the newest activity.
  case day
}

extension QueueGroup {
  /// The orders that it goes with, the usual one first. A heading over rows that stand in another order would come again and again.
  package var orders: [QueueOrder] {
    switch self {
    case .account, .platform: [.pressing, .newest, .oldest]
    case .rating: [.rating]
    case .priority: [.pressing]
    case .day: [.newest, .oldest]
    }
  }

  package static func fitting(_ order: QueueOrder) -> [QueueGroup] { allCases.filter { $0.orders.contains(order) } }
}

/// A row's points, as a heading tells them.
package enum PriorityBand: Int, Hashable, Sendable, CaseIterable {
  case below40, from40, from80

  package init(score: Int) {
    self = score >= 80 ? .from80 : score >= 40 ? .from40 : .below40
  }
}
