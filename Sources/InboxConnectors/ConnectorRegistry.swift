package import InboxConnect
package import InboxModel

/// The platforms that are here: one line each.
package enum ConnectorRegistry {
  package static let adapters: [any PlatformAdapter] = [
    MatrixAdapter(),
    WordPressAdapter(),
    MastodonAdapter(),
    AppStoreAdapter(),
  ]

  package static func adapter(for platform: Platform) -> (any PlatformAdapter)? {
    adapters.first { $0.profile.platform == platform }
  }
}
