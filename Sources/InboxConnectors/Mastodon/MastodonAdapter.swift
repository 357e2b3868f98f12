import Foundation
package import InboxConnect
package import InboxModel

/// Mastodon and the servers that speak its API: what signing in asks for, and how a connector is made.
package struct MastodonAdapter: PlatformAdapter {
  static let outOfBand = "urn:ietf:wg:oauth:2.0:oob"

  private let random: @Sendable (Int) -> [UInt8]

  /// - Parameter random: so many unguessable bytes.
  package init(random: @escaping @Sendable (Int) -> [UInt8] = { Crypto.random($0) }) {
    self.random = random
  }

  package var profile: PlatformProfile { PlatformProfile(platform: "mastodon", title: "Mastodon", short: "Mast") }
  package var policy: AccountPolicy { AccountPolicy(undoWindow: 10, pullEvery: 60) }

  /// With a token (from the server's developer settings) no browser is needed.
  package var fields: [SignInField] {
    [SignInField("server", .server), SignInField("token", .secret, isOptional: true)]
  }

  package func signIn(
    _ answers: Credentials, kept: Credentials?, over world: ConnectorWorld
  ) async throws(ConnectorError) -> SignInStep {
    guard let server = (kept?["server"] ?? answers["server"]).flatMap({ ServerAddress($0.reveal()) }) else {
      throw .signInAgain(reason: "the server's address is not a web address")
    }
    let token = Self.trimmed(answers["token"])
    if let token { return try await finish(MastodonAPI(server: server, token: token, world: world), scope: nil) }
    let api = MastodonAPI(server: server, token: nil, world: world)
    guard let kept else { return try await begin(api) }
    guard let code = Self.trimmed(answers["code"]) else { throw .signInAgain(reason: "the code is missing") }
    let granted = try await exchange(code, kept: kept, over: api)
    let signed = MastodonAPI(server: server, token: Secret(granted.accessToken), world: world)
    return try await finish(signed, scope: granted.scope)
  }

  package func connector(
    for settings: AccountSettings, credentials: Credentials, over world: ConnectorWorld
  ) throws(ConnectorError) -> any Connector {
    guard let server = settings["server"].flatMap({ ServerAddress($0) }), let id = settings["account_id"] else {
      throw .signInAgain(reason: "the server or the account's id is missing")
    }
    guard let token = credentials["token"] else { throw .signInAgain(reason: "the token is missing") }
    return MastodonConnector(
      api: MastodonAPI(server: server, token: token, world: world), accountID: id, handle: settings["handle"] ?? "",
      scopes: MastodonScopes(settings["scopes"]))
  }

  /// Registers Moot on this server, and says where to allow it.
  private func begin(_ api: MastodonAPI) async throws(ConnectorError) -> SignInStep {
    let server = try await api.instance()
    let scopes = MastodonScopes.wanted.joined(separator: " ")
    let registration = Registration(name: Moot.name, redirect: Self.outOfBand, scopes: scopes)
    let app: MastodonWire.Application = try await api.post(["api", "v1", "apps"], registration, for: .repeatableOrder)
      .value
    var kept = Credentials()
    kept["server"] = Secret(api.server.root)
    kept["client_id"] = Secret(app.clientID)
    kept["client_secret"] = Secret(app.clientSecret)
    var query = [
      ("response_type", "code"), ("client_id", app.clientID), ("redirect_uri", Self.outOfBand), ("scope", scopes),
    ]
    if server.takesPKCE {
      let verifier = Base64URL.encoded(random(32))
      kept["code_verifier"] = Secret(verifier)
      query += [
        ("code_challenge", Base64URL.encoded(Crypto.sha256(Array(verifier.utf8)))), ("code_challenge_method", "S256"),
      ]
    }
    guard let page = api.server.url(["oauth", "authorize"], query: query) else {
      throw .rejected(reason: "the server's address cannot be opened")
    }
    return .authorise(page, then: SignInField("code", .secret), kept: kept)
  }

  private func exchange(
    _ code: Secret, kept: Credentials, over api: MastodonAPI
  ) async throws(ConnectorError) -> MastodonWire.Token {
    guard let id = kept["client_id"], let secret = kept["client_secret"] else {
      throw .signInAgain(reason: "the sign-in was not begun here")
    }
    let request = Exchange(
      clientID: id.reveal(), clientSecret: secret.reveal(), code: code.reveal(), redirect: Self.outOfBand,
      verifier: kept["code_verifier"]?.reveal())
    do {
      return try await api.post(["oauth", "token"], request, for: .repeatableOrder).value
    } catch {
      switch error {
      case .rejected, .refused, .gone, .signInAgain:
        throw .signInAgain(reason: "the server did not take the code; it may be mistyped or too old")
      default: throw error
      }
    }
  }

  private func finish(_ api: MastodonAPI, scope: String?) async throws(ConnectorError) -> SignInStep {
    let account = try await api.whoAmI()
    var settings = AccountSettings()
    settings["server"] = api.server.root
    settings["account_id"] = account.id
    settings["handle"] = account.acct.map { "@" + $0 }
    settings["scopes"] = scope
    var credentials = Credentials()
    credentials["token"] = api.token
    return .signedIn(address: api.server.root, settings: settings, credentials: credentials)
  }

  private static func trimmed(_ secret: Secret?) -> Secret? {
    let text = secret?.reveal().trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return text.isEmpty ? nil : Secret(text)
  }
}

/// `POST /api/v1/apps`.
private struct Registration: Encodable {
  let name: String
  let redirect: String
  let scopes: String

  enum CodingKeys: String, CodingKey {
    case scopes
    case name = "client_name"
    case redirect = "redirect_uris"
  }
}

/// `POST /oauth/token`.
private struct Exchange: Encodable {
  var grant = "authorization_code"
  let clientID: String
  let clientSecret: String
  let code: String
  let redirect: String
  let verifier: String?

  enum CodingKeys: String, CodingKey {
    case code
    case grant = "grant_type"
    case clientID = "client_id"
    case clientSecret = "client_secret"
    case redirect = "redirect_uri"
    case verifier = "code_verifier"
  }
}
