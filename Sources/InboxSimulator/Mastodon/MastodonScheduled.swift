import Foundation

/// A status that waits for its time.
struct MastodonScheduled: Sendable {
  var id: String
  var at: Date
  var fields: JSON
}
