package import Foundation

/// Where the town's platforms listen and how to sign in to them.
package struct Endpoints: Sendable, Codable, Equatable {
  /// A Matrix home server: sign in with user and password, or take the ready token.
  package struct Matrix: Sendable, Codable, Equatable {
    package var base: URL
    package var userID: String
    package var user: String
    package var password: String
    package var accessToken: String
    /// Room ids by the local part of their alias: `dev-room`, `support`, `random`, `founders`.
    package var rooms: [String: String]
  }

  /// A WordPress site: Basic authentication with the application password.
  package struct WordPress: Sendable, Codable, Equatable {
    package var base: URL
    package var user: String
    package var applicationPassword: String
  }

  /// A Mastodon-like server: a ready token, or the OAuth dance through `/api/v1/apps`.
  package struct Mastodon: Sendable, Codable, Equatable {
    package var base: URL
    package var username: String
    package var domain: String
    package var accessToken: String
  }

  /// App Store Connect: what a token is signed with, and the app.
  package struct AppStore: Sendable, Codable, Equatable {
    package var base: URL
    package var appID: String
    package var issuerID: String
    package var keyID: String
    /// The private key (PKCS #8, P-256) as the downloaded `.p8` file holds it.
    package var privateKey: String
  }

  package var matrix: Matrix
  package var wordpress: WordPress
  package var mastodon: Mastodon
  package var appStore: AppStore
}
