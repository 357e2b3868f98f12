package import Foundation

/// Which addresses are reached through a proxy, in the manner of curl's environment variables.
package struct ProxyRules: Sendable {
  /// The setting for one scheme.
  private enum Choice: Sendable {
    case direct
    case through(Proxy)
    case unusable(ProxyError)
  }

  private let secure: Choice
  private let plain: Choice
  private let exceptions: [ProxyException]

  /// Every address directly.
  package static let none = ProxyRules(environment: [:])

  /// `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in small letters or capitals; small ones win.
  package init(environment: [String: String]) {
    func value(_ name: String) -> String? {
      let text = environment[name] ?? environment[name.uppercased()]
      return text.flatMap { $0.isEmpty ? nil : $0 }
    }
    let other = value("all_proxy")
    secure = Self.choice(value("https_proxy") ?? other)
    plain = Self.choice(value("http_proxy") ?? other)
    exceptions = (value("no_proxy") ?? "").split(whereSeparator: { $0 == "," || $0.isWhitespace }).compactMap {
      ProxyException(String($0))
    }
  }

  /// The proxy on the way to `url`; nil: none. This computer itself is always reached directly.
  package func proxy(to url: URL) throws(ProxyError) -> Proxy? {
    guard let host = url.host, !LoopbackHost.contains(host) else { return nil }
    let isSecure = url.scheme?.lowercased() == "https"
    let port = url.port ?? (isSecure ? 443 : 80)
    if exceptions.contains(where: { $0.covers(host: host, port: port) }) { return nil }
    switch isSecure ? secure : plain {
    case .direct: return nil
    case .through(let proxy): return proxy
    case .unusable(let error): throw error
    }
  }

  private static func choice(_ address: String?) -> Choice {
    guard let address else { return .direct }
    do {
      return .through(try Proxy(address: address))
    } catch {
      return .unusable(error)
    }
  }
}
