import Foundation

extension MastodonTown {
  /// `GET /api/v2/instance`.
  var instance: JSON {
    var members: [JSON.Member] = [
      JSON.Member("domain", .string(domain)), JSON.Member("title", "Acme Social"),
      JSON.Member("version", .string(flavour.version)), JSON.Member("source_url", .string(source)),
      JSON.Member("description", "The company's own server"), JSON.Member("usage", ["users": ["active_month": 42]]),
      JSON.Member(
        "thumbnail", ["url": .string("https://\(domain)/thumbnail.png"), "blurhash": .null, "versions": [:]]),
      JSON.Member("icon", []), JSON.Member("languages", ["en"]), JSON.Member("configuration", configuration),
      JSON.Member(
        "registrations",
        ["enabled": false, "approval_required": true, "reason_required": false, "message": .null, "url": .null]),
    ]
    if flavour == .mastodon { members.append(JSON.Member("api_versions", ["mastodon": 7])) }
    members.append(
      JSON.Member("contact", ["email": "staff@acme.example", "account": accounts[ourID].map(shape) ?? .null]))
    members.append(JSON.Member("rules", []))
    return .object(members)
  }

  private var source: String {
    flavour == .mastodon
      ? "https://github.com/mastodon/mastodon" : "https://codeberg.org/superseriousbusiness/gotosocial"
  }

  private var limits: JSON {
    [
      "max_characters": .int(flavour.maxCharacters), "max_media_attachments": flavour == .mastodon ? 4 : 6,
      "characters_reserved_per_url": flavour == .mastodon ? 23 : 25,
      "supported_mime_types": ["text/plain", "text/markdown"],
    ]
  }

  private var media: JSON {
    [
      "description_limit": 1500, "supported_mime_types": ["image/jpeg", "image/png", "image/gif", "image/webp"],
      "image_size_limit": 16_777_216, "image_matrix_limit": 33_177_600, "video_size_limit": 103_809_024,
      "video_matrix_limit": 8_294_400, "video_frame_rate_limit": 120,
    ]
  }

  private var polls: JSON {
    ["max_options": 4, "max_characters_per_option": 50, "min_expiration": 300, "max_expiration": 2_629_746]
  }

  private var streaming: JSON { .string("ws" + base.dropFirst("http".count)) }

  private var configuration: JSON {
    [
      "urls": ["streaming": streaming, "status": .null], "vapid": ["public_key": ""],
      "accounts": ["max_featured_tags": 10, "max_pinned_statuses": 5], "statuses": limits,
      "media_attachments": media, "polls": polls, "translation": ["enabled": false],
    ]
  }

  /// `GET /.well-known/oauth-authorization-server` (RFC 8414).
  var authorizationServer: JSON {
    [
      "issuer": .string(base + "/"), "authorization_endpoint": .string(base + "/oauth/authorize"),
      "token_endpoint": .string(base + "/oauth/token"), "revocation_endpoint": .string(base + "/oauth/revoke"),
      "app_registration_endpoint": .string(base + "/api/v1/apps"),
      "scopes_supported": ["read", "write", "follow", "push", "profile"], "response_types_supported": ["code"],
      "response_modes_supported": ["query"], "grant_types_supported": ["authorization_code", "client_credentials"],
      "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
      "code_challenge_methods_supported": ["S256"],
    ]
  }

  /// `GET /api/v1/instance`, the older shape.
  var oldInstance: JSON {
    [
      "uri": .string(domain), "title": "Acme Social", "short_description": "The company's own server",
      "description": "The company's own server", "email": "staff@acme.example", "version": .string(flavour.version),
      "urls": ["streaming_api": streaming],
      "stats": ["user_count": 42, "status_count": .int(statuses.count), "domain_count": 300],
      "thumbnail": .string("https://\(domain)/thumbnail.png"), "languages": ["en"], "registrations": false,
      "approval_required": true, "invites_enabled": false,
      "configuration": [
        "accounts": ["max_featured_tags": 10], "statuses": limits, "media_attachments": media, "polls": polls,
      ],
      "max_toot_chars": .int(flavour.maxCharacters), "contact_account": accounts[ourID].map(shape) ?? .null,
      "rules": [],
    ]
  }
}
