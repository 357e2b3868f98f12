import Foundation
import InboxConnect
import InboxModel

/// One account on a server that speaks Mastodon's API.
struct MastodonConnector: LiveConnector {
  let api: MastodonAPI
  let mapping: MastodonMapping
  /// Our own handle there (`@shop`).
  let handle: String
  let scopes: MastodonScopes
  let memory = MastodonMemory()

  var me: String { mapping.me }

  init(api: MastodonAPI, accountID: String, handle: String, scopes: MastodonScopes) {
    self.api = api
    mapping = MastodonMapping(me: accountID)
    self.handle = handle
    self.scopes = scopes
  }

  func identify() async throws(ConnectorError) -> ConnectorIdentity {
    let account = try await api.whoAmI()
    let server = try await api.instance()
    memory.server = server
    return ConnectorIdentity(
      remoteID: RemoteID(account.id), handle: account.acct.map { "@" + $0 } ?? handle,
      capabilities: capabilities(on: server))
  }

  /// What kind of server it is: asked once.
  func server() async throws(ConnectorError) -> MastodonServer {
    if let server = memory.server { return server }
    let server = try await api.instance()
    memory.server = server
    return server
  }

  func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    var state = MastodonCursor()
    if let cursor {
      guard let known = MastodonCursor(cursor) else { throw .cursorLost }
      state = known
    }
    let server = try await server()
    let notifications = try await page(of: state.notifications) { after throws(ConnectorError) in
      try await api.notifications(after: after, types: server.types)
    }
    let own = try await page(of: state.own) { after throws(ConnectorError) in
      try await api.statuses(of: me, after: after)
    }
    let now = api.world.now()
    let heard = notifications.value
    state.notifications = state.notifications.after(
      newest: Self.newest(heard.map { ($0.id, $0.createdAt) }), oldest: Self.oldest(heard.map(\.createdAt)),
      next: notifications.link("next"), now: now)
    state.own = state.own.after(
      newest: Self.newest(own.value.map { ($0.id, $0.createdAt) }), oldest: Self.oldest(own.value.map(\.createdAt)),
      next: own.link("next"), now: now)

    var gathering = MastodonGathering(api: api, mapping: mapping, cursor: state)
    let concerning = heard.compactMap { concerns(state, $0) ? $0.status : nil }
    try await gathering.take(concerning + own.value.filter { $0.replyTo != nil })
    let isFull = max(heard.count, own.value.count) >= MastodonAPI.fullPage
    let hasMore = isFull || state.notifications.older != nil || state.own.older != nil
    try await recheck(&gathering, server: server, isDue: !hasMore, now: now)
    memory.watch(gathering.cursor.watched.map(\.id))
    return IncomingPage(events: gathering.events, cursor: gathering.cursor.text, hasMore: hasMore)
  }

  /// Edits are told of every post that we once boosted; only those of our conversations matter.
  private func concerns(_ state: MastodonCursor, _ notification: MastodonWire.Notification) -> Bool {
    guard notification.type == "update", let status = notification.status else { return true }
    return state.threads[status.id] != nil || status.addresses(me)
  }

  /// A feed's next page: towards the past while the beginning is read, then forward from the newest seen.
  private func page<Entry: Decodable>(
    of feed: MastodonCursor.Feed,
    forward: (String?) async throws(ConnectorError) -> MastodonAPI.Reply<[Entry]>
  ) async throws(ConnectorError) -> MastodonAPI.Reply<[Entry]> {
    if let older = feed.older { return try await api.get(link: older) }
    return try await forward(feed.newest)
  }

  /// Pages are newest first; a server that turns them round is believed by its dates.
  static func newest(_ entries: [(id: String, date: String?)]) -> String? {
    guard let first = entries.first, let last = entries.last else { return nil }
    return (last.date ?? "") > (first.date ?? "") ? last.id : first.id
  }

  private static func oldest(_ dates: [String?]) -> Date? {
    dates.compactMap { $0.flatMap { RetrySignal.iso8601($0) } }.min()
  }
}
