import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Signing in to Matrix")
struct MatrixSignInTests {
  private let wellKnown = "/.well-known/matrix/client"
  private let versions = "/_matrix/client/versions"
  private let login = "/_matrix/client/v3/login"

  private func signIn(_ transport: ScriptedTransport, _ answers: [String: String]) async throws -> SignInStep {
    try await MatrixAdapter().signIn(
      Credentials(answers.mapValues { Secret($0) }), kept: nil, over: MatrixFixture.world(transport))
  }

  @Test("By password, at the homeserver that the domain names; the password is not kept")
  func password() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, wellKnown, where: { $0.url.host() == "example.org" },
      .json(#"{"m.homeserver":{"base_url":"https://matrix.example.org/"}}"#))
    transport.expect(
      .get, versions, where: { $0.url.host() == "matrix.example.org" }, .json(#"{"versions":["v1.11"]}"#))
    transport.expect(.post, login, .answer(try Fixture.answer("Matrix/login.http")))
    let step = try await signIn(transport, ["server": "example.org", "user": "alice", "password": "pw alice"])
    let settings = AccountSettings([
      "server": "https://matrix.example.org", "user_id": "@alice:localhost", "device_id": "SMUUXWMXLB",
    ])
    #expect(
      step
        == .signedIn(
          address: "https://matrix.example.org", settings: settings,
          credentials: Credentials(["token": Secret("syt_scrubbed_token_000000")])))
    let body = try #require(transport.requests.last?.bodyObject)
    #expect(body["type"] as? String == "m.login.password")
    #expect(body["initial_device_display_name"] as? String == "Moot")
    #expect(body["password"] as? String == "pw alice")
    #expect(body["identifier"] as? [String: String] == ["type": "m.id.user", "user": "alice"])
    #expect(transport.requests.last?.header("Authorization") == nil)
  }

  @Test("By token, without a password; redirects of the well-known file are followed")
  func token() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, wellKnown, .json("", status: 302, headers: ["Location": "/other/client"]))
    transport.expect(.get, "/other/client", .json(#"{"m.homeserver":{"base_url":"https://hs.example.org"}}"#))
    transport.expect(.get, versions, .json(#"{"versions":[]}"#))
    transport.expect(
      .get, "/_matrix/client/v3/account/whoami", where: { $0.header("Authorization") == "Bearer syt_own" },
      .json(#"{"user_id":"@team:example.org","device_id":"D"}"#))
    let step = try await signIn(transport, ["server": "https://example.org", "token": "syt_own"])
    #expect(
      step
        == .signedIn(
          address: "https://hs.example.org",
          settings: AccountSettings([
            "server": "https://hs.example.org", "user_id": "@team:example.org", "device_id": "D",
          ]),
          credentials: Credentials(["token": Secret("syt_own")])))
  }

  @Test("Where a domain says nothing, it is its own homeserver; a whole user id names its domain")
  func fallback() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, wellKnown, .json("<html>", status: 404))
    transport.expect(.get, versions, where: { $0.url.host() == "example.net" }, .json(#"{"versions":["v1.1"]}"#))
    transport.expect(.post, login, .answer(try Fixture.answer("Matrix/login.http")))
    let step = try await signIn(transport, ["server": "", "user": "@alice:example.net", "password": "pw"])
    guard case .signedIn(let address, _, _) = step else { throw CancellationError() }
    #expect(address == "https://example.net")
  }

  @Test(
    "What goes wrong has a reason",
    arguments: [
      (
        MatrixFixture.failure("M_FORBIDDEN", "Invalid username or password", status: 403),
        ConnectorError.signInAgain(reason: "Invalid username or password")
      ),
      (
        MatrixFixture.failure("M_UNRECOGNIZED", "Unrecognized request", status: 404),
        .rejected(reason: "this homeserver takes no password here: use an access token")
      ),
      (
        MatrixFixture.failure("M_USER_DEACTIVATED", "Deactivated, pw-secret", status: 403),
        .signInAgain(reason: "Deactivated, •••")
      ),
    ])
  func refusals(answer: ScriptedAnswer, error: ConnectorError) async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, versions, .json(#"{"versions":["v1.1"]}"#))
    transport.expect(.post, login, answer)
    await #expect(throws: error) {
      try await signIn(transport, ["server": "example.org", "user": "alice", "password": "pw-secret"])
    }
  }

  @Test("No homeserver, no way into the open, no credentials: nothing secret is sent")
  func early() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, versions, times: nil, .json("<html>", status: 404))
    await #expect(throws: ConnectorError.rejected(reason: "https://example.org is no Matrix homeserver")) {
      try await signIn(transport, ["server": "example.org", "user": "a", "password": "p"])
    }
    await #expect(throws: ConnectorError.signInAgain(reason: "the homeserver's address is not a web address")) {
      try await signIn(transport, ["server": "ftp://example.org", "user": "a", "password": "p"])
    }
    transport.forgetScript()
    transport.expect(.get, wellKnown, .json(#"{"m.homeserver":{"base_url":"http://example.org"}}"#))
    await #expect(throws: ConnectorError.rejected(reason: "the domain names a homeserver without an https address")) {
      try await signIn(transport, ["server": "example.org", "user": "a", "password": "p"])
    }
    transport.forgetScript()
    transport.expect(.get, versions, .json(#"{"versions":["v1.1"]}"#))
    await #expect(
      throws: ConnectorError.signInAgain(reason: "a user name and a password are needed, or an access token")
    ) {
      try await signIn(transport, ["server": "example.org", "user": "a"])
    }
    #expect(!transport.lines.contains { $0.hasPrefix("POST") })
  }

  @Test("The account says who it is and what it can do")
  func identity() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, "/_matrix/client/v3/account/whoami", .json(#"{"user_id":"@team:example.org"}"#))
    transport.expect(.get, "/_matrix/client/v3/account/whoami", .json(#"{"user_id":"@else:example.org"}"#))
    let connector = try MatrixFixture.connector(transport)
    let identity = try await connector.identify()
    #expect(identity.remoteID == "@team:example.org")
    #expect(identity.capabilities.terms(of: .reply)?.textLimit == TextLimit(maximum: 60_000, rule: .utf8Bytes))
    #expect(identity.capabilities[.approve] == .no(because: .platformHasNone))
    #expect(identity.capabilities.terms(of: .ban)?.isReversible == true)
    await #expect(
      throws: ConnectorError.signInAgain(
        reason: "the access token belongs to @else:example.org, not to @team:example.org")
    ) {
      try await connector.identify()
    }
  }

  @Test("An account without its token or server must sign in again")
  func incomplete() {
    let world = MatrixFixture.world(ScriptedTransport())
    #expect(throws: ConnectorError.signInAgain(reason: "the access token is missing")) {
      try MatrixAdapter().connector(for: MatrixFixture.settings, credentials: Credentials(), over: world)
    }
    #expect(throws: ConnectorError.signInAgain(reason: "the homeserver's address is missing")) {
      try MatrixAdapter().connector(for: AccountSettings(), credentials: MatrixFixture.credentials, over: world)
    }
  }
}
