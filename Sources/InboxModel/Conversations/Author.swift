/// Who wrote a message: an identity on a platform, or a member of the team.
package struct Author: Hashable, Sendable, Codable {
  /// The identity on the platform; nil for a member's note or a reply not sent yet.
  package var identity: ID<Identity>?
  package var name: String
  package var handle: String

  package init(identity: ID<Identity>?, name: String, handle: String) {
    self.identity = identity
    self.name = name
    self.handle = handle
  }
}
