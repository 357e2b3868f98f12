/// Which software speaks the Mastodon API.
package enum MastodonFlavour: Sendable {
  /// Mastodon 4.5 itself.
  case mastodon
  /// GoToSocial 0.20: ULIDs as ids, 5000 characters, 400 for invalid fields, no idempotency keys, no server-sent events.
  case goToSocial

  /// The version string of the instance.
  var version: String {
    switch self {
    case .mastodon: "4.5.2"
    case .goToSocial: "0.20.1+git-8a2f2ac GoToSocial"
    }
  }

  /// The longest status.
  var maxCharacters: Int {
    switch self {
    case .mastodon: 500
    case .goToSocial: 5000
    }
  }
}
