import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import Synchronization
import Testing

/// A WordPress site with our user, an author, and visitors who write in the form below a post.
struct WordPressSite {
  let server: RealServer
  let settings: AccountSettings
  let credentials: Credentials
  let connector: any Connector
  /// How far the connectors' clock is ahead: they look again at what they know every few minutes.
  let ahead: Ahead

  final class Ahead: Sendable {
    private let seconds = Mutex(0.0)
    var now: Date { Date().addingTimeInterval(seconds.withLock { $0 }) }
    func advance(by more: Double) { seconds.withLock { $0 += more } }
  }

  init(_ server: RealServer, user: String = "USER", password: String = "ADMIN_PASSWORD") async throws {
    self.server = server
    let ahead = Ahead()
    self.ahead = ahead
    let world = ConnectorWorld(transport: server.transport) { ahead.now }
    let answers = ["server": server.address, "user": try server.fact(user), "password": try server.fact(password)]
    let step = try await WordPressAdapter().signIn(
      Credentials(answers.mapValues { Secret($0) }), kept: nil, over: world)
    guard case .signedIn(_, let settings, let credentials) = step else { throw BenchError(description: "\(step)") }
    (self.settings, self.credentials) = (settings, credentials)
    connector = try WordPressAdapter().connector(for: settings, credentials: credentials, over: world)
  }

  /// The same account after a restart: nothing is remembered.
  func restarted(_ change: (inout AccountSettings) -> Void = { _ in }) throws -> any Connector {
    var settings = settings
    change(&settings)
    let ahead = ahead
    let world = ConnectorWorld(transport: server.transport) { ahead.now }
    return try WordPressAdapter().connector(for: settings, credentials: credentials, over: world)
  }

  /// A visitor writes in the form below a post; each is another person, or the site would slow them down.
  func visitor(_ name: String, says text: String, on post: String = "POST", to parent: RemoteID? = nil) async throws {
    let email = UUID().uuidString.prefix(8) + "@example.test"
    let fields = [
      ("comment", text), ("author", name), ("email", String(email)), ("comment_post_ID", try server.fact(post)),
      ("comment_parent", parent?.value ?? "0"),
    ]
    let body = fields.map { $0.0 + "=" + ($0.1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "") }
    let answer = try await server.send(
      .post, "/wp-comments-post.php", type: "application/x-www-form-urlencoded",
      body: Data(body.joined(separator: "&").utf8))
    try #require(answer.status == 302, "\(answer.status) \(String(decoding: answer.body, as: UTF8.self))")
  }

  /// The comments that everybody sees, as text by id.
  func visible() async throws -> [String: String] {
    let list = try await server.ask(.get, "/wp-json/wp/v2/comments?per_page=100&_fields=id,content") as? [[String: Any]]
    var result: [String: String] = [:]
    for comment in try #require(list) {
      let id = try #require(comment["id"] as? Int)
      result[String(id)] = HTMLText.plain((comment["content"] as? [String: String])?["rendered"] ?? "")
    }
    return result
  }

  /// Our user, at work in the dashboard.
  @discardableResult
  func dashboard(_ method: HTTPRequest.Method, _ path: String, _ body: [String: Any]? = nil) async throws -> [String:
    Any]
  {
    let pair = Data("admin:\(try server.fact("ADMIN_PASSWORD"))".utf8).base64EncodedString()
    let answer = try await server.ask(method, "/wp-json/wp/v2" + path, authorization: "Basic " + pair, body)
    return try #require(answer as? [String: Any])
  }
}
