/// The place of a row in its order: the next page starts after it, whatever was added above meanwhile.
package struct QueueKey: Hashable, Sendable, Codable {
  /// The part of the view that the row stands in, where a view is read part by part; else empty.
  package var part: String
  /// The sort columns, in order, as stored.
  package var columns: [Int64]
  package var id: ID<Conversation>

  package init(part: String = "", columns: [Int64], id: ID<Conversation>) {
    self.part = part
    self.columns = columns
    self.id = id
  }
}
