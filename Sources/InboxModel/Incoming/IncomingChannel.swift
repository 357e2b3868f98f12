package import Foundation

/// The place a message arrived in, as the platform names it.
package struct IncomingChannel: Hashable, Sendable {
  package var remoteID: RemoteID
  package var name: String
  package var url: URL?

  package init(remoteID: RemoteID, name: String, url: URL? = nil) {
    self.remoteID = remoteID
    self.name = name
    self.url = url
  }
}
