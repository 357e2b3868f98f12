package import Foundation

/// What tells whether two profiles are one person's: the same name before the server, the same address of the web, the same e-mail.
package enum ProfileKey {
  /// The shortest handle that says anything: shorter ones are everybody's.
  static let shortest = 4
  /// Names that a program or a role goes by.
  private static let common: Set<String> = [
    "admin", "anonymous", "contact", "guest", "hello", "info", "mail", "news", "office", "root", "support", "team",
    "test",
    "user", "webmaster",
  ]

  /// `mika` for `@mika@fosstodon.org`, `@mika:matrix.org` and `mika`; nil for an e-mail address and for what says nothing.
  package static func name(ofHandle handle: String) -> String? {
    guard email(handle) == nil else { return nil }
    let key = NameKey.handle(handle)
    let name = String(key.prefix { $0 != "@" && $0 != ":" })
    guard name.count >= shortest, !common.contains(name), !name.contains(where: \.isWhitespace) else { return nil }
    return name
  }

  /// The address, folded, when the handle is one: it has no `@` in front, and one within.
  package static func email(_ handle: String) -> String? {
    let parts = handle.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix("."), !handle.contains(where: \.isWhitespace)
    else { return nil }
    return parts.joined(separator: "@")
  }

  /// `example.org/about` whatever the scheme, `www.` and the last slash; nil where there is no address of the web.
  package static func link(_ url: URL?) -> String? {
    guard let url, ["http", "https"].contains(url.scheme?.lowercased()), var host = url.host()?.lowercased() else {
      return nil
    }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var path = url.path()
    while path.hasSuffix("/") { path.removeLast() }
    return host.isEmpty ? nil : host + path
  }
}
