/// Some rows of a view, in order.
package struct QueuePage: Hashable, Sendable {
  package var rows: [QueueRow]
  /// Whether more rows follow, in the direction that was asked for.
  package var hasMore: Bool

  package init(rows: [QueueRow], hasMore: Bool) {
    self.rows = rows
    self.hasMore = hasMore
  }
}
