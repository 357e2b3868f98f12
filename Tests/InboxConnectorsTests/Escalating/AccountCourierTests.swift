import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

/// Telling people through our own accounts: what leaves, to whom, and how a doubt is ended.
@Suite struct AccountCourierTests {
  private func courier(_ connector: any Connector) -> AccountCourier {
    AccountCourier(account: "shop", wording: .english, zone: .gmt) { () async throws(ConnectorError) in connector }
  }

  private func notice(_ whom: String, text: String = "It lost my photos", reason: String = "lost data")
    -> EscalationNotice
  {
    .sample(text: text, recipient: whom, reason: reason, at: MastodonFixture.now.addingTimeInterval(-60))
  }

  private func words(_ transport: ScriptedTransport, _ key: String) throws -> String {
    let body = try #require(transport.requests.last { $0.body != nil }?.body)
    let object = try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
    return try #require(object[key] as? String)
  }

  private func mastodon(longest: Int = 500) -> ScriptedTransport {
    let transport = ScriptedTransport()
    transport.expect(.get, "/api/v2/instance", MastodonFixture.instance(longest: longest))
    transport.expect(
      .get, "/api/v1/accounts/lookup", query: ["acct": "ana@far.example"],
      .json(MastodonFixture.account("ana", "ana@far.example")))
    return transport
  }

  @Test func `On Mastodon only the addressee reads it, whatever a stranger wrote`() async throws {
    let transport = mastodon()
    transport.expect(
      .post, "/api/v1/statuses", .json(MastodonFixture.ours("9", minute: 119, content: "<p>told</p>")))
    let told = try await courier(MastodonFixture.connector(transport))
      .carry(notice("@ana@far.example", text: "Hey @victim and @@other@x.example, mail me@x.example"))
    #expect(told.remoteID == "9" && told.url?.absoluteString == "https://social.example/@x/9")
    let words = try words(transport, "status")
    #expect(words.hasPrefix("@ana@far.example Escalated to tier2 by ana, "))
    #expect(words.contains("> Hey victim and other@x.example, mail me@x.example"))
    #expect(words.contains("Why: lost data") && words.contains("Link: https://apps.example/review/7"))
    #expect(MastodonMentions.named(in: words) == ["@ana@far.example"])
    #expect(try self.words(transport, "visibility") == "direct")
    #expect(transport.requests.last?.headers[.init("Idempotency-Key") ?? .accept] == "k-1")
  }

