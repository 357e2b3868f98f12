/// Who may do what in a room: the content of `m.room.power_levels`. Source: Matrix client-server API, "m.room.power_levels".
struct MatrixPowers: Hashable, Decodable {
  var users: [String: Int] = [:]
  var usersDefault = 0
  var events: [String: Int] = [:]
  var eventsDefault = 0
  var ban = 50
  var kick = 50
  var redact = 50

  init() {}

  private enum Key: String, CodingKey {
    case users, users_default, events, events_default, ban, kick, redact
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let number = { (key: Key) in container.lenient(Level.self, key)?.value }
    let table = { (key: Key) -> [String: Int] in
      (container.lenient([String: Lenient<Level>].self, key) ?? [:]).compactMapValues { $0.value?.value }
    }
    users = table(.users)
    events = table(.events)
    usersDefault = number(.users_default) ?? 0
    eventsDefault = number(.events_default) ?? 0
    ban = number(.ban) ?? 50
    kick = number(.kick) ?? 50
    redact = number(.redact) ?? 50
  }

  /// What sending a message event of `type` takes.
  func sending(_ type: String) -> Int { events[type] ?? eventsDefault }

  /// Old rooms hold levels as text or as fractions.
  private struct Level: Decodable {
    let value: Int

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        value = number
      } else if let number = try? container.decode(Double.self), abs(number) < 1e15 {
        value = Int(number)
      } else if let number = Int(try container.decode(String.self)) {
        value = number
      } else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a level")
      }
    }
  }
}
