import Foundation

/// A status as the server keeps it; its HTML is made when it is asked for.
struct MastodonStatus: Sendable {
  /// One earlier text of an edited status.
  struct Version: Sendable {
    var text: String
    var spoiler: String
    var at: Date
  }

  var id: String
  var account: String
  var text: String
  var spoiler: String
  /// `public`, `unlisted`, `private` or `direct`.
  var visibility: String
  var language: String?
  var inReplyTo: String?
  /// Ids of the mentioned accounts, in the order of the text.
  var mentions: [String]
  var at: Date
  var editedAt: Date?
  var earlier: [Version] = []
  var isSensitive = false
  var favourites = 0
  var isFavourited = false
  var isMuted = false
}
