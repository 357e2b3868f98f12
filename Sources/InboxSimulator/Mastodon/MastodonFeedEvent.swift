import Foundation

/// One event of the live feeds and the streams that carry it.
struct MastodonFeedEvent: Sendable {
  /// `update`, `notification`, `delete`, `status.update` or `conversation`.
  var name: String
  /// JSON in a string, or for `delete` an id.
  var payload: String
  /// `user`, `user:notification`, `direct`.
  var streams: [String]
}
