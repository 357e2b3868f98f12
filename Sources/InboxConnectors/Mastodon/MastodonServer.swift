import Foundation
import InboxModel

/// What kind of server speaks Mastodon's API to us, and what follows from it. Detected from its own description, never assumed.
struct MastodonServer: Hashable, Sendable {
  enum Software: Hashable, Sendable {
    /// Mastodon and its forks.
    case mastodon
    case gotosocial
    case pleroma
    case other(String)
  }

  let software: Software
  /// The version of Mastodon's API that it claims, such as (4, 3).
  let major: Int
  let minor: Int
  let textLimit: TextLimit
  /// The domain of its own accounts' handles; the API may live on another host.
  let domain: String
  /// Where the event stream is; nil where the server has none (others stream over WebSockets only).
  let stream: URL?

  /// Notifications that concern the inbox: somebody speaks to us, quotes us, or changed what they said.
  static let inboxTypes: Set<String> = ["mention", "quote", "update"]

  /// - Parameters:
  ///   - instance: the server's description.
  ///   - server: its address, for the scheme of the stream.
  init(_ instance: MastodonWire.Instance, at server: ServerAddress) {
    software = Self.software(instance)
    let numbers = Self.numbers(instance.version)
    (major, minor) = (numbers.first ?? 0, numbers.dropFirst().first ?? 0)
    domain = (instance.domain ?? instance.uri ?? server.host).lowercased()
    let statuses = instance.configuration?.statuses
    let longest = statuses?.longest ?? instance.longestToot ?? (software == .gotosocial ? 5000 : 500)
    let rule: TextLimit.Rule =
      switch software {
      case .mastodon: .mastodon(link: statuses?.perLink ?? 23)
      case .gotosocial: .scalars
      case .pleroma, .other: .graphemes
      }
    textLimit = TextLimit(maximum: longest, rule: rule)
    let streaming =
      instance.configuration?.urls?.streaming ?? instance.configuration?.urls?.streamingAPI
      ?? instance.urls?.streamingAPI ?? instance.urls?.streaming
    stream = software == .mastodon ? Self.stream(streaming, of: server) : nil
  }

  /// Whether a second request with the same `Idempotency-Key` makes no second post. Only Mastodon keeps keys (for an hour).
  var keepsKeys: Bool { software == .mastodon }

  /// PKCE came with Mastodon 4.3.
  var takesPKCE: Bool { software == .mastodon && isAtLeast(4, 3) }

  /// Several posts by their ids in one request came with Mastodon 4.3.
  var readsMany: Bool { software == .mastodon && isAtLeast(4, 3) }

  /// Editing came with Mastodon 3.5; others that do it show an `edited_at`, and refuse otherwise in their own words.
  var edits: Bool { software != .mastodon || isAtLeast(3, 5) }

  /// The types of notifications to ask for; an unknown type is an error on some servers.
  var types: [String] {
    software == .mastodon && isAtLeast(4, 5) ? ["mention", "update", "quote"] : ["mention", "update"]
  }

  private func isAtLeast(_ major: Int, _ minor: Int) -> Bool { (self.major, self.minor) >= (major, minor) }

  /// `2.7.2 (compatible; Pleroma 2.6.0)` is not a Mastodon; GoToSocial names itself by its source and by the commit in its version.
  private static func software(_ instance: MastodonWire.Instance) -> Software {
    let version = instance.version
    if let range = version.range(of: "compatible; ") {
      let name = version[range.upperBound...].prefix { $0.isLetter || $0 == "-" }
      return ["pleroma", "akkoma"].contains(name.lowercased()) ? .pleroma : .other(String(name))
    }
    if instance.sourceURL?.lowercased().contains("gotosocial") == true || version.contains("git-") {
      return .gotosocial
    }
    if instance.apiVersions?.mastodon != nil { return .mastodon }
    guard let major = numbers(version).first else { return .other(String(version.prefix { $0.isLetter })) }
    return major >= 2 ? .mastodon : .other("")
  }

  /// The leading numbers of a version: `4.3.1+glitch` gives 4, 3, 1.
  private static func numbers(_ version: String) -> [Int] {
    version.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }.split(separator: ".").compactMap { Int($0) }
  }

  /// `wss://stream.example` as the address for event streams; never less secure than the server itself, since the token goes there.
  private static func stream(_ address: String?, of server: ServerAddress) -> URL? {
    guard let address else { return server.url(path) }
    let secure = address.replacing("wss://", with: "https://", maxReplacements: 1)
    let base = ServerAddress(secure.replacing("ws://", with: "http://", maxReplacements: 1))
    return base.flatMap { $0.isSecure || !server.isSecure ? $0.url(path) : nil }
  }

  private static let path = ["api", "v1", "streaming", "user"]
}
