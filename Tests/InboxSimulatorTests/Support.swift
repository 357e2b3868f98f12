import Foundation

@testable import InboxSimulator

/// The town's fixed moment in tests: Sunday, 22 November 2026, 12:00 UTC.
let noon = Date(timeIntervalSince1970: 1_795_348_800)

/// A town whose clock stands still at noon.
func makeTown(
  history: TownHistory = .empty, pace: Pace = .still, flavour: MastodonFlavour = .mastodon, seed: UInt64 = 7,
  heartbeat: Duration = .seconds(15),
  pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
) -> Simulator {
  Simulator(
    TownOptions(
      seed: seed, history: history, pace: pace, flavour: flavour, verifier: ShapeOnlyVerifier(), heartbeat: heartbeat,
      pause: pause),
    clock: TownClock(stoppedAt: noon))
}

extension JSON {
  /// The text that each element of this array has at `path`.
  func texts(_ path: String...) -> [String] {
    (elements ?? []).compactMap { element in
      path.reduce(Optional(element)) { $0?[$1] }?.text
    }
  }
}
