/// Somebody who may be the same person, and why. Nothing is linked before a member says so.
package struct LinkSuggestion: Hashable, Sendable {
  /// What both have in common.
  package enum Reason: Hashable, Sendable {
    case handle(String)
    case link(String)
    case email(String)
  }

  package var person: ID<Person>
  package var name: String
  package var handle: String
  package var platform: Platform
  package var reason: Reason

  package init(person: ID<Person>, name: String, handle: String, platform: Platform, reason: Reason) {
    self.person = person
    self.name = name
    self.handle = handle
    self.platform = platform
    self.reason = reason
  }
}
