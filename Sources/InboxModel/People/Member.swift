/// Someone on our team, known by login name.
package struct Member: Hashable, Sendable, Codable {
  package let login: String
  package var name: String

  package init(login: String, name: String = "") {
    self.login = login
    self.name = name.isEmpty ? login : name
  }
}
