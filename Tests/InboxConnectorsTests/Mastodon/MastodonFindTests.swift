import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Finding what Mastodon may have")
struct MastodonFindTests {
  typealias Fixture = MastodonFixture
  let transport = ScriptedTransport()
  static let attempted = Fixture.moment(60)

  func order(
    _ verb: PlatformVerb, _ text: String? = "Thank you &  bye\nhttps://far.example/x", message: RemoteID = "s1"
  ) -> PlatformOrder {
    PlatformOrder(
      verb: verb,
      target: PlatformOrder.Target(
        channel: "mentions", message: message, person: "ann", personHandle: "@ann@far.example"),
      text: text)
  }

  func find(
    _ order: PlatformOrder, at now: Date = Fixture.now, server: ScriptedAnswer = Fixture.instance()
  ) async throws -> Receipt? {
    transport.expectInstance(server)
    return try await Fixture.connector(transport) { now }.find(
      Inquiry(order: order, key: "k", attemptedAt: Self.attempted))
  }

  /// What the server shows of the words that left.
  static let shown =
    #"<p><span class="h-card"><a href="https://far.example/@ann" class="u-url mention">@<span>ann</span></a></span> Thank you &amp; "#
    + #"bye<br><a href="https://far.example/x"><span class="invisible">https://</span>far.example/x</a></p>"#

  func reply(_ id: String, minute: Int, to parent: String = "s1", content: String = shown) -> String {
    Fixture.ours(id, minute: minute, to: parent, of: "ann", content: content)
  }

  @Test("Our answer is found by post, time and words, however the server shows them")
  func found() async throws {
    transport.expect(
      .get, ScriptedTransport.own,
      Fixture.list([
        Fixture.ours("p", minute: 70), reply("x", minute: 66, to: "s9"),
        reply("other", minute: 65, content: "<p>No</p>"),
        reply("o1", minute: 61), reply("old", minute: 50),
      ]))
    transport.expect(.get, "/api/v1/statuses/other/source", .json(#"{"id":"other","text":"No","spoiler_text":""}"#))
    let receipt = try await find(order(.reply))
    #expect(receipt?.remoteID == "o1" && receipt?.at == Fixture.moment(61))
    #expect(transport.unexpected.isEmpty && transport.unmet.isEmpty)
  }

  @Test("An older post with the same words is not it; with the server's clock behind, the same moment is")
  func clocks() async throws {
    transport.expect(.get, ScriptedTransport.own, Fixture.list([reply("old", minute: 59)]))
    #expect(try await find(order(.reply)) == nil)
    let late = ["Date": "Sun, 22 Nov 2026 11:58:00 GMT"]
    transport.expect(.get, ScriptedTransport.own, .json("[\(reply("o1", minute: 59))]", headers: late))
    #expect(try await find(order(.reply))?.remoteID == "o1")
    let ahead = ["Date": "Sun, 22 Nov 2026 12:02:00 GMT"]
    transport.expect(.get, ScriptedTransport.own, .json("[\(reply("old", minute: 61))]", headers: ahead))
    #expect(try await find(order(.reply)) == nil)
  }

  @Test("Where the server rewrote the words for show, their source tells")
  func source() async throws {
    transport.expect(
      .get, ScriptedTransport.own, Fixture.list([reply("o1", minute: 61, content: "<p><em>Thank</em>…</p>")]))
    transport.expect(
      .get, "/api/v1/statuses/o1/source",
      .json(#"{"id":"o1","text":"@ann@far.example Thank you & bye\nhttps://far.example/x","spoiler_text":""}"#))
    #expect(try await find(order(.reply))?.remoteID == "o1")
  }

  @Test("Older pages are read while they are younger than the attempt, and no further")
  func pages() async throws {
    transport.expect(
      .get, ScriptedTransport.own, query: ["max_id": nil],
      Fixture.list([Fixture.ours("p", minute: 90)], next: ScriptedTransport.own + "?max_id=p"))
    transport.expect(
      .get, ScriptedTransport.own, query: ["max_id": "p"],
      Fixture.list([reply("o1", minute: 61), Fixture.ours("q", minute: 1)], next: ScriptedTransport.own + "?max_id=q"))
    #expect(try await find(order(.reply))?.remoteID == "o1")
    transport.forgetScript()
    transport.expect(
      .get, ScriptedTransport.own, times: nil,
      Fixture.list([Fixture.ours("p", minute: 90)], next: ScriptedTransport.own + "?max_id=p"))
    await #expect(throws: ConnectorError.notFindable) { try await find(order(.reply)) }
  }

  @Test("Where no key prevents a second post, an absence is certain only after two minutes")
  func certainty() async throws {
    transport.expect(.get, ScriptedTransport.own, times: nil, Fixture.list([]))
    let certain = Self.attempted + MastodonConnector.settling
    #expect(try await find(order(.reply), at: Self.attempted + 5) == nil)
    transport.forgetScript()
    transport.expect(.get, ScriptedTransport.own, times: nil, Fixture.list([]))
    await #expect(throws: ConnectorError.waitUntil(certain, reason: "the server may still be posting it")) {
      try await find(order(.reply), at: Self.attempted + 5, server: Fixture.gotosocial)
    }
    #expect(try await find(order(.reply), at: certain, server: Fixture.gotosocial) == nil)
  }

  @Test("Marks on posts and persons are found by how things stand")
  func standing() async throws {
    let favourited = Fixture.status("s1", minute: 1).replacing(#""favourited":false"#, with: #""favourited":true"#)
    transport.expect(.get, "/api/v1/statuses/s1", times: 2, .json(favourited))
    #expect(try await find(order(.like)) == Receipt())
    #expect(try await find(order(.unlike)) == nil)
    transport.expect(.get, "/api/v1/statuses/s1", Fixture.gone)
    #expect(try await find(order(.deleteReply)) == Receipt())
    transport.expect(.get, "/api/v1/statuses/s1", .json(Fixture.status("s1", minute: 1)))
    #expect(try await find(order(.deleteReply)) == nil)
    transport.expect(
      .get, "/api/v1/accounts/relationships", query: ["id[]": "ann"], times: 4,
      .json(#"[{"id":"ann","blocking":true,"muting":false}]"#))
    #expect(try await find(order(.ban)) == Receipt())
    #expect(try await find(order(.unban)) == nil)
    #expect(try await find(order(.mute)) == nil)
    #expect(try await find(order(.unmute)) == Receipt())
    transport.expect(.get, "/api/v1/accounts/relationships", .json("[]"))
    await #expect(throws: ConnectorError.notFindable) { try await find(order(.ban)) }
    await #expect(throws: ConnectorError.notFindable) { try await find(order(.report)) }
  }

  @Test("An edit is found by the words that stand there now")
  func edits() async throws {
    transport.expect(.get, "/api/v1/statuses/o1", .json(reply("o1", minute: 61)))
    #expect(try await find(order(.editReply, message: "o1"))?.remoteID == "o1")
    transport.expect(.get, "/api/v1/statuses/o1", .json(reply("o1", minute: 61, content: "<p>Before</p>")))
    transport.expect(.get, "/api/v1/statuses/o1/source", Fixture.gone)
    #expect(try await find(order(.editReply, message: "o1")) == nil)
  }
}
