package import Foundation

/// What a member wrote about a person, for the team alone.
package struct PersonNote: Hashable, Sendable, Codable {
  package let id: ID<PersonNote>
  package let person: ID<Person>
  package var author: String
  package var text: String
  package var at: Date

  package init(id: ID<PersonNote>, person: ID<Person>, author: String, text: String, at: Date) {
    self.id = id
    self.person = person
    self.author = author
    self.text = text
    self.at = at
  }
}
