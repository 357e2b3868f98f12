import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting

@testable import InboxConnectors

/// A server, our account on it (`@shop`, id `me`), and posts as the server writes them.
enum MastodonFixture {
  static let now = Date(timeIntervalSince1970: 1_795_348_800)  // 22 Nov 2026, 12:00 UTC
  static let home = "https://social.example"
  static let settings = AccountSettings(["server": home, "account_id": "me", "handle": "@shop"])
  static let credentials = Credentials(["token": Secret("t0ken-0f-the-shop")])

  static func world(_ transport: any Transport, now: @escaping @Sendable () -> Date = { now }) -> ConnectorWorld {
    ConnectorWorld(transport: transport, now: now)
  }

  static func connector(
    _ transport: any Transport, settings: AccountSettings = settings, now: @escaping @Sendable () -> Date = { now }
  ) throws -> MastodonConnector {
    let connector = try MastodonAdapter().connector(
      for: settings, credentials: credentials, over: world(transport, now: now))
    guard let connector = connector as? MastodonConnector else { throw CancellationError() }
    return connector
  }

  /// `/api/v2/instance` of some software.
  static func instance(
    _ version: String = "4.5.2", source: String = "https://github.com/mastodon/mastodon", longest: Int = 500,
    api: String = #","api_versions":{"mastodon":7}"#, streaming: String? = "wss://stream.social.example"
  ) -> ScriptedAnswer {
    let stream = streaming.map { #""\#($0)""# } ?? "null"
    return .json(
      #"""
      {"domain":"social.example","version":"\#(version)","source_url":"\#(source)","configuration":{"urls":
      {"streaming":\#(stream)},"statuses":{"max_characters":\#(longest),"characters_reserved_per_url":23}}\#(api)}
      """#)
  }

  static let gotosocial = instance(
    "0.20.1+git-8a2f2ac", source: "https://codeberg.org/superseriousbusiness/gotosocial", longest: 5000, api: "")

  static func account(_ id: String, _ acct: String) -> String {
    #"""
    {"id":"\#(id)","username":"\#(acct.prefix { $0 != "@" })","acct":"\#(acct)","display_name":"\#(acct.capitalized)",
    "url":"https://social.example/@\#(acct)","followers_count":7,"bot":false}
    """#
  }

  /// A post; `minute` counts from 10:00 of 22 Nov 2026, before `now`.
  static func status(
    _ id: String, by account: (String, String) = ("ann", "ann@far.example"), minute: Int, to parent: String? = nil,
    of parentAccount: String? = nil, naming: [(String, String)] = [("me", "shop")], content: String = "<p>Hello</p>",
    visibility: String = "public", extra: String = ""
  ) -> String {
    let text = { (value: String?) in value.map { #""\#($0)""# } ?? "null" }
    let mentions = naming.map { #"{"id":"\#($0.0)","username":"x","url":"https://x.example","acct":"\#($0.1)"}"# }
    return #"""
      {"id":"\#(id)","created_at":"\#(date(minute))","in_reply_to_id":\#(text(parent)),
      "in_reply_to_account_id":\#(text(parentAccount)),"sensitive":false,"spoiler_text":"","visibility":"\#(visibility)",
      "language":"en","uri":"https://social.example/users/x/statuses/\#(id)","url":"https://social.example/@x/\#(id)",
      "replies_count":1,"reblogs_count":2,"favourites_count":3,"favourited":false,"content":\#(quoted(content)),
      "reblog":null,"account":\#(Self.account(account.0, account.1)),"media_attachments":[],
      "mentions":[\#(mentions.joined(separator: ","))],"tags":[],"emojis":[],"card":null,"poll":null\#(extra)}
      """#
  }

  /// One of ours.
  static func ours(
    _ id: String, minute: Int, to parent: String? = nil, of account: String? = nil, content: String = "<p>Ours</p>"
  )
    -> String
  {
    status(id, by: ("me", "shop"), minute: minute, to: parent, of: account, naming: [], content: content)
  }

  static func notification(_ id: String, _ status: String?, minute: Int = 0) -> String {
    notification(id, "mention", status, minute: minute)
  }

  static func notification(_ id: String, _ type: String, _ status: String?, minute: Int = 0) -> String {
    let status = status.map { #","status":\#($0)"# } ?? ""
    return #"""
      {"id":"\#(id)","type":"\#(type)","created_at":"\#(date(minute))","account":\#(account("ann", "ann"))\#(status)}
      """#
  }

  static func list(_ entries: [String], next: String? = nil) -> ScriptedAnswer {
    let link = next.map { ["Link": "<https://elsewhere.example\($0)>; rel=\"next\", <\(home)/p>; rel=\"prev\""] } ?? [:]
    return .json("[\(entries.joined(separator: ","))]", headers: link)
  }

  static func context(above: [String] = [], below: [String] = []) -> ScriptedAnswer {
    .json(#"{"ancestors":[\#(above.joined(separator: ","))],"descendants":[\#(below.joined(separator: ","))]}"#)
  }

  static let gone = ScriptedAnswer.json(#"{"error":"Record not found"}"#, status: 404)

  static func date(_ minute: Int) -> String {
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "2026-11-22T\(10 + minute / 60):\(padded(minute % 60)):00.000Z"
  }

  static func moment(_ minute: Int) -> Date { now.addingTimeInterval(60 * Double(minute) - 7200) }

  static func quoted(_ text: String) -> String {
    let data = (try? JSONEncoder().encode(text)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  static func decoded(_ status: String) throws -> MastodonWire.Status {
    try JSONDecoder().decode(MastodonWire.Status.self, from: Data(status.utf8))
  }
}

extension ScriptedTransport {
  static let notifications = "/api/v1/notifications"
  static let own = "/api/v1/accounts/me/statuses"

  /// The answers of one pull: what others told us, and what we posted.
  func expectPull(_ notifications: [String], own: [String] = [], next: String? = nil, ownNext: String? = nil) {
    expect(.get, Self.notifications, MastodonFixture.list(notifications, next: next))
    expect(.get, Self.own, MastodonFixture.list(own, next: ownNext))
  }

  func expectInstance(_ instance: ScriptedAnswer = MastodonFixture.instance()) {
    expect(.get, "/api/v2/instance", times: nil, instance)
  }
}
