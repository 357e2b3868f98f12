package import Foundation

/// What a conversation is about: the post that was commented on, the app version that was reviewed. Context, not part of the talk.
package struct Subject: Hashable, Sendable, Codable {
  package var remoteID: RemoteID
  package var title: String
  package var excerpt: String
  package var url: URL?

  package init(remoteID: RemoteID, title: String, excerpt: String = "", url: URL? = nil) {
    self.remoteID = remoteID
    self.title = title
    self.excerpt = excerpt
    self.url = url
  }
}
