import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

/// A homeserver, our account on it (`@team:example.org`), a room, and events as the server writes them.
enum MatrixFixture {
  static let now = Date(timeIntervalSince1970: 1_795_362_400)
  static let home = "https://matrix.example.org"
  static let me = "@team:example.org"
  static let room = "!room:example.org"
  static let settings = AccountSettings(["server": home, "user_id": me])
  static let credentials = Credentials(["token": Secret("syt_t0ken")])
  static let sync = "/_matrix/client/v3/sync"
  static let messages = "/_matrix/client/v3/rooms/!room:example.org/messages"
  static let state = "/_matrix/client/v3/rooms/!room:example.org/state"

  static func world(_ transport: any Transport) -> ConnectorWorld { ConnectorWorld(transport: transport, now: { now }) }

  static func connector(_ transport: any Transport) throws -> MatrixConnector {
    let connector = try MatrixAdapter().connector(for: settings, credentials: credentials, over: world(transport))
    return try #require(connector as? MatrixConnector)
  }

  /// A message of `sender`, `second` seconds before now.
  static func message(
    _ id: String, _ body: String, by sender: String = "@ann:example.org", second: Int = 10, content: String = "",
    unsigned: String = ""
  ) -> String {
    event(
      id, "m.room.message", by: sender, second: second, content: #""msgtype":"m.text","body":"\#(body)"\#(content)"#,
      unsigned: unsigned)
  }

  static func event(
    _ id: String, _ type: String, by sender: String, second: Int = 10, key: String? = nil, content: String = "",
    unsigned: String = ""
  ) -> String {
    let time = Int(now.timeIntervalSince1970 - Double(second)) * 1000
    let stateKey = key.map { #""state_key":"\#($0)","# } ?? ""
    return #"""
      {"event_id":"\#(id)","type":"\#(type)","sender":"\#(sender)","origin_server_ts":\#(time),\#(stateKey)
      "content":{\#(content)},"unsigned":{\#(unsigned)}}
      """#
  }

  /// State of a room called Shop in which we have `level`.
  static func roomState(level: Int = 50) -> [String] {
    [
      event("$c", "m.room.create", by: "@boss:example.org", key: "", content: #""room_version":"10""#),
      event("$n", "m.room.name", by: "@boss:example.org", key: "", content: #""name":"Shop""#),
      event(
        "$p", "m.room.power_levels", by: "@boss:example.org", key: "",
        content: #""users":{"@boss:example.org":100,"\#(me)":\#(level),"@mod:example.org":50},"users_default":0"#),
      event(
        "$m", "m.room.member", by: "@ann:example.org", key: "@ann:example.org",
        content: #""membership":"join","displayname":"Ann""#),
    ]
  }

  /// A sync with one room.
  static func sync(
    _ next: String, _ events: [String] = [], state: [String] = [], limited: String? = nil, direct: String? = nil,
    heroes: [String] = [], room: String = room
  ) -> ScriptedAnswer {
    let account = direct.map { #","account_data":{"events":[{"type":"m.direct","content":{\#($0)}}]}"# } ?? ""
    let names = heroes.map { #""\#($0)""# }.joined(separator: ",")
    return .json(
      #"""
      {"next_batch":"\#(next)"\#(account),"rooms":{"join":{"\#(room)":{"timeline":{"events":[\#(events.joined(separator: ","))],
      "limited":\#(limited != nil),"prev_batch":"\#(limited ?? "p")"},"state":{"events":[\#(state.joined(separator: ","))]},
      "summary":{"m.heroes":[\#(names)]}}}}}
      """#)
  }

  /// A page of the past, newest first.
  static func page(_ events: [String], end: String? = nil, state: [String] = []) -> ScriptedAnswer {
    .json(
      #"{"chunk":[\#(events.joined(separator: ","))],"start":"s","state":[\#(state.joined(separator: ","))]"#
        + (end.map { #","end":"\#($0)"}"# } ?? "}"))
  }

  static func failure(_ code: String, _ text: String, status: Int) -> ScriptedAnswer {
    .json(#"{"errcode":"\#(code)","error":"\#(text)"}"#, status: status)
  }

  /// Events read from their JSON.
  static func events(_ texts: String...) throws -> [MatrixEvent] {
    try texts.map { try JSONDecoder().decode(MatrixEvent.self, from: Data($0.utf8)) }
  }

  static func order(
    _ verb: PlatformVerb, _ text: String? = nil, message: String? = "$q", thread: String? = nil,
    person: String? = "@ann:example.org", duration: Double? = nil
  ) -> PlatformOrder {
    PlatformOrder(
      verb: verb,
      target: .init(
        channel: RemoteID(room), message: message.map { RemoteID($0) }, thread: thread.map { RemoteID($0) },
        person: person.map { RemoteID($0) }),
      text: text, duration: duration)
  }

  /// What a connector asks of a room that it has not seen in a sync.
  static func expectRoom(_ transport: ScriptedTransport, level: Int = 50, isEncrypted: Bool = false) {
    transport.expect(
      .get, state + "/m.room.power_levels",
      .json(#"{"users":{"@boss:example.org":100,"\#(me)":\#(level),"@mod:example.org":50},"users_default":0}"#))
    transport.expect(
      .get, state + "/m.room.encryption",
      isEncrypted ? .json(#"{"algorithm":"m.megolm.v1.aes-sha2"}"#) : failure("M_NOT_FOUND", "None.", status: 404))
    transport.expect(
      .get, state + "/m.room.create", query: ["format": "event"],
      .json(event("$c", "m.room.create", by: "@boss:example.org", key: "", content: #""room_version":"10""#)))
  }
}

extension IncomingEvent {
  var message: IncomingMessage? { if case .message(let message) = self { message } else { nil } }
}
