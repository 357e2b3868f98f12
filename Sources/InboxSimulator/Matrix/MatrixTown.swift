package import Foundation

/// A Matrix home server with our account in a few of its rooms, as the client-server API v3 shows it.
package struct MatrixTown: PretendPlatform {
  package var base = "http://matrix.invalid"
  /// The part after the colon in user ids.
  package static let server = "acme.example"
  let server = MatrixTown.server
  package let localpart = "acme_team"
  package let password: String
  package let accessToken: String
  let displayName = "Acme Notes Team"

  var events: [MatrixEvent] = []
  var positions: [String: Int] = [:]
  /// Positions of the events that relate to an event, by its id, ascending.
  var related: [String: [Int]] = [:]
  var rooms: [String: MatrixRoom] = [:]
  /// Room ids in the order they were made.
  var roomOrder: [String] = []
  var profiles: [String: String] = [:]
  /// Device by access token.
  var tokens: [String: String] = [:]
  /// Event ids by token, path and transaction id.
  var transactions: [String: String] = [:]
  var filters: [JSON] = []
  var posted: [PostedItem] = []
  var acts: [TeamAct] = []
  var logins = 0
  let salt: String
  /// Part of the ids of new events; another one after each reopening of the town.
  var season = ""

  /// An empty server; `seed` makes its ids and secrets.
  package init(seed: UInt64) {
    salt = "matrix-\(seed)"
    password = "pass-" + Digest256.hexadecimal(salt + "password", 16)
    accessToken = "syt_" + Digest256.hexadecimal(salt + "token", 40)
    tokens = [accessToken: "TOWNDEVICE"]
    profiles["@\(localpart):\(server)"] = displayName
  }

  /// Our own user id.
  package var userID: String { "@\(localpart):\(server)" }

  /// The user id of `person`.
  package static func userID(of person: Person) -> String { "@\(person.handle.replacing("_", with: ".")):\(server)" }

  /// The id of the room with this alias name (`dev-room`), or `name` itself when it is an id.
  package func room(_ name: String) -> String {
    roomOrder.first { rooms[$0]?.alias == name } ?? name
  }

  /// Makes a room in which we have `ourLevel`; 50 may ban, 100 may do all.
  package mutating func makeRoom(
    alias: String, name: String, topic: String, ourLevel: Int, isEncrypted: Bool = false, at now: Date
  ) {
    let id = "!" + Digest256.urlSafe("\(salt)-room-\(alias)")
    rooms[id] = MatrixRoom(id: id, alias: alias, name: name)
    roomOrder.append(id)
    let founder = "@founder:\(server)"
    profiles[founder] = "Founder"
    let create: JSON = ["room_version": "12"]
    append(room: id, sender: founder, type: "m.room.create", stateKey: "", content: create, at: now)
    join(founder, id, at: now)
    let levels: JSON = [
      "ban": 50, "events": ["m.room.name": 50, "m.room.power_levels": 100], "events_default": 0, "invite": 50,
      "kick": 50, "redact": 50, "state_default": 50, "users": .object([JSON.Member(userID, .int(ourLevel))]),
      "users_default": 0,
    ]
    append(room: id, sender: founder, type: "m.room.power_levels", stateKey: "", content: levels, at: now)
    append(
      room: id, sender: founder, type: "m.room.join_rules", stateKey: "", content: ["join_rule": "public"], at: now)
    append(room: id, sender: founder, type: "m.room.name", stateKey: "", content: ["name": .string(name)], at: now)
    append(room: id, sender: founder, type: "m.room.topic", stateKey: "", content: ["topic": .string(topic)], at: now)
    let alias = "#\(alias):\(server)"
    append(
      room: id, sender: founder, type: "m.room.canonical_alias", stateKey: "", content: ["alias": .string(alias)],
      at: now)
    if isEncrypted {
      append(
        room: id, sender: founder, type: "m.room.encryption", stateKey: "",
        content: ["algorithm": "m.megolm.v1.aes-sha2"], at: now)
    }
    join(userID, id, at: now)
  }

  /// Adds an event to a room and returns its id.
  @discardableResult
  mutating func append(
    room: String, sender: String, type: String, stateKey: String? = nil, content: JSON, at: Date,
    transaction: String? = nil, redacts: String? = nil
  ) -> String {
    let position = events.count + 1
    let id = "$" + Digest256.urlSafe("\(salt)-event\(season)-\(position)")
    events.append(
      MatrixEvent(
        position: position, id: id, room: room, sender: sender, type: type, stateKey: stateKey, content: content,
        at: at,
        transaction: transaction, redacts: redacts, redactedBy: nil))
    positions[id] = position
    if let target = content["m.relates_to"]?["event_id"]?.text { related[target, default: []].append(position) }
    rooms[room]?.events.append(position)
    if let stateKey { rooms[room]?.state[MatrixRoom.StateKey(type: type, key: stateKey)] = position }
    return id
  }

  func event(_ id: String) -> MatrixEvent? { positions[id].map { events[$0 - 1] } }

  /// The content of a room's state event, if it has one.
  func state(_ room: String, _ type: String, _ key: String = "") -> JSON? {
    rooms[room]?.state[MatrixRoom.StateKey(type: type, key: key)].map { events[$0 - 1].content }
  }

  /// `join`, `leave`, `ban`, or nil for somebody who was never there.
  package func membership(_ user: String, in room: String) -> String? {
    state(self.room(room), "m.room.member", user)?["membership"]?.text
  }

  mutating func join(_ user: String, _ room: String, at now: Date) {
    let content: JSON = ["displayname": .optional(profiles[user]), "membership": "join"]
    append(room: room, sender: user, type: "m.room.member", stateKey: user, content: content, at: now)
  }

  package func refusal(_ refusal: Refusal, at now: Date) -> SimulatedResponse {
    switch refusal {
    case .rateLimited(let seconds):
      let body: JSON = [
        "errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests", "retry_after_ms": .int(seconds * 1000),
      ]
      return SimulatedResponse(status: 429, body, headers: [QueryItem("Retry-After", String(seconds))])
    case .serverError(let status):
      return MatrixRefusal(status: status, code: "M_UNKNOWN", text: "Internal server error").response
    case .tokenRevoked: return MatrixRefusal.unknownToken.response
    }
  }
}
