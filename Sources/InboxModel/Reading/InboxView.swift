/// A saved question about the queue.
package struct InboxView: Hashable, Sendable {
  /// The lasting name, for commands and the config; built-in titles come from the catalogue of wordings.
  package var name: String
  /// Set for views of a person's own; nil for the built-in ones.
  package var title: String?
  package var query: Query
  package private(set) var order: QueueOrder
  /// Goes with the order.
  package private(set) var group: QueueGroup?
  /// What its rows show, the most important first: what has no room is left out from the end.
  package var columns: [RowPart]

  /// A group that does not go with the order is left out.
  package init(
    name: String, title: String? = nil, query: Query, order: QueueOrder = .pressing, group: QueueGroup? = nil,
    columns: [RowPart] = RowPart.usual
  ) {
    self.name = name
    self.title = title
    self.query = query
    self.order = order
    self.group = group.flatMap { $0.orders.contains(order) ? $0 : nil }
    self.columns = columns
  }

  /// The built-in views, in the order of the keys `1`…`9`.
  package static let builtIn: [InboxView] = [
    InboxView(name: "needs-answer", query: .term(.is(.unanswered))),
    InboxView(name: "mine", query: .and([.term(.is(.mine)), .not(.term(.is(.done)))])),
    InboxView(name: "escalated", query: .term(.is(.escalated))),
    InboxView(name: "held", query: .term(.is(.held))),
    InboxView(name: "snoozed", query: .term(.is(.snoozed)), order: .newest),
    InboxView(name: "all", query: .all, order: .newest),
    InboxView(name: "done-today", query: .term(.finished(.today)), order: .finished),
  ]
}

extension InboxView {
  /// Sorts it anew. Groups that do not go with the order are given up.
  package mutating func sort(by order: QueueOrder) {
    self.order = order
    if let group, !group.orders.contains(order) { self.group = nil }
  }

  /// Groups it anew, in an order that goes with it; nil: not at all.
  package mutating func group(by group: QueueGroup?) {
    self.group = group
    if let group, !group.orders.contains(order) { order = group.orders[0] }
  }
}
