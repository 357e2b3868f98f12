/// Which rows are wanted.
package struct QueueRequest: Hashable, Sendable {
  package enum From: Hashable, Sendable {
    case top
    case bottom
    /// The rows behind this one.
    case after(QueueKey)
    /// The rows before this one, still in the view's order.
    case before(QueueKey)
    /// This row and those behind it: to ask again for what is on the screen.
    case at(QueueKey)
  }

  package var query: Query
  package var order: QueueOrder
  /// Without meaning where it does not go with the order.
  package var group: QueueGroup?
  package var from: From
  package var limit: Int
  /// Who asks: `assignee:me` and `is:mine` mean this login.
  package var member: String
  /// A burst is one row, but for these, whose members follow it; nil: every conversation is a row.
  package var unfolded: Set<ID<Conversation>>?

  package init(
    query: Query, order: QueueOrder = .pressing, group: QueueGroup? = nil, from: From = .top, limit: Int, member: String
  ) {
    self.query = query
    self.order = order
    self.group = group.flatMap { $0.orders.contains(order) ? $0 : nil }
    self.from = from
    self.limit = limit
    self.member = member
  }
}
