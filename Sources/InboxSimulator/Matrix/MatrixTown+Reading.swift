import Foundation

extension MatrixTown {
  /// The `GET` half of `/rooms/{room}/…`.
  func reading(
    _ request: SimulatedRequest, _ path: [String], _ room: String, at now: Date
  ) throws(MatrixRefusal) -> JSON {
    switch (path[1], path.count) {
    case ("messages", 2): return try messages(request, room, at: now)
    case ("event", 3):
      guard let event = event(path[2]), event.room == room else { throw .eventNotFound }
      return shape(event, inSync: false, at: now)
    case ("state", 2): return .array(present(room).map { shape($0, inSync: false, at: now) })
    case ("state", 3...4):
      guard let content = state(room, path[2], path.count > 3 ? path[3] : "") else { throw .eventNotFound }
      return content
    case ("joined_members", 2): return ["joined": .object(joinedMembers(room))]
    case ("members", 2):
      let members = present(room).filter { $0.type == "m.room.member" }
      return ["chunk": .array(members.map { shape($0, inSync: false, at: now) })]
    case ("relations", 3...5): return relations(request, path, room, at: now)
    default: throw .unrecognized
    }
  }

  private func present(_ room: String) -> [MatrixEvent] {
    (rooms[room]?.state.values.sorted() ?? []).map { events[$0 - 1] }
  }

  private func joinedMembers(_ room: String) -> [JSON.Member] {
    present(room).compactMap { event in
      guard event.type == "m.room.member", event.content["membership"]?.text == "join", let user = event.stateKey else {
        return nil
      }
      return JSON.Member(user, ["avatar_url": .null, "display_name": .optional(profiles[user])])
    }
  }

  /// `GET …/messages`: a room's history, from a token backwards or forwards.
  private func messages(_ request: SimulatedRequest, _ room: String, at now: Date) throws(MatrixRefusal) -> JSON {
    let isBackwards = request.first("dir") == "b"
    guard isBackwards || request.first("dir") == "f" else { throw .missing("dir") }
    let limit = request.first("limit").flatMap(Int.init) ?? 10
    var bounds: [Int?] = []
    for name in ["from", "to"] {
      guard let token = request.first(name) else {
        bounds.append(nil)
        continue
      }
      guard let position = position(of: token) else {
        throw MatrixRefusal(status: 400, code: "M_INVALID_PARAM", text: "Invalid \(name) parameter: \(token)")
      }
      bounds.append(position)
    }
    let from = bounds[0] ?? (isBackwards ? events.count : 0)
    let all = rooms[room]?.events ?? []
    let matching =
      isBackwards
      ? Array(all.filter { $0 <= from && $0 > (bounds[1] ?? 0) }.reversed())
      : all.filter { $0 > from && $0 <= (bounds[1] ?? Int.max) }
    let page = matching.prefix(max(0, limit))
    var members: [JSON.Member] = [
      JSON.Member("chunk", .array(page.map { shape(events[$0 - 1], inSync: false, at: now) })),
      JSON.Member("start", .string(historyToken(from))),
    ]
    if let last = page.last, page.count < matching.count {
      members.append(JSON.Member("end", .string(historyToken(isBackwards ? last - 1 : last))))
    }
    return .object(members)
  }

  /// `GET …/relations/{event}/{relation}/{type}`: newest first.
  private func relations(_ request: SimulatedRequest, _ path: [String], _ room: String, at now: Date) -> JSON {
    let limit = request.first("limit").flatMap(Int.init) ?? 5
    let from = request.first("from").flatMap(position) ?? events.count
    let matching = (related[path[2]] ?? []).reversed().map { events[$0 - 1] }.filter { event in
      guard event.position <= from, event.redactedBy == nil, event.room == room else { return false }
      let kind = event.content["m.relates_to"]?["rel_type"]?.text
      return (path.count < 4 || kind == path[3]) && (path.count < 5 || event.type == path[4])
    }
    let page = matching.prefix(limit)
    var members: [JSON.Member] = [
      JSON.Member("chunk", .array(page.map { shape($0, inSync: false, at: now) }))
    ]
    if let last = page.last, page.count < matching.count {
      members.append(JSON.Member("next_batch", .string(historyToken(last.position - 1))))
    }
    return .object(members)
  }
}
