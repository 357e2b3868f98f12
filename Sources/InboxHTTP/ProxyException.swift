/// One entry of `no_proxy`: everything, a domain with its subdomains, an address, or a network of addresses; each with or without a port.
struct ProxyException: Sendable {
  private enum Scope: Sendable {
    case everything
    case domain(String)
    case network(IPAddress, bits: Int)
  }

  private let scope: Scope
  private let port: Int?

  /// Nil for an entry that names nothing.
  init?(_ entry: String) {
    let (host, port) = Self.split(entry.lowercased())
    self.port = port
    if host == "*" {
      scope = .everything
    } else if let slash = host.firstIndex(of: "/") {
      guard let address = IPAddress(String(host[..<slash])), let bits = Int(host[host.index(after: slash)...]),
        (0...address.bytes.count * 8).contains(bits)
      else { return nil }
      scope = .network(address, bits: bits)
    } else if let address = IPAddress(host) {
      scope = .network(address, bits: address.bytes.count * 8)
    } else {
      let name = host.hasPrefix("*.") ? String(host.dropFirst(2)) : String(host.drop { $0 == "." })
      guard !name.isEmpty else { return nil }
      scope = .domain(name)
    }
  }

  func covers(host: String, port: Int) -> Bool {
    if let ours = self.port, ours != port { return false }
    switch scope {
    case .everything: return true
    case .domain(let name):
      let host = host.lowercased()
      return host == name || host.hasSuffix("." + name)
    case .network(let network, let bits):
      return IPAddress(host).map { network.sharesPrefix(of: bits, with: $0) } ?? false
    }
  }

  /// `host:port`, `[v6]:port`, or a bare host; a bare IPv6 address has several colons and no port.
  private static func split(_ entry: String) -> (host: String, port: Int?) {
    if entry.hasPrefix("["), let end = entry.firstIndex(of: "]") {
      let host = String(entry[entry.index(after: entry.startIndex)..<end])
      return (host, Int(entry[entry.index(after: end)...].drop { $0 == ":" }))
    }
    let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let port = Int(parts[1]) else { return (entry, nil) }
    return (String(parts[0]), port)
  }
}
