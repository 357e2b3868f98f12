/// A saved question about the queue.
package struct InboxView: Hashable, Sendable {
  /// The lasting name, for commands and the config; built-in titles come from the catalogue of wordings.
  package var name: String
  /// Set for views of a person's own; nil for the built-in ones.
  package var title: String?
  package var query: Query
  package var order: QueueOrder

  package init(name: String, title: String? = nil, query: Query, order: QueueOrder = .pressing) {
    self.name = name
    self.title = title
    self.query = query
    self.order = order
  }

  /// The built-in views, in the order of the keys `1`…`9`.
  package static let builtIn: [InboxView] = [
    InboxView(name: "needs-answer", query: .term(.is(.unanswered))),
    InboxView(name: "mine", query: .and([.term(.is(.mine)), .not(.term(.is(.done)))])),
    InboxView(name: "escalated", query: .term(.is(.escalated))),
    InboxView(name: "held", query: .term(.is(.held))),
    InboxView(name: "snoozed", query: .term(.is(.snoozed)), order: .newest),
    InboxView(name: "all", query: .all, order: .newest),
  ]
}
