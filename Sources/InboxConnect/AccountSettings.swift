/// What a connector needs to know about an account besides its secrets: server address, user name, app id …
package struct AccountSettings: Hashable, Sendable, Codable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) {
    self.values = values
  }

  package subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }
}
