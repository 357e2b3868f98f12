package import Foundation

/// A place in an account where things arrive: a room, a blog, an app's reviews, the direct messages.
package struct Channel: Hashable, Sendable, Codable {
  package let id: ID<Channel>
  package let account: ID<Account>
  package let remoteID: RemoteID
  package var name: String
  package var url: URL?

  package init(id: ID<Channel>, account: ID<Account>, remoteID: RemoteID, name: String, url: URL? = nil) {
    self.id = id
    self.account = account
    self.remoteID = remoteID
    self.name = name
    self.url = url
  }
}
