import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import Testing

/// A homeserver with our account, a stranger and a neighbour, who use clients of their own.
struct MatrixHome {
  /// Somebody's own client.
  struct Client {
    let server: RealServer
    let user: String
    let token: String

    func ask(_ method: HTTPRequest.Method, _ path: String, _ body: [String: Any]? = nil) async throws -> [String: Any] {
      let answer = try await server.ask(method, "/_matrix/client/v3" + path, authorization: "Bearer " + token, body)
      return try #require(answer as? [String: Any])
    }

    /// The status of what may be refused.
    func status(_ method: HTTPRequest.Method, _ path: String, _ body: [String: Any]) async throws -> Int {
      let data = try JSONSerialization.data(withJSONObject: body)
      return try await server.send(
        method, "/_matrix/client/v3" + path, authorization: "Bearer " + token, body: data
      ).status
    }

    @discardableResult
    func say(_ text: String, in room: String, _ more: [String: Any] = [:]) async throws -> String {
      try await send("m.room.message", ["msgtype": "m.text", "body": text].merging(more) { $1 }, in: room)
    }

    @discardableResult
    func send(_ type: String, _ content: [String: Any], in room: String) async throws -> String {
      let answer = try await ask(.put, "/rooms/\(room.escaped)/send/\(type)/\(UUID().uuidString)", content)
      return try #require(answer["event_id"] as? String)
    }

    func join(_ room: String) async throws { _ = try await ask(.post, "/join/\(room.escaped)", [:]) }

    /// The last events of a room, oldest first.
    func history(of room: String, limit: Int = 100) async throws -> [[String: Any]] {
      let page = try await ask(.get, "/rooms/\(room.escaped)/messages?dir=b&limit=\(limit)")
      return try #require(page["chunk"] as? [[String: Any]]).reversed()
    }

    func event(_ id: String, in room: String) async throws -> [String: Any] {
      try await ask(.get, "/rooms/\(room.escaped)/event/\(id.escaped)")
    }
  }

  let server: RealServer
  let settings: AccountSettings
  let credentials: Credentials
  let connector: any Connector
  /// Our account in another client.
  let team: Client
  let stranger: Client
  let neighbour: Client

  init(_ server: RealServer) async throws {
    self.server = server
    let answers = ["server": server.address, "user": try server.fact("USER"), "password": try server.fact("PASSWORD")]
    let step = try await MatrixAdapter().signIn(
      Credentials(answers.mapValues { Secret($0) }), kept: nil, over: server.world)
    guard case .signedIn(_, let settings, let credentials) = step else { throw BenchError(description: "\(step)") }
    (self.settings, self.credentials) = (settings, credentials)
    connector = try MatrixAdapter().connector(for: settings, credentials: credentials, over: server.world)
    team = try await Self.client(server, "USER", "PASSWORD")
    stranger = try await Self.client(server, "STRANGER", "STRANGER_PASSWORD")
    neighbour = try await Self.client(server, "NEIGHBOUR", "NEIGHBOUR_PASSWORD")
  }

  /// The same account after a restart: nothing is remembered.
  func restarted() throws -> any Connector {
    try MatrixAdapter().connector(for: settings, credentials: credentials, over: server.world)
  }

  /// A public room that our account made and everybody is in.
  func room(_ name: String) async throws -> String {
    let made = try await team.ask(.post, "/createRoom", ["preset": "public_chat", "name": name])
    let room = try #require(made["room_id"] as? String)
    try await stranger.join(room)
    try await neighbour.join(room)
    return room
  }

  private static func client(_ server: RealServer, _ user: String, _ password: String) async throws -> Client {
    let body: [String: Any] = [
      "type": "m.login.password", "identifier": ["type": "m.id.user", "user": try server.fact(user)],
      "password": try server.fact(password),
    ]
    let answer = try await server.ask(.post, "/_matrix/client/v3/login", body) as? [String: Any]
    return Client(
      server: server, user: try #require(answer?["user_id"] as? String),
      token: try #require(answer?["access_token"] as? String))
  }
}

extension String {
  /// As one segment of a path.
  fileprivate var escaped: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self }
}

extension Connector {
  /// Everything that is there now, and the cursor behind it.
  func drain(_ cursor: String?) async throws -> (events: [IncomingEvent], cursor: String?) {
    var events: [IncomingEvent] = []
    var cursor = cursor
    while true {
      let page = try await pull(after: cursor, patience: .zero)
      events += page.events
      cursor = page.cursor
      if !page.hasMore { return (events, cursor) }
    }
  }
}

extension [IncomingEvent] {
  var messages: [IncomingMessage] {
    compactMap { event in if case .message(let message) = event { message } else { nil } }
  }

  func message(_ words: String) throws -> IncomingMessage {
    try #require(messages.first { $0.body == words }, "nobody said \(words)")
  }

  func visibility(of id: RemoteID) -> Visibility? {
    compactMap { event -> Visibility? in
      switch event {
      case .visibility(id, let visibility, _): visibility
      case .message(let message) where message.remoteID == id: message.visibility
      default: nil
      }
    }.last
  }
}

extension IncomingMessage {
  func order(_ verb: PlatformVerb, _ text: String? = nil) -> PlatformOrder {
    var root: RemoteID?
    if case .root(let id) = thread { root = id }
    return PlatformOrder(
      verb: verb,
      target: .init(
        channel: channel.remoteID, message: remoteID, thread: root, subject: subject?.remoteID,
        person: author.remoteID, personHandle: author.handle, mentions: mentions, audience: audience), text: text)
  }
}
