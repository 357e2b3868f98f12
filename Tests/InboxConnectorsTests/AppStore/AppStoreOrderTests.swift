import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import InboxTesting
import Testing

@Suite("App Store answers")
struct AppStoreOrderTests {
  typealias Fixture = AppStoreFixture
  let transport = ScriptedTransport()

  func order(_ verb: PlatformVerb, message: RemoteID = "r1", text: String? = nil) -> PlatformOrder {
    PlatformOrder(
      verb: verb, target: PlatformOrder.Target(channel: "99", message: message, thread: "r1", person: "p"), text: text)
  }

  func perform(_ order: PlatformOrder) async throws -> Receipt {
    try await Fixture.connector(transport).perform(order, key: "k")
  }

  func find(_ order: PlatformOrder) async throws -> Receipt? {
    try await Fixture.connector(transport).find(Inquiry(order: order, key: "k", attemptedAt: Fixture.now))
  }

  @Test("An answer is posted to its review, also when it replaces one", arguments: [PlatformVerb.reply, .editReply])
  func answers(verb: PlatformVerb) async throws {
    transport.expect(
      .post, "/v1/customerReviewResponses",
      .json(
        #"{"data":\#(Fixture.answer("a1", to: "r1", body: "Thanks", minute: 3, state: "PENDING_PUBLISH"))}"#,
        status: 201))
    let receipt = try await perform(order(verb, message: verb == .reply ? "r1" : "a1", text: "Thanks"))
    #expect(receipt == Receipt(remoteID: "a1", at: Fixture.moment(3)))
    let request = try #require(transport.requests.first)
    #expect(request.header("Content-Type") == "application/json")
    let data = try #require(request.bodyObject["data"] as? [String: Any])
    #expect(data["type"] as? String == "customerReviewResponses")
    #expect((data["attributes"] as? [String: String]) == ["responseBody": "Thanks"])
    let review = (data["relationships"] as? [String: [String: [String: String]]])?["review"]?["data"]
    #expect(review == ["type": "customerReviews", "id": "r1"])
  }

  @Test("An answer is taken away by its own id; one that is gone already is as good")
  func withdraws() async throws {
    transport.expect(.delete, "/v1/customerReviewResponses/a1", .body("", type: "text/plain", status: 204))
    #expect(try await perform(order(.deleteReply, message: "a1")) == Receipt())
    transport.expect(.delete, "/v1/customerReviewResponses/a1", Fixture.failure(404, "NOT_FOUND", "none"))
    #expect(try await perform(order(.deleteReply, message: "a1")) == Receipt())
  }

