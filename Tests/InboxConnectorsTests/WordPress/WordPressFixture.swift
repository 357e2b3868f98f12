import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

/// A blog, our user on it (id 1), and comments as the site writes them.
enum WordPressFixture {
  static let now = Date(timeIntervalSince1970: 1_795_362_400)  // 2026-11-22T15:46:40Z
  static let settings = AccountSettings([
    "root": "https://blog.example.org/wp-json/", "site": "https://blog.example.org", "title": "Tom & Jerry",
    "user": "admin", "user_id": "1",
  ])
  static let credentials = Credentials(["password": Secret("abcd EFGH ijkl")])
  static let comments = "/wp-json/wp/v2/comments"
  static let me = "/wp-json/wp/v2/users/me"
  static let posts = "/wp-json/wp/v2/posts"

  static func world(
    _ transport: any Transport, now: @escaping @Sendable () -> Date = { now }
  ) -> ConnectorWorld { ConnectorWorld(transport: transport, now: now) }

  static func connector(
    _ transport: any Transport, now: @escaping @Sendable () -> Date = { now }
  ) throws -> WordPressConnector {
    let connector = try WordPressAdapter().connector(
      for: settings, credentials: credentials, over: world(transport, now: now))
    return try #require(connector as? WordPressConnector)
  }

  /// A script in which our user is known and the posts have titles.
  static func transport(_ rights: [String] = ["moderate_comments", "edit_posts"]) -> ScriptedTransport {
    let transport = ScriptedTransport()
    let table = rights.map { #""\#($0)":true"# }.joined(separator: ",")
    transport.expect(
      .get, me, times: nil, .json(#"{"id":1,"name":"Ad","username":"admin","capabilities":{\#(table)}}"#))
    transport.expect(
      .get, posts, times: nil,
      .json(
        #"[{"id":4,"title":{"rendered":"Tom &amp; Jerry&#8217;s <em>day</em>"},"excerpt":{"rendered":"<p>Once.</p>\n"},"link":"https://blog.example.org/tom/"}]"#
      ))
    return transport
  }

  static func comment(
    _ id: Int, _ text: String = "Hi", status: String = "approved", parent: Int = 0, author: Int = 0,
    name: String = "Ann", email: String? = "ann@example.test", post: Int = 4, second: Int = 10, raw: String? = nil
  ) -> String {
    let time = now.addingTimeInterval(-Double(second)).formatted(.iso8601).dropLast()
    let mail = email.map { #","author_email":"\#($0)""# } ?? ""
    return #"""
      {"id":\#(id),"post":\#(post),"parent":\#(parent),"author":\#(author),"author_name":"\#(name)"\#(mail),
      "author_url":"https://ann.example.test/home","date":"1999-01-01T00:00:00","date_gmt":"\#(time)",
      "content":{"rendered":"<p>\#(text)</p>\n"\#(raw.map { #","raw":"\#($0)""# } ?? "")},
      "link":"https://blog.example.org/tom/#comment-\#(id)","status":"\#(status)","type":"comment","author_avatar_urls":[],
      "_links":{"up":[{"embeddable":true,"post_type":"post","href":"https://blog.example.org/wp-json/wp/v2/posts/\#(post)"}]}}
      """#
  }

  static func list(_ comments: [String], total: Int? = nil) -> ScriptedAnswer {
    .json("[\(comments.joined(separator: ","))]", headers: ["X-WP-Total": String(total ?? comments.count)])
  }

  static func failure(_ code: String, _ text: String, status: Int) -> ScriptedAnswer {
    .json(#"{"code":"\#(code)","message":"\#(text)","data":{"status":\#(status)}}"#, status: status)
  }

  static func order(_ verb: PlatformVerb, _ text: String? = nil, message: String? = "6") -> PlatformOrder {
    PlatformOrder(
      verb: verb, target: .init(channel: "comments", message: message.map { RemoteID($0) }, subject: "4"), text: text)
  }

  static func read(_ text: String) throws -> WordPressWire.Comment {
    try JSONDecoder().decode(WordPressWire.Comment.self, from: Data(text.utf8))
  }
}
