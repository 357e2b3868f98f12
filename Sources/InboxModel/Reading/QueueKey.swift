/// The place of a row in its order: the next page starts after it, whatever was added above meanwhile.
package struct QueueKey: Hashable, Sendable, Codable {
  /// The sort columns, in order, as stored.
  package var columns: [Int64]
  package var id: ID<Conversation>

  package init(columns: [Int64], id: ID<Conversation>) {
    self.columns = columns
    self.id = id
  }
}
