/// What the transport knows of the world around it; read from the environment and the configuration in one place, outside.
package struct HTTPSettings: Sendable {
  /// Sent with every request that names none, such as `moot/1.0`.
  package var userAgent: String
  package var proxies: ProxyRules
  package var trust: Trust
  /// Hosts that may be asked without encryption, besides this computer itself. Credentials to them travel in the clear.
  package var plainHosts: Set<String>
  /// From the first attempt to the finished TLS handshake.
  package var connectTimeout: Duration

  /// Whose certificates are believed.
  package enum Trust: Hashable, Sendable {
    /// Those that the system believes.
    case system
    /// Those of a PEM file or folder, and no others: what `SSL_CERT_FILE` means.
    case only(file: String)
    /// Those that the system believes, and those of a PEM file: a company's own authority.
    case systemAnd(file: String)
  }

  package init(
    userAgent: String, proxies: ProxyRules = .none, trust: Trust = .system, plainHosts: Set<String> = [],
    connectTimeout: Duration = .seconds(10)
  ) {
    self.userAgent = userAgent
    self.proxies = proxies
    self.trust = trust
    self.plainHosts = plainHosts
    self.connectTimeout = connectTimeout
  }
}

extension HTTPSettings.Trust {
  /// `SSL_CERT_FILE` as OpenSSL's tools read it; the system's own otherwise.
  package init(environment: [String: String]) {
    if let file = environment["SSL_CERT_FILE"], !file.isEmpty {
      self = .only(file: file)
    } else {
      self = .system
    }
  }
}
