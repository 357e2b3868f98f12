import Foundation
import InboxConnect

extension Proxy {
  /// `host:port`, `http://user:password@host:port` or `socks5://host:port`, as environment variables hold it.
  package init(address: String) throws(ProxyError) {
    let text = address.contains("://") ? address : "http://" + address
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty else {
      throw ProxyError(reason: "the proxy's address cannot be read")
    }
    let name = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    switch parts.scheme?.lowercased() {
    case "http":
      self.init(
        .http, host: name, port: parts.port ?? 80, user: parts.user, password: parts.password.map { Secret($0) })
    case "socks5", "socks5h":
      if parts.user != nil { throw ProxyError(reason: "a SOCKS proxy with a password cannot be used") }
      self.init(.socks, host: name, port: parts.port ?? 1080)
    case "https":
      throw ProxyError(reason: "a proxy that is itself reached over TLS cannot be used")
    default:
      throw ProxyError(reason: "a proxy of this kind cannot be used")
    }
  }
}
