import InboxHTTP

/// The transport to real servers, as the environment asks for it.
enum LiveTransport {
  static func make(world: World) -> HTTPTransport {
    HTTPTransport(
      HTTPSettings(
        userAgent: "moot/\(Version.text)", proxies: ProxyRules(environment: world.environment),
        trust: HTTPSettings.Trust(environment: world.environment)))
  }
}
