import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Orders to Mastodon")
struct MastodonOrderTests {
  typealias Fixture = MastodonFixture
  let transport = ScriptedTransport()
  static let statuses = "/api/v1/statuses"

  func order(
    _ verb: PlatformVerb, _ text: String? = nil, message: RemoteID? = "s1", mentions: [String] = [],
    audience: Audience = .everyone, warning: String? = nil, language: String? = nil, duration: Double? = nil
  ) -> PlatformOrder {
    PlatformOrder(
      verb: verb,
      target: PlatformOrder.Target(
        channel: "mentions", message: message, thread: "s1", person: "ann", personHandle: "@ann@far.example",
        mentions: mentions, audience: audience, contentWarning: warning), text: text, language: language,
      duration: duration)
  }

  func perform(_ order: PlatformOrder, server: ScriptedAnswer = Fixture.instance()) async throws -> Receipt {
    transport.expectInstance(server)
    return try await Fixture.connector(transport).perform(order, key: "key-1")
  }

  /// The body of the last request.
  var body: [String: String] {
    (transport.requests.last?.bodyObject ?? [:]).mapValues { "\($0)" }
  }

  @Test("A reply keeps visibility, warning and language, and names whom it answers")
  func replies() async throws {
    transport.expect(.post, Self.statuses, .json(Fixture.ours("o1", minute: 9)))
    let receipt = try await perform(
      order(
        .reply, "Thanks, @bob@b.example!", mentions: ["@bob@b.example", "@shop", "@cy"], audience: .followers,
        warning: "Spiders", language: "de"))
    let words = "@ann@far.example @cy Thanks, @bob@b.example!"
    #expect(
      body == [
        "status": words, "in_reply_to_id": "s1", "visibility": "private", "spoiler_text": "Spiders", "language": "de",
      ])
    #expect(transport.requests.last?.header("Idempotency-Key") == "key-1")
    #expect(
      receipt
        == Receipt(
          remoteID: "o1", permalink: URL(string: "https://social.example/@x/o1"), text: words, at: Fixture.moment(9)))
  }

  @Test("A private reply goes to its addressee alone")
  func privateReply() async throws {
    transport.expect(.post, Self.statuses, .json(Fixture.ours("o1", minute: 9)))
    _ = try await perform(order(.privateReply, "Your order number?", mentions: ["@bob@b.example"]))
    #expect(body["visibility"] == "direct" && body["status"] == "@ann@far.example Your order number?")
  }

  @Test("The text is counted as the server counts it, with the names in front and the warning")
  func limits() async throws {
    // 500 characters with `@ann` (4, as the domain does not count) and a space.
    let fits = String(repeating: "a", count: 495)
    transport.expect(.post, Self.statuses, .json(Fixture.ours("o1", minute: 9)))
    _ = try await perform(order(.reply, fits))
    await #expect(throws: ConnectorError.refused(.tooLong(by: 1, limit: 500))) {
      try await perform(order(.reply, fits + "a"))
    }
    await #expect(throws: ConnectorError.refused(.tooLong(by: 2, limit: 500))) {
      try await perform(order(.reply, fits, warning: "ab"))
    }
    await #expect(throws: ConnectorError.refused(.emptyText)) { try await perform(order(.reply, " ")) }
    transport.forgetScript()
    // Everything counts where scalars are counted: 17 for the handle, and two for a letter with its accent.
    let long = String(repeating: "e\u{301}", count: 2491) + "x"
    transport.expect(.post, Self.statuses, .json(Fixture.ours("o1", minute: 9)))
    _ = try await perform(order(.reply, long), server: Fixture.gotosocial)
    await #expect(throws: ConnectorError.refused(.tooLong(by: 1, limit: 5000))) {
      try await perform(order(.reply, long + "x"), server: Fixture.gotosocial)
    }
    #expect(transport.requests.filter { $0.method == .post }.count == 2)
  }

  @Test("An edit keeps pictures, warning and language of the post")
  func edits() async throws {
    let extra = #","sensitive":true,"media_attachments":[{"id":"m1","type":"image"}]"#
    let post = Fixture.ours("o1", minute: 9)
    let full = post.replacing(#""sensitive":false,"spoiler_text":"","#, with: #""spoiler_text":"W","#)
      .replacing(#""media_attachments":[]"#, with: #""x":1\#(extra)"#)
    transport.expect(.get, Self.statuses + "/o1", .json(full))
    transport.expect(.put, Self.statuses + "/o1", .json(post))
    _ = try await perform(order(.editReply, "@ann@far.example better", message: "o1"))
    let sent = transport.requests.last?.bodyObject ?? [:]
    #expect(sent["status"] as? String == "@ann@far.example better" && sent["spoiler_text"] as? String == "W")
    #expect(sent["sensitive"] as? Bool == true && sent["language"] as? String == "en")
    #expect(sent["media_ids"] as? [String] == ["m1"])
  }

  @Test("Posts of others, gone ones and polls are not edited")
  func editsRefused() async throws {
    transport.expect(.get, Self.statuses + "/s1", .json(Fixture.status("s1", minute: 1)))
    await #expect(throws: ConnectorError.refused(.needsRole("author"))) { try await perform(order(.editReply, "x")) }
    transport.expect(.get, Self.statuses + "/s1", Fixture.gone)
    await #expect(throws: ConnectorError.gone(reason: "the post is not there any more")) {
      try await perform(order(.editReply, "x"))
    }
    transport.expect(
      .get, Self.statuses + "/s1",
      .json(Fixture.ours("s1", minute: 1).replacing(#""poll":null"#, with: #""poll":{"id":"1"}"#)))
    await #expect(throws: ConnectorError.refused(.serverLacks("editing a post with a poll"))) {
      try await perform(order(.editReply, "x"))
    }
  }

  static let acts: [(PlatformVerb, String)] = [
    (.like, "/api/v1/statuses/s1/favourite"), (.unlike, "/api/v1/statuses/s1/unfavourite"),
    (.ban, "/api/v1/accounts/ann/block"), (.unban, "/api/v1/accounts/ann/unblock"),
    (.mute, "/api/v1/accounts/ann/mute"), (.unmute, "/api/v1/accounts/ann/unmute"),
  ]

  @Test("Acts go to the post or the person that they concern", arguments: acts.indices)
  func act(index: Int) async throws {
    let (verb, path) = Self.acts[index]
    transport.expect(.post, path, .json("{}"))
    #expect(try await perform(order(verb)) == Receipt())
    transport.expect(.post, path, Fixture.gone)
    await #expect(throws: ConnectorError.gone(reason: "Record not found")) { try await perform(order(verb)) }
  }

  @Test("A mute may end; a block cannot")
  func durations() async throws {
    transport.expect(.post, "/api/v1/accounts/ann/mute", .json("{}"))
    _ = try await perform(order(.mute, duration: 86_400))
    #expect(body == ["duration": "86400"])
    await #expect(throws: ConnectorError.refused(.serverLacks("blocks that end"))) {
      try await perform(order(.ban, duration: 86_400))
    }
  }

  @Test("A report names person, post and reason, and stays on our server")
  func reports() async throws {
    transport.expect(.post, "/api/v1/reports", .json(#"{"id":"1"}"#))
    _ = try await perform(order(.report, "Spam"))
    let sent = transport.requests.last?.bodyObject ?? [:]
    #expect(sent["account_id"] as? String == "ann" && sent["status_ids"] as? [String] == ["s1"])
    #expect(sent["comment"] as? String == "Spam" && sent["forward"] as? Bool == false)
  }

  @Test("A reply is taken away; one that is gone already is as good")
  func withdraws() async throws {
    transport.expect(.delete, Self.statuses + "/o1", .json("{}"))
    #expect(try await perform(order(.deleteReply, message: "o1")) == Receipt())
    transport.expect(.delete, Self.statuses + "/o1", Fixture.gone)
    #expect(try await perform(order(.deleteReply, message: "o1")) == Receipt())
  }

  @Test("What Mastodon does not have is refused without a question, and what a token may not do with its scope")
  func refuses() async throws {
    for verb in PlatformVerb.allCases where !MastodonConnector.verbs.contains(verb) {
      await #expect(throws: ConnectorError.refused(.platformHasNone)) {
        try await Fixture.connector(transport).perform(order(verb), key: "k")
      }
    }
    #expect(transport.requests.isEmpty)
    await #expect(throws: ConnectorError.refused(.nothingToActOn)) { try await perform(order(.like, message: nil)) }
    var settings = Fixture.settings
    settings["scopes"] = "read write:favourites"
    transport.expect(.get, "/api/v1/accounts/verify_credentials", .json(Fixture.account("me", "shop")))
    let identity = try await Fixture.connector(transport, settings: settings).identify()
    #expect(identity.remoteID == "me" && identity.handle == "@shop")
    #expect(identity.capabilities[.reply] == .no(because: .missingScope("write:statuses")))
    #expect(identity.capabilities[.ban] == .no(because: .missingScope("write:blocks")))
    #expect(identity.capabilities[.like] == .yes(Capability.Terms(isReversible: true)))
    #expect(identity.capabilities[.hide] == .no(because: .platformHasNone))
    #expect(!transport.requests.contains { $0.method == .post })
  }

  static let refusals: [(ScriptedAnswer, ConnectorError)] = [
    (
      .json(#"{"error":"This action is outside the authorized scopes"}"#, status: 403),
      .refused(.missingScope("write:statuses"))
    ),
    (.json(#"{"error":"This action is not allowed"}"#, status: 403), .rejected(reason: "This action is not allowed")),
    (
      .json(#"{"error":"Your login is currently disabled"}"#, status: 403),
      .signInAgain(reason: "Your login is currently disabled")
    ),
    (.json(#"{"error":"Gone"}"#, status: 410), .gone(reason: "Gone")),
    (
      .json(
        #"{"error":"Validation failed","details":{"text":[{"error":"ERR_TOO_LONG","description":"is too long"}],"a":[{"description":"b"}]}}"#,
        status: 422), .rejected(reason: "a b; text is too long")
    ),
    (
      .json(#"{"error":"Bad Request: status too long"}"#, status: 400),
      .rejected(reason: "Bad Request: status too long")
    ),
    (.body("I'm a teapot", type: "text/plain", status: 418), .rejected(reason: "the server refused (418)")),
    (.json(#"{"error":["not","text"]}"#, status: 422), .rejected(reason: "the server refused (422)")),
    (.json(#"{"error":"no: t0ken-0f-the-shop"}"#, status: 422), .rejected(reason: "no: •••")),
    (
      .json("{}", status: 429, headers: ["X-RateLimit-Reset": "2026-11-22T12:05:00.000000Z"]),
      .waitUntil(Fixture.now + 300, reason: "too many requests (429)")
    ),
    (.json("{}", status: 301), .notUnderstood(endpoint: "/api/v1/statuses", detail: "redirected (301)")),
    (.json(#"{"id":1}"#), .notUnderstood(endpoint: "/api/v1/statuses", detail: "id: another type")),
  ]

  @Test("A refusal means what its status and words say", arguments: refusals.indices)
  func refusal(index: Int) async throws {
    let (answer, error) = Self.refusals[index]
    transport.expect(.post, Self.statuses, answer)
    await #expect(throws: error) { try await perform(order(.reply, "x")) }
    #expect(transport.requests.filter { $0.method == .post }.count == 1, "tried once")
  }
}
