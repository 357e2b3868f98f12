package import Foundation

extension MatrixTown {
  package mutating func answer(_ request: SimulatedRequest, at now: Date, patience: Bool) -> Answer {
    do throws(MatrixRefusal) {
      return try route(request, at: now, patience)
    } catch {
      return .reply(error.response)
    }
  }

  private mutating func route(
    _ request: SimulatedRequest, at now: Date, _ patience: Bool
  ) throws(MatrixRefusal) -> Answer {
    let path = request.segments
    if path == [".well-known", "matrix", "client"] {
      return .reply(SimulatedResponse(["m.homeserver": ["base_url": .string(base)]]))
    }
    guard path.first == "_matrix", path.dropFirst().first == "client" else { throw .unrecognized }
    if path.last == "versions", path.count == 3 { return .reply(SimulatedResponse(versions)) }
    guard path.count > 3, ["v3", "r0", "v1"].contains(path[2]) else { throw .unrecognized }
    let rest = Array(path.dropFirst(3))
    if rest == ["login"] { return .reply(try login(request)) }
    guard let token = request.bearer ?? request.first("access_token") else { throw .missingToken }
    guard let device = tokens[token] else { throw .unknownToken }
    switch (request.method, rest[0]) {
    case ("GET", "sync"): return try sync(request, at: now, patience)
    case (_, "rooms") where rest.count > 2:
      return .reply(SimulatedResponse(try roomRoute(request, Array(rest.dropFirst()), token, at: now)))
    default: return .reply(SimulatedResponse(try accountRoute(request, rest, token, device, at: now)))
    }
  }

  /// What concerns the account and not a room.
  private mutating func accountRoute(
    _ request: SimulatedRequest, _ rest: [String], _ token: String, _ device: String, at now: Date
  ) throws(MatrixRefusal) -> JSON {
    switch (request.method, rest[0], rest.count) {
    case ("GET", "account", 2) where rest[1] == "whoami":
      return ["user_id": .string(userID), "is_guest": false, "device_id": .string(device)]
    case ("POST", "logout", 1):
      tokens[token] = nil
      return [:]
    case ("GET", "joined_rooms", 1):
      return ["joined_rooms": .array(roomOrder.filter { membership(userID, in: $0) == "join" }.map(JSON.string))]
    case ("GET", "profile", 2...3): return try profile(rest)
    case ("POST", "user", 3) where rest[2] == "filter":
      filters.append(try body(of: request))
      return ["filter_id": .string(String(filters.count - 1))]
    case ("GET", "user", 4) where rest[2] == "filter":
      guard let index = Int(rest[3]), filters.indices.contains(index) else { throw .eventNotFound }
      return filters[index]
    case ("POST", "join", 2): return ["room_id": .string(room(rest[1]))]
    case ("POST", "createRoom", 1): return ["room_id": .string(createRoom(try body(of: request), at: now))]
    case ("GET", "capabilities", 1): return ["capabilities": ["m.change_password": ["enabled": true]]]
    case ("PUT", "presence", _): return [:]
    default: throw .unrecognized
    }
  }

  private mutating func login(_ request: SimulatedRequest) throws(MatrixRefusal) -> SimulatedResponse {
    if request.method == "GET" { return SimulatedResponse(["flows": [["type": "m.login.password"]]]) }
    let body = try body(of: request)
    guard body["type"]?.text == "m.login.password" else {
      throw MatrixRefusal(status: 400, code: "M_UNKNOWN", text: "Unknown login type \(body["type"]?.text ?? "None")")
    }
    let user = body["identifier"]?["user"]?.text ?? body["user"]?.text ?? ""
    guard [userID, localpart].contains(user), body["password"]?.text == password else {
      throw .forbidden("Invalid username or password")
    }
    logins += 1
    let device = body["device_id"]?.text ?? "DEVICE\(logins)"
    let token = "syt_" + Digest256.hexadecimal("\(salt)-login-\(logins)", 40)
    tokens[token] = device
    return SimulatedResponse([
      "user_id": .string(userID), "access_token": .string(token), "home_server": .string(server),
      "device_id": .string(device),
    ])
  }

  /// A room of our own, into which everybody invited comes at once.
  private mutating func createRoom(_ body: JSON, at now: Date) -> String {
    let alias = "room-\(roomOrder.count + 1)"
    makeRoom(
      alias: alias, name: body["name"]?.text ?? "", topic: body["topic"]?.text ?? "", ourLevel: 100, at: now)
    let id = room(alias)
    for user in (body["invite"]?.elements ?? []).compactMap(\.text) where profiles[user] != nil {
      join(user, id, at: now)
    }
    return id
  }

  private func profile(_ rest: [String]) throws(MatrixRefusal) -> JSON {
    guard let name = profiles[rest[1]] else {
      throw MatrixRefusal(status: 404, code: "M_NOT_FOUND", text: "Profile was not found")
    }
    if rest.count == 3, rest[2] == "avatar_url" { return [:] }
    return ["displayname": .string(name)]
  }

  /// The body as a JSON object.
  func body(of request: SimulatedRequest) throws(MatrixRefusal) -> JSON {
    if request.body.isEmpty { return [:] }
    guard let json = JSON(parsing: request.body), json.members != nil else { throw .notJSON }
    return json
  }

  private var versions: JSON {
    let minor = (1...12).map { JSON.string("v1.\($0)") }
    return ["versions": .array(["r0.6.1"] + minor), "unstable_features": ["org.matrix.msc2285.stable": true]]
  }
}
