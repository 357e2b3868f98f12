/// What a merge wrote.
package struct MergeOutcome: Hashable, Sendable {
  /// Messages from outside that were not known.
  package var arrived: [ID<Message>]
  package var edited: [ID<Message>]
  /// Messages whose visibility changed.
  package var changed: [ID<Message>]
  /// Orders of ours that an echo settled.
  package var settled: [ID<OutboxEntry>]

  package init(
    arrived: [ID<Message>] = [], edited: [ID<Message>] = [], changed: [ID<Message>] = [],
    settled: [ID<OutboxEntry>] = []
  ) {
    self.arrived = arrived
    self.edited = edited
    self.changed = changed
    self.settled = settled
  }

  package var isEmpty: Bool { arrived.isEmpty && edited.isEmpty && changed.isEmpty && settled.isEmpty }
}
