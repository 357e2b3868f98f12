extension PriorityLevel: Comparable {
  package static func < (left: PriorityLevel, right: PriorityLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .normal: 1
    case .high: 2
    case .urgent: 3
    }
  }
}
