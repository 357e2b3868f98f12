import Foundation
package import InboxConnect
package import InboxModel

/// App Store customer reviews: what signing in asks for, and how a connector is made.
package struct AppStoreAdapter: PlatformAdapter {
  /// Scalars of an answer; Apple documents none, and 5970 is what its own page counts. `answer_limit` in the settings replaces it.
  static let answerLimit = 5970

  package init() {}

  package var profile: PlatformProfile { PlatformProfile(platform: "appstore", title: "App Store", short: "App") }

  /// Reviews come slowly and the quota is counted by the hour.
  package var policy: AccountPolicy { AccountPolicy(undoWindow: 10, pullEvery: 300) }

  package var fields: [SignInField] {
    [
      SignInField("issuer", .text), SignInField("key_id", .text), SignInField("private_key", .secretFile),
      SignInField("app", .text), SignInField("server", .server, isOptional: true),
    ]
  }

  package func signIn(
    _ answers: Credentials, kept: Credentials?, over world: ConnectorWorld
  ) async throws(ConnectorError) -> SignInStep {
    var settings = AccountSettings()
    for name in ["issuer", "key_id", "app", "server"] {
      let value = answers[name]?.reveal().trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      if !value.isEmpty { settings[name] = value }
    }
    var credentials = Credentials()
    credentials["private_key"] = answers["private_key"]
    let api = try api(for: settings, credentials: credentials, over: world)
    try api.key.check()
    do {
      _ = try await api.reviews(limit: 1)
    } catch ConnectorError.signInAgain {
      throw .signInAgain(reason: "App Store Connect refused the key: check issuer, key id, and this machine's clock")
    }
    settings["app_name"] = try await name(of: api)
    return .signedIn(address: api.app, settings: settings, credentials: credentials)
  }

  package func connector(
    for settings: AccountSettings, credentials: Credentials, over world: ConnectorWorld
  ) throws(ConnectorError) -> any Connector {
    let api = try api(for: settings, credentials: credentials, over: world)
    let limit = settings["answer_limit"].flatMap { Int($0) } ?? Self.answerLimit
    return AppStoreConnector(api: api, appName: settings["app_name"] ?? api.app, answerLimit: limit)
  }

  /// The app's name, where the key may read it; the reviews do not depend on it.
  private func name(of api: AppStoreAPI) async throws(ConnectorError) -> String? {
    do {
      return try await api.appName()
    } catch {
      switch error {
      case .refused, .gone, .rejected, .notUnderstood: return nil
      default: throw error
      }
    }
  }

  private func api(
    for settings: AccountSettings, credentials: Credentials, over world: ConnectorWorld
  ) throws(ConnectorError) -> AppStoreAPI {
    guard let issuer = settings["issuer"], let id = settings["key_id"], let app = settings["app"] else {
      throw .signInAgain(reason: "issuer, key id or app id is missing")
    }
    guard let key = credentials["private_key"] else { throw .signInAgain(reason: "the private key is missing") }
    guard let server = ServerAddress(settings["server"] ?? AppStoreAPI.address) else {
      throw .signInAgain(reason: "the server's address is not a web address")
    }
    return AppStoreAPI(
      server: server, app: app, key: AppStoreKey(issuer: issuer, id: id, privateKey: key), world: world)
  }
}
