package import Foundation

/// The engine's spans of time, in seconds unless they say otherwise.
package struct EngineTiming: Hashable, Sendable {
  /// How long a platform may hold a question open.
  package var patience: Duration = .seconds(30)
  package var backoff = Backoff()
  /// Least time between two questions or orders to one account.
  package var pace: TimeInterval = 0.1
  /// With a standing stream, a pull only makes sure that it was not deaf.
  package var pullBesideStream: TimeInterval = 600
  /// What an account may do is asked for again after this.
  package var identifyEvery: TimeInterval = 12 * 3600
  /// An account belongs to whoever pulls it until its next step is over and this much more.
  package var accountLease: TimeInterval = 90
  /// Who keeps no credentials for an account takes it for served by others for so long after it was last asked.
  package var servedFor: TimeInterval = 3600
  /// An order belongs to whoever sends it for so long; who finds it later must ask the platform first.
  package var orderLease: TimeInterval = 120
  /// While another process sends an account's order, whether it still lives is looked at so often.
  package var watchOthersEvery: TimeInterval = 10
  /// An order that takes longer is given up. Must end before the lease does.
  package var orderLimit: TimeInterval = 90
  /// A platform that does not have an order yet may still be working on it: it must say so twice, so far apart.
  package var absenceDelay: TimeInterval = 15

  package init() {}
}
