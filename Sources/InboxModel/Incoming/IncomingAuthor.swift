package import Foundation

/// Who wrote a message, as the platform names them.
package struct IncomingAuthor: Hashable, Sendable {
  package var remoteID: RemoteID
  package var name: String
  package var handle: String
  package var url: URL?
  package var followers: Int?
  package var isBot: Bool

  package init(
    remoteID: RemoteID, name: String, handle: String, url: URL? = nil, followers: Int? = nil, isBot: Bool = false
  ) {
    self.remoteID = remoteID
    self.name = name
    self.handle = handle
    self.url = url
    self.followers = followers
    self.isBot = isBot
  }
}
