import Foundation
package import InboxConnect
package import InboxModel

/// WordPress comments: what signing in asks for, and how a connector is made.
package struct WordPressAdapter: PlatformAdapter {
  package init() {}

  package var profile: PlatformProfile { PlatformProfile(platform: "wordpress", title: "WordPress", short: "WP") }

  package var policy: AccountPolicy { AccountPolicy(undoWindow: 10, pullEvery: 60) }

  /// The password is an application password (Users, Profile, Application Passwords), not the one for the dashboard.
  package var fields: [SignInField] {
    [SignInField("server", .server), SignInField("user", .text), SignInField("password", .secret)]
  }

  package func signIn(
    _ answers: Credentials, kept: Credentials?, over world: ConnectorWorld
  ) async throws(ConnectorError) -> SignInStep {
    let plain = { (name: String) in
      answers[name]?.reveal().trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }
    let (user, password) = (plain("user"), plain("password"))
    guard !user.isEmpty, !password.isEmpty else {
      throw .signInAgain(reason: "a user name and an application password are needed")
    }
    let (root, index) = try await WordPressDiscovery(world: world).site(at: plain("server"))
    let login = WordPressAPI.Login(user: user, password: Secret(password))
    let me = try await WordPressAPI(root: root, login: login, world: world).me()
    let home = ServerAddress(index.home)?.root ?? root.text
    let settings = AccountSettings([
      "root": root.text, "site": home, "title": HTMLText.unescaped(index.name), "user": user, "user_id": String(me.id),
    ])
    return .signedIn(address: home, settings: settings, credentials: Credentials(["password": login.password]))
  }

  package func connector(
    for settings: AccountSettings, credentials: Credentials, over world: ConnectorWorld
  ) throws(ConnectorError) -> any Connector {
    guard let root = settings["root"].flatMap(WordPressRoot.init) else {
      throw .signInAgain(reason: "the address of the site's REST API is missing")
    }
    guard let user = settings["user"], let id = settings["user_id"].flatMap({ Int($0) }) else {
      throw .signInAgain(reason: "the user is missing")
    }
    guard let password = credentials["password"] else {
      throw .signInAgain(reason: "the application password is missing")
    }
    let url = settings["site"].flatMap { URL(string: $0) }
    let host = url?.host() ?? root.text
    let title = settings["title"] ?? ""
    return WordPressConnector(
      api: WordPressAPI(root: root, login: .init(user: user, password: password), world: world),
      mapping: WordPressMapping(
        site: IncomingChannel(remoteID: "comments", name: title.isEmpty ? host : title, url: url), host: host, me: id))
  }
}
