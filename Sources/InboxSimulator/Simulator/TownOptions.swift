package import Foundation

/// What kind of town to build.
package struct TownOptions: Sendable {
  /// The same seed makes the same town.
  package var seed: UInt64
  /// How much was said before the town was founded.
  package var history: TownHistory
  /// When the town was founded, for one that opens again: its history is the same, what follows is new. Nil: now.
  package var founded: Date?
  /// How fast life goes on.
  package var pace: Pace
  /// Which software the Mastodon-like server runs.
  package var flavour: MastodonFlavour
  /// Checks the signatures of App Store Connect tokens.
  package var verifier: any TokenVerifier
  /// How long a live feed stays silent before it shows that it is alive.
  package var heartbeat: Duration
  /// Suspends for a while; the real one sleeps. Long polls and slow answers use it.
  package var pause: @Sendable (Duration) async throws -> Void

  package init(
    seed: UInt64 = 1, history: TownHistory = .demo, founded: Date? = nil, pace: Pace = .still,
    flavour: MastodonFlavour = .mastodon, verifier: any TokenVerifier = PretendKeyVerifier(),
    heartbeat: Duration = .seconds(15),
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.seed = seed
    self.history = history
    self.founded = founded
    self.pace = pace
    self.flavour = flavour
    self.verifier = verifier
    self.heartbeat = heartbeat
    self.pause = pause
  }
}
