/// How far work over many conversations has come.
package struct WorkProgress: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plan, deed, undo, redo
  }

  package var kind: Kind
  /// Conversations behind it, and all.
  package var done: Int
  package var total: Int
  /// The effect's; nil for what has none.
  package var ticket: Int?

  package init(_ kind: Kind, done: Int, total: Int, ticket: Int?) {
    self.kind = kind
    self.done = done
    self.total = total
    self.ticket = ticket
  }
}
