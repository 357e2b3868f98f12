import Foundation

/// A thread of direct messages between our account and one other.
struct MastodonConversation: Sendable {
  var id: String
  var with: String
  var lastStatus: String
  /// The thread's statuses, oldest first.
  var statuses: [String]
  var isUnread: Bool
}
