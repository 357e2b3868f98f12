import InboxModel

extension QueueOrder {
  /// The sort columns of `conversation c`, all in the same direction, before the id.
  var columns: [String] {
    switch self {
    case .pressing: ["c.sortScore", "c.sortWait"]
    case .newest: ["c.lastActivityAt"]
    }
  }

  /// Whether the view begins with the smallest.
  var isAscending: Bool { self == .pressing }

  /// `column ASC, …, c.id ASC`, or all of it the other way round.
  func ordering(reversed: Bool) -> String {
    let direction = isAscending != reversed ? "ASC" : "DESC"
    return (columns + ["c.id"]).map { "\($0) \(direction)" }.joined(separator: ", ")
  }

  /// The rows on one side of `key`.
  func side(of key: QueueKey, reversed: Bool, including: Bool) -> SQLText {
    // A key of another order (a view whose order was changed) has no place in this one: begin at the top.
    guard key.columns.count == columns.count else { return "1" }
    let sign = (isAscending != reversed ? ">" : "<") + (including ? "=" : "")
    let values = SQLText.joined((key.columns + [key.id.value]).map { "\($0)" }, separator: ", ")
    return "(\(raw: (columns + ["c.id"]).joined(separator: ", "))) \(raw: sign) (\(values))"
  }
}
