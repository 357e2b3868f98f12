/// `GET /sync`, as far as an inbox needs it.
struct MatrixSync: Decodable {
  /// The token that stands behind everything here.
  let nextBatch: String
  let joined: [String: Room]
  /// Room by room, whom it is a direct room with; nil where nothing about it changed.
  let direct: [String: String]?

  struct Room: Decodable {
    let events: [MatrixEvent]
    /// There is more between the last sync and the first of `events`.
    let isLimited: Bool
    let previousBatch: String?
    /// The state that changed outside of `events`.
    let state: [MatrixEvent]
    let heroes: [String]?

    private enum Key: String, CodingKey {
      case timeline, state, state_after, summary, events, limited, prev_batch
      case heroes = "m.heroes"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let timeline = try? container.nestedContainer(keyedBy: Key.self, forKey: .timeline)
      events = timeline?.lenientList(MatrixEvent.self, .events) ?? []
      isLimited = timeline?.lenient(Bool.self, .limited) ?? false
      previousBatch = timeline?.lenient(String.self, .prev_batch)
      let changed: [MatrixEvent] = [Key.state, .state_after].flatMap { key in
        (try? container.nestedContainer(keyedBy: Key.self, forKey: key))?.lenientList(MatrixEvent.self, .events) ?? []
      }
      state = changed
      let summary = try? container.nestedContainer(keyedBy: Key.self, forKey: .summary)
      heroes = summary?.lenient([String].self, .heroes)
    }
  }

  private enum Key: String, CodingKey {
    case next_batch, rooms, join, account_data, events
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    nextBatch = try container.decode(String.self, forKey: .next_batch)
    let rooms = try? container.nestedContainer(keyedBy: Key.self, forKey: .rooms)
    joined = try rooms?.decodeIfPresent([String: Room].self, forKey: .join) ?? [:]
    let account = try? container.nestedContainer(keyedBy: Key.self, forKey: .account_data)
    direct = account?.lenientList(Direct.self, .events)?.compactMap(\.partners).last
  }

  /// The account datum `m.direct`: `{user: [room, …]}`.
  private struct Direct: Decodable {
    let partners: [String: String]?

    private enum Key: String, CodingKey {
      case type, content
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      guard try container.decode(String.self, forKey: .type) == "m.direct" else {
        partners = nil
        return
      }
      var partners: [String: String] = [:]
      let users = container.lenient([String: Lenient<[String]>].self, .content) ?? [:]
      for (user, rooms) in users.sorted(by: { $0.key < $1.key }) {
        for room in rooms.value ?? [] { partners[room] = user }
      }
      self.partners = partners
    }
  }
}
