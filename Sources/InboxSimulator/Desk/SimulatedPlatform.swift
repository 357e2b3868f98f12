/// The platforms that the town has.
package enum SimulatedPlatform: String, Sendable, Hashable, CaseIterable {
  case matrix
  case wordpress
  case mastodon
  case appStore
}
