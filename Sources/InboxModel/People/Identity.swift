package import Foundation

/// A person's face on one account's platform. Linked to one person; can be unlinked.
package struct Identity: Hashable, Sendable, Codable {
  package let id: ID<Identity>
  package let account: ID<Account>
  package let remoteID: RemoteID
  package var person: ID<Person>
  package var name: String
  package var handle: String
  package var url: URL?
  package var followers: Int?
  package var isBot: Bool

  package init(
    id: ID<Identity>, account: ID<Account>, remoteID: RemoteID, person: ID<Person>, name: String, handle: String,
    url: URL? = nil, followers: Int? = nil, isBot: Bool = false
  ) {
    self.id = id
    self.account = account
    self.remoteID = remoteID
    self.person = person
    self.name = name
    self.handle = handle
    self.url = url
    self.followers = followers
    self.isBot = isBot
  }
}
