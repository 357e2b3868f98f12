import Foundation
import InboxConnect

extension MatrixAPI {
  func whoAmI() async throws(ConnectorError) -> MatrixWire.WhoAmI {
    try await get(["v3", "account", "whoami"])
  }

  /// Everything since `since`, or nil for the end of every room. Waits up to `patience` for something to happen.
  func sync(
    since: String?, limit: Int, isFull: Bool, patience: Duration
  ) async throws(ConnectorError) -> MatrixSync {
    let wait = since == nil || isFull ? .zero : min(max(patience, .zero), .seconds(60))
    var query = [("filter", MatrixFilter.sync(limit: limit)), ("set_presence", "offline")]
    query.append(
      ("timeout", String(wait.components.seconds * 1000 + wait.components.attoseconds / 1_000_000_000_000_000)))
    if let since { query.append(("since", since)) }
    if isFull { query.append(("full_state", "true")) }
    // A server may take long over the first sync of an account with many rooms.
    return try await get(
      ["v3", "sync"], query: query, timeout: wait + .seconds(since == nil || isFull ? 180 : 30), answerLimit: 128 << 20)
  }

  /// A page of a room's past, newest first.
  func messages(
    in room: String, from: String?, to: String? = nil, filter: String, limit: Int = 100
  ) async throws(ConnectorError) -> MatrixWire.Messages {
    var query = [("dir", "b"), ("limit", String(limit)), ("filter", filter)]
    if let from { query.append(("from", from)) }
    if let to { query.append(("to", to)) }
    return try await get(["v3", "rooms", room, "messages"], query: query)
  }

  /// One event; nil where the server has none or does not show it to us.
  func event(_ id: String, in room: String) async throws(ConnectorError) -> MatrixEvent? {
    try await ifThere { () async throws(ConnectorError) in try await get(["v3", "rooms", room, "event", id]) }
  }

  /// The content of a state event; nil where the room has none.
  func state(_ type: String, _ key: String = "", in room: String) async throws(ConnectorError) -> MatrixContent? {
    let path = ["v3", "rooms", room, "state", type] + (key.isEmpty ? [] : [key])
    do {
      return try await get(path)
    } catch .gone {
      return nil
    }
  }

  /// The event that made the room; nil where the server does not give whole state events.
  func creation(of room: String) async throws(ConnectorError) -> MatrixEvent? {
    do {
      return try await get(["v3", "rooms", room, "state", "m.room.create"], query: [("format", "event")])
    } catch {
      switch error {
      case .gone, .notUnderstood: return nil
      default: throw error
      }
    }
  }

  func joinedMembers(of room: String) async throws(ConnectorError) -> MatrixWire.JoinedMembers {
    try await get(["v3", "rooms", room, "joined_members"])
  }

  /// The reactions to an event.
  func reactions(to event: String, in room: String) async throws(ConnectorError) -> [MatrixEvent] {
    let path = ["v1", "rooms", room, "relations", event, "m.annotation", "m.reaction"]
    let page: MatrixWire.Messages? = try await ifThere { () async throws(ConnectorError) in
      try await get(path, query: [("limit", "100")])
    }
    return page?.chunk ?? []
  }

  /// The answer, or nil where the server says that there is none or that we may not see it.
  private func ifThere<Value>(
    _ question: () async throws(ConnectorError) -> Value
  ) async throws(ConnectorError) -> Value? {
    do {
      return try await question()
    } catch {
      switch error {
      case .gone, .rejected: return nil
      default: throw error
      }
    }
  }
}
