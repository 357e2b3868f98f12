import Foundation

extension MastodonTown {
  /// `/notifications` and what is below it.
  mutating func notificationRoute(
    _ request: SimulatedRequest, _ path: [String]
  ) throws(MastodonRefusal) -> SimulatedResponse {
    switch (request.method, path.count) {
    case ("GET", 1):
      let types = request.all("types")
      let excluded = request.all("exclude_types")
      let from = request.first("account_id")
      let visible = notifications.filter { notification in
        (types.isEmpty || types.contains(notification.type)) && !excluded.contains(notification.type)
          && (from.map { notification.account == $0 } ?? true)
          && !blocked.contains(notification.account) && !muted.contains(notification.account)
      }
      let shown = page(visible, id: \.id, request, usual: 40, most: 80)
      return linked(SimulatedResponse(.array(shown.map { shape($0) })), request, ids: shown.map(\.id))
    case ("GET", 2):
      guard let notification = notifications.first(where: { $0.id == path[1] }) else { throw .notFound }
      return SimulatedResponse(shape(notification))
    case ("POST", 2) where path[1] == "clear":
      notifications = []
      return SimulatedResponse([:])
    case ("POST", 3) where path[2] == "dismiss":
      guard notifications.contains(where: { $0.id == path[1] }) else { throw .notFound }
      notifications.removeAll { $0.id == path[1] }
      return SimulatedResponse([:])
    default: throw .noRoute
    }
  }

  /// `/conversations` and what is below it; ordered by their last status.
  mutating func conversationRoute(
    _ request: SimulatedRequest, _ path: [String]
  ) throws(MastodonRefusal) -> SimulatedResponse {
    if request.method == "GET", path.count == 1 {
      let ordered = conversations.filter { !blocked.contains($0.with) }
        .sorted { Self.isBefore($0.lastStatus, $1.lastStatus) }
      let shown = page(ordered, id: \.lastStatus, request, usual: 20, most: 40)
      return linked(SimulatedResponse(.array(shown.map { shape($0) })), request, ids: shown.map(\.lastStatus))
    }
    guard path.count > 1, let index = conversations.firstIndex(where: { $0.id == path[1] }) else { throw .notFound }
    switch (request.method, path.count) {
    case ("POST", 3) where path[2] == "read":
      conversations[index].isUnread = false
      return SimulatedResponse(shape(conversations[index]))
    case ("DELETE", 2):
      conversations.remove(at: index)
      return SimulatedResponse([:])
    default: throw .noRoute
    }
  }
}
