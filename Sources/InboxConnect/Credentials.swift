/// The secrets of one account, by the connector's own names (`token`, `password`, `private_key`).
package struct Credentials: Hashable, Sendable, Codable {
  package var secrets: [String: Secret]

  package init(_ secrets: [String: Secret] = [:]) {
    self.secrets = secrets
  }

  package subscript(name: String) -> Secret? {
    get { secrets[name] }
    set { secrets[name] = newValue }
  }
}
