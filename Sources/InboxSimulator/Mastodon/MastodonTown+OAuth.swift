package import Foundation

extension MastodonTown {
  /// The redirect address of programs that cannot be redirected to.
  package static let outOfBand = "urn:ietf:wg:oauth:2.0:oob"

  /// `POST /api/v1/apps`.
  mutating func register(_ request: SimulatedRequest) throws(MastodonRefusal) -> SimulatedResponse {
    let fields = request.fields ?? [:]
    guard let name = fields["client_name"]?.text, !name.isEmpty else {
      throw MastodonRefusal(status: 422, error: "Validation failed: Application name can't be blank")
    }
    let redirects =
      fields["redirect_uris"]?.elements?.compactMap(\.text)
      ?? fields["redirect_uris"]?.text?.split { $0 == "\n" || $0 == " " }.map(String.init) ?? []
    guard !redirects.isEmpty else {
      throw MastodonRefusal(status: 422, error: "Validation failed: Redirect URI can't be blank")
    }
    let scopes = fields["scopes"]?.text?.split(separator: " ").map(String.init) ?? ["read"]
    let number = clients.count + 1
    let client = MastodonClient(
      id: Digest256.urlSafe("\(salt)-client-\(number)"), secret: Digest256.urlSafe("\(salt)-secret-\(number)"),
      name: name, redirects: redirects, scopes: scopes)
    clients[client.id] = client
    return SimulatedResponse([
      "id": .string(String(563_400 + number)), "name": .string(name), "website": fields["website"] ?? .null,
      "scopes": .array(scopes.map(JSON.string)), "redirect_uri": .string(redirects.joined(separator: "\n")),
      "redirect_uris": .array(redirects.map(JSON.string)), "client_id": .string(client.id),
      "client_secret": .string(client.secret), "client_secret_expires_at": 0, "vapid_key": "",
    ])
  }

  /// `/oauth/authorize`, `/oauth/token`, `/oauth/revoke`.
  mutating func oauth(
    _ request: SimulatedRequest, _ path: [String], at now: Date
  ) throws(MastodonRefusal) -> SimulatedResponse {
    switch (request.method, path.dropFirst().joined(separator: "/")) {
    case ("GET", "authorize"), ("POST", "authorize"): return try authorize(request, at: now)
    case ("GET", "authorize/native"):
      let code = Markup.escape(request.first("code") ?? "")
      let page = "<!DOCTYPE html>\n<html><body><p>Copy this authorization code and paste it to the application.</p>"
      return SimulatedResponse(
        status: 200, html: page + "<input class=\"oauth-code\" readonly value=\"\(code)\"></body></html>\n")
    case ("POST", "token"): return SimulatedResponse(try exchange(request, at: now))
    case ("POST", "revoke"):
      let fields = request.fields ?? [:]
      guard let client = clients[fields["client_id"]?.text ?? ""], client.secret == fields["client_secret"]?.text else {
        throw MastodonRefusal(
          status: 403, error: "unauthorized_client", description: "You are not authorized to revoke this token")
      }
      if let token = fields["token"]?.text { tokens[token] = nil }
      return SimulatedResponse([:])
    default: throw .noRoute
    }
  }

  /// The page that asks, and what its button does.
  private mutating func authorize(_ request: SimulatedRequest, at now: Date) throws(MastodonRefusal)
    -> SimulatedResponse
  {
    let fields = request.fields ?? [:]
    func text(_ name: String) -> String { fields[name]?.text ?? "" }
    guard let client = clients[text("client_id")] else { throw .invalidClient }
    guard text("response_type") == "code", client.redirects.contains(text("redirect_uri")) else {
      throw MastodonRefusal(
        status: 400, error: "invalid_request", description: "The requested redirect uri is malformed or doesn't match.")
    }
    let scopes = text("scope").isEmpty ? ["read"] : text("scope").split(separator: " ").map(String.init)
    guard Set(scopes).isSubset(of: client.scopes) else {
      throw MastodonRefusal(
        status: 400, error: "invalid_scope", description: "The requested scope is invalid, unknown, or malformed.")
    }
    guard request.method == "POST" else {
      let hidden = (fields.members ?? []).map { member in
        "<input type=\"hidden\" name=\"\(Markup.escape(member.name))\" value=\"\(Markup.escape(member.value.text ?? ""))\">"
      }
      let page =
        "<!DOCTYPE html>\n<html><body><h1>Authorization required</h1><p>\(Markup.escape(client.name)) would like "
        + "permission to access your account.</p><form method=\"post\" action=\"/oauth/authorize\">"
      return SimulatedResponse(
        status: 200, html: page + hidden.joined() + "<button type=\"submit\">Authorize</button></form></body></html>\n")
    }
    let code = grantCode(
      client: client.id, redirect: text("redirect_uri"), scopes: scopes, challenge: fields["code_challenge"]?.text,
      at: now)
    var items = [QueryItem("code", code)]
    if let state = fields["state"]?.text { items.append(QueryItem("state", state)) }
    let native = text("redirect_uri") == Self.outOfBand
    let target = native ? "\(base)/oauth/authorize/native" : text("redirect_uri")
    return SimulatedResponse(
      status: 302,
      headers: [QueryItem("Location", target + (target.contains("?") ? "&" : "?") + QueryItem.format(items))],
      body: .bytes(Data()))
  }

  /// What our person gets after pressing "Authorize": a code for the client, good for ten minutes and one use.
  package mutating func grantCode(
    client: String, redirect: String = MastodonTown.outOfBand, scopes: [String], challenge: String? = nil, at now: Date
  ) -> String {
    sequence += 1
    let code = Digest256.urlSafe("\(salt)-code-\(sequence)-\(client)")
    codes[code] = MastodonCode(client: client, redirect: redirect, scopes: scopes, challenge: challenge, at: now)
    return code
  }

  private mutating func exchange(_ request: SimulatedRequest, at now: Date) throws(MastodonRefusal) -> JSON {
    let fields = request.fields ?? [:]
    let id = fields["client_id"]?.text ?? request.basic?.user ?? ""
    guard let client = clients[id], client.secret == (fields["client_secret"]?.text ?? request.basic?.password) else {
      throw .invalidClient
    }
    switch fields["grant_type"]?.text {
    case "authorization_code":
      guard let code = codes.removeValue(forKey: fields["code"]?.text ?? ""), code.client == client.id,
        code.redirect == fields["redirect_uri"]?.text, now.timeIntervalSince(code.at) < 600,
        code.challenge.map({ $0 == Digest256.urlSafe(fields["code_verifier"]?.text ?? "") }) ?? true
      else { throw .invalidGrant }
      return issue(code.scopes, isUser: true, at: now)
    case "client_credentials":
      let scopes = fields["scope"]?.text?.split(separator: " ").map(String.init) ?? ["read"]
      return issue(scopes, isUser: false, at: now)
    default:
      throw MastodonRefusal(
        status: 400, error: "unsupported_grant_type",
        description: "The authorization grant type is not supported by the authorization server.")
    }
  }

  private mutating func issue(_ scopes: [String], isUser: Bool, at now: Date) -> JSON {
    sequence += 1
    let token = Digest256.urlSafe("\(salt)-issued-\(sequence)")
    tokens[token] = MastodonToken(scopes: scopes, isUser: isUser)
    return [
      "access_token": .string(token), "token_type": "Bearer", "scope": .string(scopes.joined(separator: " ")),
      "created_at": .int(Int(now.timeIntervalSince1970)),
    ]
  }
}
