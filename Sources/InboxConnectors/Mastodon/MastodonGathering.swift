import Foundation
import InboxConnect
import InboxModel

/// What one pull brings together: finds each post's conversation, and asks for a thread's context only where what is known does not reach.
struct MastodonGathering {
  private let api: MastodonAPI
  private let mapping: MastodonMapping
  /// Goes on from the last pull's; holds the threads and watched posts found on the way.
  var cursor: MastodonCursor
  private(set) var events: [IncomingEvent] = []
  private var known: [String: MastodonWire.Status] = [:]
  private var delivered: Set<String> = []

  init(api: MastodonAPI, mapping: MastodonMapping, cursor: MastodonCursor) {
    self.api = api
    self.mapping = mapping
    self.cursor = cursor
  }

  /// Takes a page's posts, in any order.
  mutating func take(_ statuses: [MastodonWire.Status]) async throws(ConnectorError) {
    for status in statuses { known[status.id] = status }
    // Dates in ISO 8601 with one zone order as text; ids order nothing.
    for status in statuses.sorted(by: { $0.createdAt < $1.createdAt }) where !delivered.contains(status.id) {
      try await take(status)
    }
  }

  /// Says that a watched post is not there any more.
  mutating func takeLoss(of post: MastodonCursor.Watched, at now: Date) {
    events.append(.visibility(RemoteID(post.id), post.isOurs ? .deletedByUs : .deletedByAuthor, at: now))
    cursor.unwatch(post.id)
  }

  private mutating func take(_ status: MastodonWire.Status) async throws(ConnectorError) {
    let path = MastodonPath(to: status, in: known)
    guard root(of: path) == nil, path.missingParent != nil, let context = try await api.context(of: status.id) else {
      return try deliver(path)
    }
    for other in context.ancestors + context.descendants where known[other.id] == nil { known[other.id] = other }
    try deliver(MastodonPath(to: status, in: known))
    // What we said in this thread from elsewhere.
    for ours in context.descendants where ours.account.id == mapping.me && !delivered.contains(ours.id) {
      try deliver(MastodonPath(to: ours, in: known))
    }
  }

  /// The root that an earlier post of the path is remembered by.
  private func root(of path: MastodonPath) -> String? {
    path.statuses.reversed().lazy.compactMap { cursor.threads[$0.id] }.first
      ?? path.missingParent.flatMap { cursor.threads[$0] }
  }

  /// The posts of `path` from the conversation's beginning on.
  private mutating func deliver(_ path: MastodonPath) throws(ConnectorError) {
    let begin: Int
    let root: String
    if let known = self.root(of: path) {
      root = known
      begin =
        path.statuses.firstIndex { $0.id == known } ?? path.statuses.firstIndex { cursor.threads[$0.id] != nil } ?? 0
    } else if let index = path.root(for: mapping.me) {
      root = path.statuses[index].id
      begin = index
    } else {
      return
    }
    for index in path.statuses.indices.dropFirst(begin) {
      let status = path.statuses[index]
      cursor.threads.remember(status.id, in: root)
      guard delivered.insert(status.id).inserted else { continue }
      let parent = status.id == root && index > 0 ? path.statuses[index - 1] : nil
      events.append(.message(try mapping.message(status, root: root, parent: parent)))
      cursor.watch(status.id, isOurs: status.account.id == mapping.me)
    }
  }
}