  @Test("Everything else is refused with a reason before anything is sent")
  func refuses() async throws {
    for verb in PlatformVerb.allCases where ![.reply, .editReply, .deleteReply].contains(verb) {
      await #expect(throws: ConnectorError.refused(.platformHasNone)) { try await perform(order(verb, text: "x")) }
    }
    await #expect(throws: ConnectorError.refused(.emptyText)) { try await perform(order(.reply, text: " \n")) }
    await #expect(throws: ConnectorError.refused(.tooLong(by: 2, limit: 5970))) {
      try await perform(order(.reply, text: String(repeating: "e\u{301}", count: 2986)))
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("Who we are is the app; an answer is single, can be taken back, and its limit can be set")
  func identity() async throws {
    transport.expect(.get, Fixture.list, query: ["limit": "1"], times: nil, Fixture.page([]))
    let usual = try await Fixture.connector(transport).identify()
    #expect(usual.remoteID == "99" && usual.handle == "Notes")
    let terms = Capability.Terms(
      textLimit: TextLimit(maximum: 5970, rule: .scalars), isSingle: true, isReversible: true)
    #expect(usual.capabilities[.reply] == .yes(terms) && usual.capabilities[.editReply] == .yes(terms))
    #expect(usual.capabilities[.hide] == .no(because: .platformHasNone))
    var settings = Fixture.settings
    settings["answer_limit"] = "350"
    let set = try await Fixture.connector(transport, settings: settings).identify()
    #expect(set.capabilities.terms(of: .reply)?.textLimit?.maximum == 350)
  }

  @Test("Searching compares the one answer there is with what was to be sent")
  func finds() async throws {
    let path = "/v1/customerReviews/r1/response"
    transport.expect(.get, path, .json(#"{"data":\#(Fixture.answer("a1", to: nil, body: "Thank  you", minute: 3))}"#))
    #expect(try await find(order(.reply, text: "Thank you"))?.remoteID == "a1")
    transport.expect(.get, path, .json(#"{"data":\#(Fixture.answer("a1", to: nil, body: "An older one", minute: 3))}"#))
    #expect(try await find(order(.reply, text: "Thank you")) == nil)
    transport.expect(.get, path, .json(#"{"data":null}"#))
    #expect(try await find(order(.reply, text: "Thank you")) == nil)
    transport.expect(.get, path, Fixture.failure(404, "NOT_FOUND", "none"))
    #expect(try await find(order(.reply, text: "Thank you")) == nil)
    transport.expect(.get, "/v1/customerReviewResponses/a1", Fixture.failure(404, "NOT_FOUND", "none"))
    #expect(try await find(order(.deleteReply, message: "a1")) == Receipt())
    transport.expect(
      .get, "/v1/customerReviewResponses/a1",
      .json(#"{"data":\#(Fixture.answer("a1", to: "r1", body: "x", minute: 3))}"#))
    #expect(try await find(order(.deleteReply, message: "a1")) == nil)
  }

  static let refusals: [(ScriptedAnswer, ConnectorError)] = [
    (Fixture.failure(403, "FORBIDDEN_ERROR", "not allowed"), .refused(.needsRole("Customer Support"))),
    (
      Fixture.failure(403, "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED", "sign the agreement"),
      .rejected(reason: "sign the agreement")
    ),
    (Fixture.failure(404, "NOT_FOUND", "no review"), .gone(reason: "no review")),
    (Fixture.failure(409, "ENTITY_ERROR.ATTRIBUTE.INVALID", "too long"), .rejected(reason: "too long")),
    (Fixture.failure(422, "ENTITY_UNPROCESSABLE", ""), .rejected(reason: "the server refused (422)")),
    (.body("<html>no</html>", type: "text/html", status: 400), .rejected(reason: "the server refused (400)")),
    (
      .json("", status: 302),
      .notUnderstood(endpoint: "/v1/customerReviewResponses", detail: "redirected (302)")
    ),
    (
      .json("{}", status: 429, headers: ["X-Rate-Limit": "user-hour-lim:3500;user-hour-rem:0;"]),
      .waitUntil(Fixture.now.addingTimeInterval(600), reason: "this hour's requests are used up (429)")
    ),
    (
      .json("{}", status: 429, headers: ["X-Rate-Limit": "user-hour-lim:3500;user-hour-rem:0;", "Retry-After": "90"]),
      .waitUntil(Fixture.now.addingTimeInterval(90), reason: "too many requests (429)")
    ),
    (
      .json("{}", status: 429, headers: ["X-Rate-Limit": "user-hour-lim:3500;user-hour-rem:9;"]),
      .waitUntil(Fixture.now.addingTimeInterval(60), reason: "too many requests (429)")
    ),
  ]

  @Test("A refusal means what its status and code say", arguments: refusals.indices)
  func refusal(index: Int) async throws {
    let (answer, error) = Self.refusals[index]
    transport.expect(.post, "/v1/customerReviewResponses", answer)
    await #expect(throws: error) { try await perform(order(.reply, text: "Thanks")) }
    #expect(transport.requests.count == 1, "tried once")
  }

  @Test("Signing in checks the key against the app, and learns the app's name")
  func signIn() async throws {
    let answers = Credentials([
      "issuer": Secret(" issuer-1\n"), "key_id": Secret("KEY1"), "app": Secret("99"),
      "private_key": Secret(Fixture.key),
      "server": Secret("http://127.0.0.1:9"),
    ])
    transport.expect(.get, Fixture.list, query: ["limit": "1"], Fixture.page([]))
    transport.expect(.get, "/v1/apps/99", .json(#"{"data":{"type":"apps","id":"99","attributes":{"name":"Acme"}}}"#))
    let step = try await AppStoreAdapter().signIn(answers, kept: nil, over: Fixture.world(transport))
    let settings = AccountSettings([
      "issuer": "issuer-1", "key_id": "KEY1", "app": "99", "app_name": "Acme", "server": "http://127.0.0.1:9",
    ])
    #expect(step == .signedIn(address: "99", settings: settings, credentials: Fixture.credentials))
    #expect(transport.requests.allSatisfy { $0.url.absoluteString.hasPrefix("http://127.0.0.1:9/v1/") })
  }

  @Test("A key that Apple refuses says what to check; a missing name does not matter")
  func signInRefused() async throws {
    let answers = Credentials([
      "issuer": Secret("i"), "key_id": Secret("K"), "app": Secret("99"), "private_key": Secret(Fixture.key),
    ])
    transport.expect(.get, Fixture.list, Fixture.failure(401, "NOT_AUTHORIZED", "bad"))
    let reason = "App Store Connect refused the key: check issuer, key id, and this machine's clock"
    await #expect(throws: ConnectorError.signInAgain(reason: reason)) {
      try await AppStoreAdapter().signIn(answers, kept: nil, over: Fixture.world(transport))
    }
    transport.expect(.get, Fixture.list, Fixture.page([]))
    transport.expect(.get, "/v1/apps/99", Fixture.failure(403, "FORBIDDEN_ERROR", "no"))
    guard
      case .signedIn(_, let settings, _) = try await AppStoreAdapter().signIn(
        answers, kept: nil, over: Fixture.world(transport))
    else {
      Issue.record("not signed in")
      return
    }
    #expect(settings["app_name"] == nil)
  }
}
