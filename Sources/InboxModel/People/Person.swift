/// Someone out there, whatever platforms they write from.
package struct Person: Hashable, Sendable, Codable {
  package let id: ID<Person>
  package var name: String
  package var isVIP: Bool
  package var isMuted: Bool

  package init(id: ID<Person>, name: String, isVIP: Bool = false, isMuted: Bool = false) {
    self.id = id
    self.name = name
    self.isVIP = isVIP
    self.isMuted = isMuted
  }
}
