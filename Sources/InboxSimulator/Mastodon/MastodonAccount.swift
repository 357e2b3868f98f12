import Foundation

/// An account as our server knows it.
struct MastodonAccount: Sendable {
  var id: String
  var username: String
  /// Nil for accounts of our own server.
  var domain: String?
  var displayName: String
  var note: String
  var createdAt: Date

  /// `username` for our server's people, `username@domain` for others.
  var acct: String { domain.map { "\(username)@\($0)" } ?? username }
}
