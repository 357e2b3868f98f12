import Foundation
import InboxConnect

/// Finds the homeserver behind the name that people know. Source: client-server API, "Server discovery".
struct MatrixDiscovery {
  let world: ConnectorWorld

  /// `text` may be the homeserver itself, the domain of user ids, or empty where `user` is a whole id (`@ann:example.org`).
  func homeserver(for text: String, user: String?) async throws(ConnectorError) -> ServerAddress {
    let domain = user.flatMap { $0.hasPrefix("@") ? $0.split(separator: ":", maxSplits: 1).dropFirst().first : nil }
    let name = text.isEmpty ? domain.map(String.init) ?? "" : text
    guard let given = ServerAddress(name) else {
      throw .signInAgain(reason: "the homeserver's address is not a web address")
    }
    // Where nobody says otherwise, the name is the homeserver's own.
    let server = try await named(by: given) ?? given
    try await check(server)
    return server
  }

  /// What the domain says about its homeserver; nil where it says nothing.
  private func named(by domain: ServerAddress) async throws(ConnectorError) -> ServerAddress? {
    guard let url = domain.url([".well-known", "matrix", "client"]) else { return nil }
    let answer: WebAnswer
    do {
      answer = try await world.transport.follow(url, accept: "application/json", now: world.now()).answer
    } catch {
      if case .cancelled = error { throw error }
      return nil
    }
    guard answer.isSuccess,
      let known = try? JSONDecoder().decode(MatrixWire.WellKnown.self, from: answer.body)
    else { return nil }
    guard let server = ServerAddress(known.homeserver), server.isSecure || !domain.isSecure else {
      throw .rejected(reason: "the domain names a homeserver without an https address")
    }
    return server
  }

  private func check(_ server: ServerAddress) async throws(ConnectorError) {
    do {
      let _: MatrixWire.Versions = try await MatrixAPI(server: server, token: nil, world: world).get(["versions"])
    } catch {
      switch error {
      case .notUnderstood, .gone, .refused, .rejected, .signInAgain:
        throw .rejected(reason: "\(server.root) is no Matrix homeserver")
      default: throw error
      }
    }
  }
}

extension MatrixAPI {
  private struct LoginRequest: Encodable {
    struct Identifier: Encodable {
      let type = "m.id.user"
      let user: String
    }

    let type = "m.login.password"
    let identifier: Identifier
    let password: String
    let device = Moot.name

    private enum CodingKeys: String, CodingKey {
      case type, identifier, password
      case device = "initial_device_display_name"
    }
  }

  /// `user` may be a whole id or the name alone.
  func logIn(_ user: String, _ password: Secret) async throws(ConnectorError) -> MatrixWire.Login {
    let body = LoginRequest(identifier: .init(user: user), password: password.reveal())
    do {
      return try await post(["v3", "login"], body, for: .repeatableOrder)
    } catch {
      switch error {
      // Servers that only sign in through a browser refuse the type with a code of their own choice.
      case .rejected(let reason), .signInAgain(let reason):
        throw .signInAgain(reason: ServerWords.clean(reason, hiding: [password]))
      case .refused, .gone:
        throw .rejected(reason: "this homeserver takes no password here: use an access token")
      default: throw error
      }
    }
  }
}
