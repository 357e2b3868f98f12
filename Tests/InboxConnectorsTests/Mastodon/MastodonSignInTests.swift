import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Signing in to Mastodon")
struct MastodonSignInTests {
  typealias Fixture = MastodonFixture
  let transport = ScriptedTransport()
  let adapter = MastodonAdapter { Array(repeating: 7, count: $0) }
  static let verifier = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"

  func signIn(_ answers: [String: String], kept: Credentials? = nil) async throws -> SignInStep {
    try await adapter.signIn(Credentials(answers.mapValues { Secret($0) }), kept: kept, over: Fixture.world(transport))
  }

  func begin(_ instance: ScriptedAnswer) async throws -> (page: URL, field: SignInField, kept: Credentials) {
    transport.expectInstance(instance)
    transport.expect(
      .post, "/api/v1/apps",
      .json(#"{"id":"1","name":"Moot","client_id":"client 1","client_secret":"cl1ent-s3cret"}"#))
    let step = try await signIn(["server": "social.example"])
    guard case .authorise(let page, let field, let kept) = step else { throw CancellationError() }
    return (page, field, kept)
  }

  @Test("Moot registers on the server, and sends the person to the page that allows it")
  func begins() async throws {
    let (page, field, kept) = try await begin(Fixture.instance())
    let registration = transport.requests.last?.bodyObject ?? [:]
    #expect(registration["client_name"] as? String == "Moot")
    #expect(registration["redirect_uris"] as? String == "urn:ietf:wg:oauth:2.0:oob")
    let scopes = MastodonScopes.wanted.joined(separator: " ")
    #expect(registration["scopes"] as? String == scopes)
    #expect(transport.requests.allSatisfy { $0.header("Authorization") == nil })
    let parts = try #require(URLComponents(url: page, resolvingAgainstBaseURL: false))
    #expect(page.absoluteString.hasPrefix("https://social.example/oauth/authorize?"))
    let query = Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
    #expect(
      query == [
        "response_type": "code", "client_id": "client 1", "redirect_uri": "urn:ietf:wg:oauth:2.0:oob", "scope": scopes,
        "code_challenge_method": "S256",
        "code_challenge": Base64URL.encoded(Crypto.sha256(Array(Self.verifier.utf8))),
      ])
    #expect(field == SignInField("code", .secret))
    #expect(kept["client_secret"] == Secret("cl1ent-s3cret") && kept["code_verifier"] == Secret(Self.verifier))
    #expect(!page.absoluteString.contains("s3cret") && !page.absoluteString.contains(Self.verifier))
  }

  @Test("A server that knows no PKCE is not asked for it")
  func withoutPKCE() async throws {
    let (page, _, kept) = try await begin(Fixture.instance("4.2.8", api: ""))
    #expect(!page.absoluteString.contains("challenge") && kept["code_verifier"] == nil)
  }

  @Test("The code becomes a token, and the account is known")
  func finishes() async throws {
    let kept = try await begin(Fixture.instance()).kept
    transport.expect(
      .post, "/oauth/token", .json(#"{"access_token":"tok-en-1","token_type":"Bearer","scope":"read write:statuses"}"#))
    transport.expect(
      .get, "/api/v1/accounts/verify_credentials", where: { $0.header("Authorization") == "Bearer tok-en-1" },
      .json(Fixture.account("me", "shop")))
    let step = try await signIn(["server": "ignored.example", "code": " c0de\n"], kept: kept)
    let settings = AccountSettings([
      "server": Fixture.home, "account_id": "me", "handle": "@shop", "scopes": "read write:statuses",
    ])
    #expect(
      step
        == .signedIn(address: Fixture.home, settings: settings, credentials: Credentials(["token": Secret("tok-en-1")]))
    )
    let exchange = transport.requests.first { $0.url.path == "/oauth/token" }
    #expect(
      (exchange?.bodyObject as? [String: String]) == [
        "grant_type": "authorization_code", "client_id": "client 1", "client_secret": "cl1ent-s3cret", "code": "c0de",
        "redirect_uri": "urn:ietf:wg:oauth:2.0:oob", "code_verifier": Self.verifier,
      ])
    #expect(transport.requests.allSatisfy { $0.url.query() == nil || $0.method == .get })
  }

  @Test("A pasted token needs no browser")
  func pasted() async throws {
    transport.expect(.get, "/api/v1/accounts/verify_credentials", .json(Fixture.account("me", "shop")))
    let step = try await signIn(["server": "https://social.example/", "token": " tok-en-2 "])
    let settings = AccountSettings(["server": Fixture.home, "account_id": "me", "handle": "@shop"])
    #expect(
      step
        == .signedIn(address: Fixture.home, settings: settings, credentials: Credentials(["token": Secret("tok-en-2")]))
    )
  }

  @Test("What cannot work asks for another try, in words that help")
  func refusals() async throws {
    await #expect(throws: ConnectorError.signInAgain(reason: "the server's address is not a web address")) {
      try await signIn(["server": "not an address"])
    }
    let kept = try await begin(Fixture.instance()).kept
    await #expect(throws: ConnectorError.signInAgain(reason: "the code is missing")) {
      try await signIn([:], kept: kept)
    }
    for status in [400, 401] {
      transport.expect(
        .post, "/oauth/token", .json(#"{"error":"invalid_grant","error_description":"no"}"#, status: status))
      let reason = "the server did not take the code; it may be mistyped or too old"
      await #expect(throws: ConnectorError.signInAgain(reason: reason)) { try await signIn(["code": "x"], kept: kept) }
    }
    #expect(throws: ConnectorError.signInAgain(reason: "the token is missing")) {
      try adapter.connector(for: Fixture.settings, credentials: Credentials(), over: Fixture.world(transport))
    }
  }

  @Test("Scopes: a wide one includes the narrow ones, and unknown ones forbid nothing")
  func scopes() {
    #expect(MastodonScopes("read write").include("write:blocks"))
    #expect(MastodonScopes("write:statuses").include("write:statuses"))
    #expect(!MastodonScopes("write:statuses").include("write:blocks"))
    #expect(MastodonScopes(nil).include("write:blocks"))
    for verb in MastodonConnector.verbs { #expect(MastodonScopes.scope(of: verb) != nil) }
  }
}
