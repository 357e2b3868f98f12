import Foundation

extension MatrixTown {
  /// `GET /sync`: everything after `since`, or the end of every room.
  func sync(_ request: SimulatedRequest, at now: Date, _ patience: Bool) throws(MatrixRefusal) -> Answer {
    let filter = try filter(request.first("filter"))
    let limit = filter?["room"]?["timeline"]?["limit"]?.number ?? 10
    let only = filter?["room"]?["rooms"]?.elements?.compactMap(\.text)
    var since: Int?
    if let token = request.first("since") {
      guard let position = position(of: token) else {
        throw MatrixRefusal(status: 400, code: "M_UNKNOWN", text: "Invalid stream token")
      }
      since = position
    }
    // The whole state of every room, at once, whatever happened since.
    let isFull = request.first("full_state") == "true"
    var joined: [JSON.Member] = []
    for id in roomOrder where membership(userID, in: id) == "join" && only?.contains(id) != false {
      guard let room = rooms[id] else { continue }
      if let shape = timeline(of: room, since, limit, filter, isFull: isFull, at: now) {
        joined.append(JSON.Member(id, shape))
      }
    }
    let timeout = request.first("timeout").flatMap(Int.init) ?? 0
    if joined.isEmpty, since != nil, timeout > 0, patience, !isFull {
      return .wait(.milliseconds(min(timeout, 120_000)))
    }
    var members: [JSON.Member] = [JSON.Member("next_batch", .string(token(events.count)))]
    if since == nil {
      members.append(JSON.Member("account_data", ["events": []]))
      members.append(JSON.Member("presence", ["events": []]))
    }
    members.append(JSON.Member("device_one_time_keys_count", ["signed_curve25519": 0]))
    members.append(JSON.Member("device_unused_fallback_key_types", []))
    if !joined.isEmpty { members.append(JSON.Member("rooms", ["join": .object(joined)])) }
    return .reply(SimulatedResponse(.object(members)))
  }

  /// One room's part of a sync; nil when nothing happened in it since.
  private func timeline(
    of room: MatrixRoom, _ since: Int?, _ limit: Int, _ filter: JSON?, isFull: Bool, at now: Date
  ) -> JSON? {
    let types = filter?["room"]?["timeline"]?["types"]?.elements?.compactMap(\.text)
    let later = room.events[(room.events.lastIndex { $0 <= since ?? 0 } ?? -1).advanced(by: 1)...]
    let news = later.filter { types?.contains(events[$0 - 1].type) != false }
    if news.isEmpty, since != nil, !isFull { return nil }
    let shown = Array(news.suffix(limit))
    let isLimited = shown.count < news.count
    let before = isLimited ? (shown.first ?? events.count + 1) - 1 : since ?? (shown.first ?? events.count + 1) - 1
    var state: [JSON] = []
    if let first = shown.first ?? (isFull ? events.count + 1 : nil) {
      state = stateEvents(of: room, before: first, after: isFull ? 0 : since ?? 0).map {
        shape($0, inSync: true, at: now)
      }
    }
    return [
      "timeline": [
        "events": .array(shown.map { shape(events[$0 - 1], inSync: true, at: now) }),
        "prev_batch": .string(token(before)), "limited": .bool(isLimited),
      ],
      "state": ["events": .array(state)], "account_data": ["events": []], "ephemeral": ["events": []],
      "unread_notifications": ["notification_count": 0, "highlight_count": 0], "summary": [:],
    ]
  }

  /// The state that stood before position `before`, as far as it changed after position `after`.
  private func stateEvents(of room: MatrixRoom, before: Int, after: Int) -> [MatrixEvent] {
    var latest: [MatrixRoom.StateKey: MatrixEvent] = [:]
    for position in room.events where position > after && position < before {
      let event = events[position - 1]
      if let key = event.stateKey { latest[MatrixRoom.StateKey(type: event.type, key: key)] = event }
    }
    return latest.values.sorted { $0.position < $1.position }
  }

  /// A filter given inline or by id.
  private func filter(_ text: String?) throws(MatrixRefusal) -> JSON? {
    guard let text else { return nil }
    if text.hasPrefix("{") {
      guard let json = JSON(parsing: Data(text.utf8)) else { throw .notJSON }
      return json
    }
    guard let index = Int(text), filters.indices.contains(index) else {
      throw MatrixRefusal(status: 400, code: "M_INVALID_PARAM", text: "No such filter")
    }
    return filters[index]
  }
}
