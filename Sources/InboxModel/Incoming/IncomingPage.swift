/// What one pull brought, with the cursor that stands behind it. Merged as one transaction: all of it or nothing.
package struct IncomingPage: Hashable, Sendable {
  package var events: [IncomingEvent]
  /// Where the next pull goes on; opaque, in the connector's own form.
  package var cursor: String?
  /// Whether the platform has more right now.
  package var hasMore: Bool

  package init(events: [IncomingEvent] = [], cursor: String?, hasMore: Bool = false) {
    self.events = events
    self.cursor = cursor
    self.hasMore = hasMore
  }
}
