package import InboxConnect

/// A proxy through which connections are made: `CONNECT` over HTTP, or SOCKS 5.
package struct Proxy: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case http, socks
  }

  package var kind: Kind
  package var host: String
  package var port: Int
  package var user: String?
  package var password: Secret?

  package init(_ kind: Kind, host: String, port: Int, user: String? = nil, password: Secret? = nil) {
    self.kind = kind
    self.host = host
    self.port = port
    self.user = user
    self.password = password
  }
}
