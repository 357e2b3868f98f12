import Foundation
package import InboxConnect
package import InboxModel

/// Matrix: what signing in asks for, and how a connector is made.
package struct MatrixAdapter: PlatformAdapter {
  package init() {}

  package var profile: PlatformProfile { PlatformProfile(platform: "matrix", title: "Matrix", short: "Mtrx") }

  /// Chat: what is sent leaves at once. A sync waits by itself until something happens.
  package var policy: AccountPolicy { AccountPolicy(undoWindow: 0, pullEvery: 15) }

  /// User name and password, or an access token alone.
  package var fields: [SignInField] {
    [
      SignInField("server", .server), SignInField("user", .text, isOptional: true),
      SignInField("password", .secret, isOptional: true), SignInField("token", .secret, isOptional: true),
    ]
  }

  package func signIn(
    _ answers: Credentials, kept: Credentials?, over world: ConnectorWorld
  ) async throws(ConnectorError) -> SignInStep {
    let user = plain(answers["user"])
    let discovery = MatrixDiscovery(world: world)
    let server = try await discovery.homeserver(for: plain(answers["server"]) ?? "", user: user)
    if let token = answers["token"], !token.reveal().isEmpty {
      let me = try await MatrixAPI(server: server, token: token, world: world).whoAmI()
      return signedIn(me.userID, device: me.deviceID, token: token, on: server)
    }
    guard let user, let password = answers["password"], !password.reveal().isEmpty else {
      throw .signInAgain(reason: "a user name and a password are needed, or an access token")
    }
    let login = try await MatrixAPI(server: server, token: nil, world: world).logIn(user, password)
    // The server may send its user on to another address, but not into the open.
    let named = login.homeserver.flatMap(ServerAddress.init)
    let chosen = named.flatMap { $0.isSecure || !server.isSecure ? $0 : nil } ?? server
    return signedIn(login.userID, device: login.deviceID, token: Secret(login.accessToken), on: chosen)
  }

  package func connector(
    for settings: AccountSettings, credentials: Credentials, over world: ConnectorWorld
  ) throws(ConnectorError) -> any Connector {
    guard let server = settings["server"].flatMap(ServerAddress.init) else {
      throw .signInAgain(reason: "the homeserver's address is missing")
    }
    guard let user = settings["user_id"], let token = credentials["token"] else {
      throw .signInAgain(reason: "the access token is missing")
    }
    return MatrixConnector(api: MatrixAPI(server: server, token: token, world: world), me: user)
  }

  /// The password is not kept; the token is.
  private func signedIn(_ user: String, device: String?, token: Secret, on server: ServerAddress) -> SignInStep {
    var settings = AccountSettings(["server": server.root, "user_id": user])
    settings["device_id"] = device
    return .signedIn(address: server.root, settings: settings, credentials: Credentials(["token": token]))
  }

  private func plain(_ answer: Secret?) -> String? {
    let text = answer?.reveal().trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return text.isEmpty ? nil : text
  }
}
