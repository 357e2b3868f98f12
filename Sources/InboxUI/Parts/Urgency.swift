import InboxModel

/// How loudly a row asks for attention.
enum Urgency: Int, Comparable {
  case calm, high, urgent

  static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }

  /// A person's word counts first; else the sum of the reasons.
  init(_ row: QueueRow) {
    switch row.priority {
    case .urgent: self = .urgent
    case .high: self = .high
    case .low: self = .calm
    case .normal: self = row.score >= 80 ? .urgent : row.score >= 40 ? .high : .calm
    }
  }
}
