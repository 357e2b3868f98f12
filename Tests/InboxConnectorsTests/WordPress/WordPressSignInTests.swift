import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Signing in to WordPress")
struct WordPressSignInTests {
  private let index =
    #"{"name":"Tom &amp; Jerry","home":"https://example.org/blog","namespaces":["oembed/1.0","wp/v2"]}"#

  private func signIn(_ transport: ScriptedTransport, server: String = "example.org/blog") async throws -> SignInStep {
    let answers = ["server": server, "user": " admin ", "password": " abcd EFGH ijkl "]
    return try await WordPressAdapter().signIn(
      Credentials(answers.mapValues { Secret($0) }), kept: nil, over: WordPressFixture.world(transport))
  }

  private func expectMe(_ transport: ScriptedTransport, _ path: String, query: [String: String?] = [:]) {
    transport.expect(
      .get, path, query: query.merging(["context": "edit"]) { $1 },
      where: { $0.header("Authorization") == "Basic " + Data("admin:abcd EFGH ijkl".utf8).base64EncodedString() },
      .json(#"{"id":7,"username":"admin","capabilities":[]}"#))
  }

  private func settings(_ root: String, site: String = "https://example.org/blog") -> AccountSettings {
    AccountSettings(["root": root, "site": site, "title": "Tom & Jerry", "user": "admin", "user_id": "7"])
  }

  @Test("The site says where its API is, after a redirect; a link into the open is taken for what it means")
  func linked() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, "/blog/", .json("", status: 301, headers: ["Location": "https://www.example.org/blog/"]))
    transport.expect(
      .get, "/blog/", where: { $0.url.host() == "www.example.org" },
      .body(
        "<html>", type: "text/html",
        headers: ["Link": #"<http://www.example.org/blog/api/>; rel="https://api.w.org/", <x>; rel=shortlink"#]))
    transport.expect(
      .get, "/blog/api/", query: ["_fields": "name,home,url,namespaces"], where: { $0.url.scheme == "https" },
      .json(index))
    expectMe(transport, "/blog/api/wp/v2/users/me")
    let step = try await signIn(transport)
    #expect(
      step
        == .signedIn(
          address: "https://example.org/blog", settings: settings("https://www.example.org/blog/api/"),
          credentials: Credentials(["password": Secret("abcd EFGH ijkl")])))
    #expect(transport.unexpected.isEmpty)
    #expect(transport.requests.prefix(3).allSatisfy { $0.header("Authorization") == nil })
  }

  @Test("Without a link it is looked for where it usually is, and in the query")
  func fallback() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, "/blog/", query: ["rest_route": nil], .body("<html>", type: "text/html"))
    transport.expect(.get, "/blog/wp-json/", .body("<html>", type: "text/html", status: 404))
    transport.expect(.get, "/blog/", query: ["rest_route": "/"], .json(index))
    expectMe(transport, "/blog/", query: ["rest_route": "/wp/v2/users/me"])
    let step = try await signIn(transport)
    guard case .signedIn(_, let settings, _) = step else { throw CancellationError() }
    #expect(settings["root"] == "https://example.org/blog/?rest_route=/")
    #expect(transport.unexpected.isEmpty)
  }

  @Test("A wrong password says what else it may be")
  func wrongPassword() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, "/blog/",
      .body("", type: "text/html", headers: ["Link": #"<https://example.org/blog/wp-json/>; rel="https://api.w.org/""#])
    )
    transport.expect(.get, "/blog/wp-json/", .json(index))
    transport.expect(.get, "/blog/wp-json/wp/v2/users/me", .answer(try Fixture.answer("WordPress/err_badpw.http")))
    let reason =
      "the site refused the user name or the application password. If both are right, its web server drops the Authorization header"
    await #expect(throws: ConnectorError.signInAgain(reason: reason)) { try await signIn(transport) }
  }

  @Test("What is no WordPress site, or no address, is told apart")
  func noSite() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, "/", times: nil, .body("<html>", type: "text/html"))
    transport.expect(.get, "/wp-json/", times: nil, .json(#"{"namespaces":["other/v1"]}"#))
    await #expect(throws: ConnectorError.rejected(reason: "no WordPress REST API was found at https://example.org")) {
      try await signIn(transport, server: "example.org")
    }
    await #expect(throws: ConnectorError.signInAgain(reason: "the site's address is not a web address")) {
      try await signIn(transport, server: "ftp://example.org")
    }
    transport.forgetScript()
    transport.expect(.get, "/", .failure(.notSent(reason: "no such host")))
    await #expect(throws: ConnectorError.unreachable(reason: "no such host")) {
      try await signIn(transport, server: "example.org")
    }
  }
}
