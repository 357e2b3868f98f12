import Foundation

/// A registered client application.
struct MastodonClient: Sendable {
  var id: String
  var secret: String
  var name: String
  var redirects: [String]
  var scopes: [String]
}

/// An authorization code that waits to be exchanged.
struct MastodonCode: Sendable {
  var client: String
  var redirect: String
  var scopes: [String]
  /// The PKCE challenge (S256), if the client sent one.
  var challenge: String?
  var at: Date
}

/// What an access token allows.
struct MastodonToken: Sendable {
  var scopes: [String]
  /// False for a token of the application alone (`client_credentials`).
  var isUser: Bool
}
