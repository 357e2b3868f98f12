import InboxModel

/// How loudly a row asks for attention.
enum Urgency: Int, Comparable {
  case calm, high, urgent

  static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }

  /// The sum of the reasons, in which a person's word weighs much; that word lifts it besides, or keeps it down.
  init(_ row: QueueRow) {
    switch row.priority {
    case .urgent: self = .urgent
    case .low: self = .calm
    case .high: self = row.score >= 80 ? .urgent : .high
    case .normal: self = row.score >= 80 ? .urgent : row.score >= 40 ? .high : .calm
    }
  }
}
