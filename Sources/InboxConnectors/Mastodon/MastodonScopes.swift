import InboxModel

/// The rights that a token has, as OAuth scopes; `write` includes every `write:…`.
struct MastodonScopes: Hashable, Sendable {
  /// What Moot asks for.
  static let wanted = [
    "read:accounts", "read:statuses", "read:notifications", "read:follows", "write:statuses", "write:favourites",
    "write:mutes", "write:blocks", "write:reports",
  ]

  /// Nil: unknown, as with a token that was pasted; then the server's own refusal tells.
  let granted: Set<String>?

  init(_ text: String?) {
    granted = text.map { Set($0.split(separator: " ").map(String.init)) }
  }

  func include(_ scope: String) -> Bool {
    guard let granted else { return true }
    return granted.contains(scope) || granted.contains(String(scope.prefix { $0 != ":" }))
  }

  static func scope(of verb: PlatformVerb) -> String? {
    switch verb {
    case .reply, .privateReply, .editReply, .deleteReply: "write:statuses"
    case .like, .unlike: "write:favourites"
    case .ban, .unban: "write:blocks"
    case .mute, .unmute: "write:mutes"
    case .report: "write:reports"
    default: nil
    }
  }

  /// The scope that an endpoint asks for, to say which one is missing.
  static func needed(for endpoint: String) -> String {
    let last = endpoint.split(separator: "/").last.map(String.init) ?? ""
    return switch last {
    case "favourite", "unfavourite": "write:favourites"
    case "block", "unblock": "write:blocks"
    case "mute", "unmute": "write:mutes"
    case "reports": "write:reports"
    case "notifications": "read:notifications"
    case "verify_credentials": "read:accounts"
    case "relationships": "read:follows"
    case "context", "source": "read:statuses"
    default: endpoint.contains("/accounts/") ? "read:statuses" : "write:statuses"
    }
  }
}
