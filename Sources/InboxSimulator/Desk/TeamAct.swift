package import Foundation

/// Something that our side did to what others said, or to their accounts: approve, delete, ban, edit …
package struct TeamAct: Sendable, Equatable {
  package var platform: SimulatedPlatform
  /// The platform's own word: `ban`, `redact`, `approved`, `trash`, `favourite` …
  package var verb: String
  /// The id of the item or account.
  package var target: String
  package var at: Date
}
