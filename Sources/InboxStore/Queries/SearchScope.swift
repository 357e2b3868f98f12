/// Which messages words are looked for in.
enum SearchScope: Hashable, Sendable {
  case everything
  /// What was said to others, or to us; and not the names of those who said it.
  case spoken
  case notes

  /// What `message m` must be.
  var condition: SQLText {
    switch self {
    case .everything: Self.kept
    case .spoken: "m.direction <> 'internal'"
    case .notes: "m.direction = 'internal' AND \(Self.kept)"
    }
  }

  /// A note that was taken back is kept but not found.
  static let kept: SQLText = "NOT (m.kind = 'note' AND m.visibility = 'deleted-by-us')"
}
