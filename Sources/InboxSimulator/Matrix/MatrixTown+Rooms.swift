import Foundation

extension MatrixTown {
  /// `/rooms/{room}/…`; `path` begins with the room id.
  mutating func roomRoute(
    _ request: SimulatedRequest, _ path: [String], _ token: String, at now: Date
  ) throws(MatrixRefusal) -> JSON {
    let room = path[0]
    guard rooms[room] != nil, membership(userID, in: room) == "join" else {
      throw .forbidden("User \(userID) not in room \(room)")
    }
    switch (request.method, path[1], path.count) {
    case ("PUT", "send", 4):
      return try once(request, token) { town throws(MatrixRefusal) in
        try town.send(path[2], path[3], request, room, at: now)
      }
    case ("PUT", "redact", 4):
      return try once(request, token) { town throws(MatrixRefusal) in
        try town.redact(path[2], path[3], request, room, at: now)
      }
    case ("POST", "kick", 2), ("POST", "ban", 2), ("POST", "unban", 2), ("POST", "invite", 2):
      try setMembership(path[1], body(of: request), room, at: now)
      return [:]
    case ("POST", "report", 3):
      guard event(path[2])?.room == room else { throw .eventNotFound }
      act("report", path[2], at: now)
      return [:]
    case ("POST", "read_markers", _), ("POST", "receipt", _), ("PUT", "typing", _): return [:]
    case ("GET", _, _): return try reading(request, path, room, at: now)
    default: throw .unrecognized
    }
  }

  /// Runs `body` once for every access token, path and transaction; a repeat gets the first answer.
  private mutating func once(
    _ request: SimulatedRequest, _ token: String, _ body: (inout MatrixTown) throws(MatrixRefusal) -> String
  ) throws(MatrixRefusal) -> JSON {
    let key = token + " " + request.path
    if let known = transactions[key] { return ["event_id": .string(known)] }
    let id = try body(&self)
    transactions[key] = id
    return ["event_id": .string(id)]
  }

  private mutating func send(
    _ type: String, _ transaction: String, _ request: SimulatedRequest, _ room: String, at now: Date
  ) throws(MatrixRefusal) -> String {
    guard let content = JSON(parsing: request.body), content.members != nil else { throw .notJSON }
    guard request.body.count <= 65_536 else { throw .tooLarge }
    let id = append(
      room: room, sender: userID, type: type, content: content, at: now, transaction: transaction)
    if let replaced = content["m.relates_to"]?["event_id"]?.text, type != "m.room.message" || isEdit(content) {
      act(isEdit(content) ? "edit" : "react", replaced, at: now)
      return id
    }
    guard type == "m.room.message" else { return id }
    let parent =
      content["m.relates_to"]?["m.in_reply_to"]?["event_id"]?.text ?? content["m.relates_to"]?["event_id"]?.text
    let addressee = parent.flatMap(event)?.sender
    posted.append(
      PostedItem(
        platform: .matrix, id: id, place: room, inReplyTo: parent, addressee: addressee,
        text: content["body"]?.text ?? "", at: now))
    return id
  }

  private func isEdit(_ content: JSON) -> Bool { content["m.relates_to"]?["rel_type"]?.text == "m.replace" }

  private mutating func redact(
    _ id: String, _ transaction: String, _ request: SimulatedRequest, _ room: String, at now: Date
  ) throws(MatrixRefusal) -> String {
    let body = try body(of: request)
    guard let target = event(id), target.room == room else { throw .eventNotFound }
    guard target.sender == userID || ourLevel(room) >= level("redact", room) else {
      throw .forbidden("You don't have permission to redact events")
    }
    act("redact", id, at: now)
    let reason = body["reason"].map { [JSON.Member("reason", $0)] } ?? []
    let content = JSON.object(reason + [JSON.Member("redacts", .string(id))])
    return redact(id, by: userID, content: content, transaction: transaction, at: now)
  }

  private mutating func setMembership(
    _ verb: String, _ body: JSON, _ room: String, at now: Date
  ) throws(MatrixRefusal) {
    guard let user = body["user_id"]?.text else { throw .missing("user_id") }
    let present = membership(user, in: room)
    let needed = level(verb == "unban" ? "ban" : verb, room)
    guard ourLevel(room) >= needed, verb == "invite" || ourLevel(room) > userLevel(user, room) else {
      throw .forbidden(
        verb == "kick"
          ? "You cannot kick user \(user)."
          : verb == "ban" ? "You don't have permission to ban" : "You don't have permission to \(verb)")
    }
    if verb == "kick", present != "join" {
      throw MatrixRefusal(status: 403, code: MatrixRefusal.badMembership, text: "The target user is not in the room")
    }
    if verb == "unban", present != "ban" {
      let text = "Cannot unban user who was not banned (membership=\(present ?? "None"))"
      throw MatrixRefusal(status: 403, code: MatrixRefusal.badMembership, text: text)
    }
    let after = verb == "ban" ? "ban" : verb == "invite" ? "invite" : "leave"
    let reason = body["reason"].map { [JSON.Member("reason", $0)] } ?? []
    append(
      room: room, sender: userID, type: "m.room.member", stateKey: user,
      content: .object([JSON.Member("membership", .string(after))] + reason), at: now)
    act(verb, user, at: now)
  }

  mutating func act(_ verb: String, _ target: String, at now: Date) {
    acts.append(TeamAct(platform: .matrix, verb: verb, target: target, at: now))
  }

  private func level(_ verb: String, _ room: String) -> Int { state(room, "m.room.power_levels")?[verb]?.number ?? 50 }

  private func ourLevel(_ room: String) -> Int { userLevel(userID, room) }

  private func userLevel(_ user: String, _ room: String) -> Int {
    let levels = state(room, "m.room.power_levels")
    return levels?["users"]?[user]?.number ?? levels?["users_default"]?.number ?? 0
  }
}
