import Foundation
import Testing

@testable import InboxSimulator

@Suite("Signing in to the pretend Mastodon")
struct MastodonSignInTests {
  let town = makeTown()

  private func post(_ path: String, _ body: JSON) async -> SimulatedResponse {
    await town.mastodon.answer(SimulatedRequest("POST", path, json: body))
  }

  private func get(_ path: String, token: String) async -> SimulatedResponse {
    await town.mastodon.answer(SimulatedRequest("GET", path, headers: ["Authorization": "Bearer \(token)"]))
  }

  private func register(_ scopes: String = "read write") async -> (id: String, secret: String) {
    let app = await post(
      "/api/v1/apps",
      ["client_name": "Moot", "redirect_uris": "urn:ietf:wg:oauth:2.0:oob", "scopes": .string(scopes)]
    ).json
    return (app?["client_id"]?.text ?? "", app?["client_secret"]?.text ?? "")
  }

  @Test("The whole dance: register, authorise out of band with PKCE, exchange, use, revoke")
  func dances() async throws {
    let client = await register()
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    // RFC 7636, appendix B.
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    let query =
      "client_id=\(client.id)&redirect_uri=urn:ietf:wg:oauth:2.0:oob&response_type=code&scope=read+write"
      + "&code_challenge=\(challenge)&code_challenge_method=S256"
    let page = await town.mastodon.answer(SimulatedRequest("GET", "/oauth/authorize?" + query))
    #expect(page.status == 200)
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("Moot would like"))
    let pressed = await town.mastodon.answer(SimulatedRequest("POST", "/oauth/authorize?" + query))
    #expect(pressed.status == 302)
    let location = try #require(pressed.header("Location"))
    let code = try #require(location.split(separator: "code=").last.map(String.init))
    func exchange(_ verifier: String) async -> SimulatedResponse {
      await post(
        "/oauth/token",
        [
          "grant_type": "authorization_code", "client_id": .string(client.id), "client_secret": .string(client.secret),
          "redirect_uri": "urn:ietf:wg:oauth:2.0:oob", "code": .string(code), "code_verifier": .string(verifier),
        ])
    }
    let granted = await exchange(verifier)
    #expect(granted.json?["token_type"] == "Bearer")
    #expect(granted.json?["scope"] == "read write")
    let token = try #require(granted.json?["access_token"]?.text)
    #expect(await exchange(verifier).json?["error"] == "invalid_grant")
    #expect(await get("/api/v1/accounts/verify_credentials", token: token).json?["username"] == "acmenotes")
    let revoked = await post(
      "/oauth/revoke",
      ["client_id": .string(client.id), "client_secret": .string(client.secret), "token": .string(token)])
    #expect(revoked.json == [:])
    let after = await get("/api/v1/accounts/verify_credentials", token: token)
    #expect(after.status == 401)
    #expect(after.json == ["error": "The access token is invalid"])
  }

  @Test("A wrong PKCE verifier, client or redirect gets no token")
  func refusesThieves() async {
    let client = await register()
    let code = town.mastodon.change {
      $0.grantCode(client: client.id, scopes: ["read"], challenge: Digest256.urlSafe("right"), at: noon)
    }
    let body: JSON = [
      "grant_type": "authorization_code", "client_id": .string(client.id), "client_secret": .string(client.secret),
      "redirect_uri": "urn:ietf:wg:oauth:2.0:oob", "code": .string(code), "code_verifier": "wrong",
    ]
    let answer = await post("/oauth/token", body)
    #expect(answer.status == 400)
    #expect(answer.json?["error"] == "invalid_grant")
    #expect(await post("/oauth/token", body.setting("client_secret", "x")).json?["error"] == "invalid_client")
  }

  @Test("An application's own token reads no person's inbox, and a narrow one does not write")
  func honoursScopes() async throws {
    let client = await register("read")
    let own = await post(
      "/oauth/token",
      [
        "grant_type": "client_credentials", "client_id": .string(client.id), "client_secret": .string(client.secret),
        "scope": "read",
      ])
    let appToken = try #require(own.json?["access_token"]?.text)
    let inbox = await get("/api/v1/notifications", token: appToken)
    #expect(inbox.status == 422)
    #expect(inbox.json == ["error": "This method requires an authenticated user"])
    let code = town.mastodon.change { $0.grantCode(client: client.id, scopes: ["read"], at: noon) }
    let granted = await post(
      "/oauth/token",
      [
        "grant_type": "authorization_code", "client_id": .string(client.id), "client_secret": .string(client.secret),
        "redirect_uri": "urn:ietf:wg:oauth:2.0:oob", "code": .string(code),
      ])
    let token = try #require(granted.json?["access_token"]?.text)
    #expect(await get("/api/v1/notifications", token: token).status == 200)
    let headers = ["Authorization": "Bearer \(token)"]
    let write = await town.mastodon.answer(
      SimulatedRequest("POST", "/api/v1/statuses", headers: headers, json: ["status": "hi"]))
    #expect(write.status == 403)
    #expect(write.json == ["error": "This action is outside the authorized scopes"])
  }
}
