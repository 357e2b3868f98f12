import InboxModel
import TerminalKit

/// What a click means.
enum Target: Hashable, Sendable {
  /// A hint: its keys are pressed.
  case keys([Key])
  case row(ID<Conversation>)
  case entry(Sidebar.Entry)
  /// The rest of a pane.
  case pane(InboxScreen.Pane)
  /// A row of a picker, by its place.
  case choice(Int)
  /// A candidate over the command line, by its place.
  case candidate(Int)
  /// A box that hides what lies under it.
  case box
}

extension Target {
  /// The keys that a hint names; nil where it only says something.
  static func keys(_ names: String) -> Target? { KeySequence(names).map { .keys($0.keys) } }
}

extension Surface {
  mutating func touch(_ rect: Rect, _ target: Target?) {
    if let target { touch(rect, target as any Hashable & Sendable) }
  }
}
