import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxTesting

/// An app, its key and its server, for tests of one connector.
enum AppStoreFixture {
  /// RFC 7515, A.3: known to everybody.
  static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjpsQnnGQmL+YBIff
    H1136cspYG6+0iY7X1fCE9+E9LKhRANCAAR/zc4ncPbEXUGDy+5v20t7WAczNXvp
    7xO6z248e9FURcfxRM0bvZt+hyzf7bnuufSzaV1uqQskrYpGIyiFiOWt
    -----END PRIVATE KEY-----
    """

  static let now = Date(timeIntervalSince1970: 1_800_000_000)
  static let list = "/v1/apps/99/customerReviews"

  static let settings = AccountSettings(["issuer": "issuer-1", "key_id": "KEY1", "app": "99", "app_name": "Notes"])
  static let credentials = Credentials(["private_key": Secret(key)])

  static func world(_ transport: ScriptedTransport, now: @escaping @Sendable () -> Date = { now }) -> ConnectorWorld {
    ConnectorWorld(transport: transport, now: now)
  }

  static func connector(
    _ transport: ScriptedTransport, settings: AccountSettings = settings,
    now: @escaping @Sendable () -> Date = { now }
  ) throws -> any Connector {
    try AppStoreAdapter().connector(for: settings, credentials: credentials, over: world(transport, now: now))
  }

  /// A review as Apple writes it; `minute` counts from a fixed evening.
  static func review(
    _ id: String, minute: Int, rating: Int = 4, title: String = "T", body: String = "B", nickname: String = "Nick",
    answer: String? = nil
  ) -> String {
    let relation = answer.map { #""data":{"type":"customerReviewResponses","id":"\#($0)"},"# } ?? ""
    return #"""
      {"type":"customerReviews","id":"\#(id)","attributes":{"rating":\#(rating),"title":"\#(title)","body":"\#(body)",
      "reviewerNickname":"\#(nickname)","createdDate":"\#(date(minute))","territory":"DEU"},
      "relationships":{"response":{\#(relation)"links":{}}},"links":{}}
      """#
  }

  static func answer(_ id: String, to review: String?, body: String, minute: Int, state: String = "PUBLISHED") -> String
  {
    let relation =
      review.map { #","relationships":{"review":{"data":{"type":"customerReviews","id":"\#($0)"}}}"# } ?? ""
    return #"""
      {"type":"customerReviewResponses","id":"\#(id)","attributes":{"responseBody":"\#(body)",
      "lastModifiedDate":"\#(date(minute))","state":"\#(state)"}\#(relation)}
      """#
  }

  static func page(_ reviews: [String], included: [String] = [], next: String? = nil) -> ScriptedAnswer {
    let link = next.map { #","next":"https://elsewhere.example\#($0)""# } ?? ""
    return .json(
      #"{"data":[\#(reviews.joined(separator: ","))],"included":[\#(included.joined(separator: ","))],"#
        + #""links":{"self":"x"\#(link)},"meta":{"paging":{"limit":100}}}"#)
  }

  static func failure(_ status: Int, _ code: String, _ detail: String, source: String = "") -> ScriptedAnswer {
    .json(
      #"{"errors":[{"id":"1","status":"\#(status)","code":"\#(code)","title":"t","detail":"\#(detail)"\#(source)}]}"#,
      status: status)
  }

  /// `2026-11-22T…-08:00`: Apple writes dates in Cupertino's time.
  static func date(_ minute: Int) -> String {
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "2026-11-2\(2 + minute / 1440)T\(padded(minute / 60 % 24)):\(padded(minute % 60)):00-08:00"
  }

  /// The same minute as a moment: midnight of 22 Nov 2026 in Cupertino is 8 o'clock in UTC.
  static func moment(_ minute: Int) -> Date {
    Date(timeIntervalSince1970: 1_795_334_400 + 60 * Double(minute))
  }
}

extension IncomingPage {
  /// `+id` for a message, `=id` for one of ours, `?id:…` for a change of visibility.
  var marks: [String] {
    events.map { event in
      switch event {
      case .message(let message): (message.isOurs ? "=" : "+") + message.remoteID.value
      case .edit(let id, _, _, _): "~" + id.value
      case .visibility(let id, let visibility, _): "?\(id.value):\(visibility.rawValue)"
      }
    }
  }

  func message(_ id: String) -> IncomingMessage? {
    events.lazy.compactMap { event in
      if case .message(let message) = event, message.remoteID.value == id { message } else { nil }
    }.first
  }
}