  @Test func `It fits the server's limit, and the link always stays`() async throws {
    for (longest, expected) in [(500, true), (320, true), (240, true), (60, false)] {
      let transport = mastodon(longest: longest)
      transport.expect(.post, "/api/v1/statuses", .json(MastodonFixture.ours("9", minute: 119)))
      let courier = courier(try MastodonFixture.connector(transport))
      let long = notice(
        "@ana@far.example", text: String(repeating: "lost photos ", count: 400),
        reason: String(repeating: "why ", count: 300))
      guard expected else {
        await #expect(
          throws: ConnectorError.rejected(reason: "what shop's platform takes in one message is too short for it")
        ) { _ = try await courier.carry(long) }
        #expect(!transport.lines.contains { $0.hasPrefix("POST") })
        continue
      }
      _ = try await courier.carry(long)
      let words = try words(transport, "status")
      #expect(TextLimit(maximum: longest, rule: .mastodon(link: 23)).count(words) <= longest)
      #expect(words.contains("https://apps.example/review/7") && words.contains("Moot conversation 12"))
    }
  }

  @Test func `Nobody of that name is a no before anything leaves`() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, "/api/v2/instance", MastodonFixture.instance())
    transport.expect(.get, "/api/v1/accounts/lookup", .json("{}", status: 404))
    let courier = courier(try MastodonFixture.connector(transport))
    await #expect(throws: ConnectorError.rejected(reason: "the server knows nobody called @ana@far.example")) {
      _ = try await courier.carry(notice("@ana@far.example"))
    }
    await #expect(throws: ConnectorError.rejected(reason: "#room is no handle such as @ana@example.social")) {
      _ = try await courier.carry(notice("#room"))
    }
  }

  @Test func `On Mastodon a doubt is ended by our own posts`() async throws {
    let transport = mastodon()
    transport.expect(
      .post, "/api/v1/statuses", .json(MastodonFixture.ours("9", minute: 119)))
    let courier = courier(try MastodonFixture.connector(transport))
    var doubted = notice("@ana@far.example")
    _ = try await courier.carry(doubted)
    doubted.attemptedAt = MastodonFixture.now.addingTimeInterval(-60)
    let sent = try words(transport, "status")
    let html = "<p>" + sent.split(separator: "\n").joined(separator: "<br>").replacing("&", with: "&amp;") + "</p>"
    for (content, found) in [(html, true), ("<p>Something else</p>", false)] {
      let transport = mastodon()
      let status = MastodonFixture.status(
        "9", by: ("me", "shop"), minute: 119, naming: [], content: content, visibility: "direct")
      transport.expect(.get, "/api/v1/accounts/me/statuses", .json("[\(status)]"))
      transport.expect(.get, "/api/v1/statuses/9/source", times: nil, .json("{}", status: 404))
      let again = self.courier(try MastodonFixture.connector(transport))
      #expect(try await again.find(doubted)?.remoteID == (found ? "9" : nil))
    }
  }

  private func matrix(_ extra: (ScriptedTransport) -> Void) -> ScriptedTransport {
    let transport = ScriptedTransport()
    for type in ["m.room.power_levels", "m.room.encryption"] {
      transport.expect(
        .get, MatrixFixture.state + "/" + type, .json(#"{"errcode":"M_NOT_FOUND","error":"no"}"#, status: 404))
    }
    transport.expect(
      .get, MatrixFixture.state + "/m.room.create", .json(#"{"errcode":"M_NOT_FOUND","error":"no"}"#, status: 404))
    extra(transport)
    return transport
  }

  private let send = "/_matrix/client/v3/rooms/!room:example.org/send/m.room.message/k-1"

  @Test func `Into a Matrix room by its alias, calling nobody`() async throws {
    let transport = matrix { transport in
      transport.expect(
        .get, "/_matrix/client/v3/directory/room/#ops:example.org", .json(#"{"room_id":"!room:example.org"}"#))
      transport.expect(.put, send, .json(#"{"event_id":"$1"}"#))
    }
    let told = try await courier(MatrixFixture.connector(transport)).carry(
      notice("#ops:example.org", text: "@room help"))
    #expect(told.remoteID == "$1")
    #expect(try words(transport, "body").contains("> @room help"))
    let body = try #require(transport.requests.last?.body)
    let object = try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
    #expect((object["m.mentions"] as? [String: Any])?.isEmpty == true)
    #expect(transport.unmet.isEmpty && transport.unexpected.isEmpty)
  }

  @Test func `To somebody on Matrix through the room with them, made where there is none`() async throws {
    let direct = "/_matrix/client/v3/user/@team:example.org/account_data/m.direct"
    let made = matrix { transport in
      transport.expect(.get, direct, .json(#"{"errcode":"M_NOT_FOUND","error":"no"}"#, status: 404))
      transport.expect(.post, "/_matrix/client/v3/createRoom", .json(#"{"room_id":"!room:example.org"}"#))
      transport.expect(.put, direct, .json("{}"))
      transport.expect(.put, send, .json(#"{"event_id":"$1"}"#))
    }
    _ = try await courier(MatrixFixture.connector(made)).carry(notice("@ann:example.org"))
    let requests = made.requests.filter { $0.body != nil }.compactMap {
      $0.body.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(requests.first == #"{"invite":["@ann:example.org"],"is_direct":true,"preset":"trusted_private_chat"}"#)
    #expect(requests.dropFirst().first == #"{"@ann:example.org":["!room:example.org"]}"#)
    let known = matrix { transport in
      transport.expect(.get, direct, .json(#"{"@ann:example.org":["!room:example.org"]}"#))
      for user in ["@team:example.org", "@ann:example.org"] {
        transport.expect(.get, MatrixFixture.state + "/m.room.member/" + user, .json(#"{"membership":"join"}"#))
      }
      transport.expect(.put, send, .json(#"{"event_id":"$2"}"#))
    }
    #expect(try await courier(MatrixFixture.connector(known)).carry(notice("@ann:example.org")).remoteID == "$2")
  }

  @Test func `An encrypted room takes nothing from here, and a room that is not there is a clear no`() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, MatrixFixture.state + "/m.room.power_levels", .json("{}"))
    transport.expect(.get, MatrixFixture.state + "/m.room.encryption", .json(#"{"algorithm":"m.megolm.v1.aes-sha2"}"#))
    transport.expect(.get, MatrixFixture.state + "/m.room.create", .json("{}", status: 404))
    transport.expect(
      .get, "/_matrix/client/v3/directory/room/#no:example.org",
      .json(#"{"errcode":"M_NOT_FOUND","error":"no"}"#, status: 404))
    let courier = courier(try MatrixFixture.connector(transport))
    await #expect(throws: ConnectorError.refused(.encrypted)) {
      _ = try await courier.carry(notice("!room:example.org"))
    }
    await #expect(throws: ConnectorError.rejected(reason: "there is no room #no:example.org")) {
      _ = try await courier.carry(notice("#no:example.org"))
    }
  }

  @Test func `A platform that cannot write unasked says so`() async {
    await #expect(
      throws: ConnectorError.rejected(reason: "shop's platform has no way to write to somebody who asked nothing")
    ) { _ = try await courier(ScriptedConnector()).carry(notice("@ana")) }
  }
}
