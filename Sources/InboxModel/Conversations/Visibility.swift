/// Whether a message can be seen on its platform. Changes only when the platform confirms.
package enum Visibility: String, Hashable, Sendable, Codable, CaseIterable {
  case held, visible, hidden
  case spam
  case deletedByUs = "deleted-by-us"
  case deletedByAuthor = "deleted-by-author"
}

extension Visibility {
  package var isGone: Bool { self == .deletedByUs || self == .deletedByAuthor }

  /// What the platform showed when it was asked again: its word wins, except that a deletion of ours is not blamed on the author.
  package func observed(_ reported: Visibility) -> Visibility {
    self == .deletedByUs && reported == .deletedByAuthor ? .deletedByUs : reported
  }

  /// The visibility once the platform has confirmed `verb`.
  package func confirmed(_ verb: PlatformVerb) -> Visibility {
    switch verb {
    case .approve, .unhide, .restore, .unspam: .visible
    case .hold: .held
    case .hide: .hidden
    case .spam: .spam
    case .delete, .deleteReply: .deletedByUs
    default: self
    }
  }
}
