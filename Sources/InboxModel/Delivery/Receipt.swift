package import Foundation

/// What a platform confirmed.
package struct Receipt: Hashable, Sendable, Codable {
  /// The id of what was created (our reply), if anything was.
  package var remoteID: RemoteID?
  package var permalink: URL?
  /// The text as the platform keeps it, when it differs from what was sent.
  package var text: String?
  /// When the platform says it happened.
  package var at: Date?
  /// How the message that was meant is shown now; nil where the platform does not say, and it is as the verb has it.
  package var visibility: Visibility?

  package init(
    remoteID: RemoteID? = nil, permalink: URL? = nil, text: String? = nil, at: Date? = nil,
    visibility: Visibility? = nil
  ) {
    self.remoteID = remoteID
    self.permalink = permalink
    self.text = text
    self.at = at
    self.visibility = visibility
  }
}
