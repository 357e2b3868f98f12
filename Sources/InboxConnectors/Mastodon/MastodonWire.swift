/// The shapes of Mastodon's API, as far as the inbox reads them. What another server may leave out is optional.
/// Source: docs.joinmastodon.org, "API entities".
enum MastodonWire {
  struct Account: Decodable {
    let id: String
    let acct: String?
    let username: String?
    let displayName: String?
    let url: String?
    let followersCount: Int?
    let bot: Bool?

    enum CodingKeys: String, CodingKey {
      case id, acct, username, url, bot
      case displayName = "display_name"
      case followersCount = "followers_count"
    }
  }

  struct Mention: Decodable {
    let id: String?
    let acct: String?
  }

  struct Media: Decodable {
    let id: String?
    let type: String?
    let url: String?
    let remoteURL: String?
    let description: String?

    enum CodingKeys: String, CodingKey {
      case id, type, url, description
      case remoteURL = "remote_url"
    }
  }

  struct Status: Decodable {
    let id: String
    let createdAt: String
    let editedAt: String?
    let replyTo: String?
    let replyToAccount: String?
    let visibility: String?
    let language: String?
    let url: String?
    let uri: String?
    let content: String?
    let warning: String?
    let sensitive: Bool?
    let account: Account
    let media: [Media]?
    let mentions: [Mention]?
    let favourites: Int?
    let reblogs: Int?
    let replies: Int?
    let favourited: Bool?
    let poll: Poll?
    let quote: Quote?

    enum CodingKeys: String, CodingKey {
      case id, visibility, language, url, uri, content, sensitive, account, mentions, favourited, poll, quote
      case createdAt = "created_at"
      case editedAt = "edited_at"
      case replyTo = "in_reply_to_id"
      case replyToAccount = "in_reply_to_account_id"
      case warning = "spoiler_text"
      case media = "media_attachments"
      case favourites = "favourites_count"
      case reblogs = "reblogs_count"
      case replies = "replies_count"
    }
  }

  struct Poll: Decodable {
    let id: String?
  }

  /// A quoted post; only who wrote it and what it says matters.
  struct Quote: Decodable {
    let quotedStatus: Quoted?

    enum CodingKeys: String, CodingKey {
      case quotedStatus = "quoted_status"
    }

    struct Quoted: Decodable {
      let id: String
      let content: String?
      let url: String?
      let account: Account
    }
  }

  struct Notification: Decodable {
    let id: String
    let type: String
    let createdAt: String?
    /// Read only for the types that the inbox asks for: another type's status need not be readable.
    let status: Status?

    enum CodingKeys: String, CodingKey {
      case id, type, status
      case createdAt = "created_at"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      type = try container.decode(String.self, forKey: .type)
      createdAt = try container.decodeIfPresent(String.self, forKey: .createdAt)
      status =
        MastodonServer.inboxTypes.contains(type) ? try container.decodeIfPresent(Status.self, forKey: .status) : nil
    }
  }

  struct Context: Decodable {
    let ancestors: [Status]
    let descendants: [Status]
  }

  struct Source: Decodable {
    let text: String
  }

  struct Relationship: Decodable {
    let id: String
    let blocking: Bool?
    let muting: Bool?
  }

  struct Application: Decodable {
    let clientID: String
    let clientSecret: String

    enum CodingKeys: String, CodingKey {
      case clientID = "client_id"
      case clientSecret = "client_secret"
    }
  }

  struct Token: Decodable {
    let accessToken: String
    let scope: String?

    enum CodingKeys: String, CodingKey {
      case accessToken = "access_token"
      case scope
    }
  }

  /// Errors of all kinds: `error`, for OAuth with a description, for validation with details by field.
  struct Failure: Decodable {
    let error: String?
    let description: String?
    let details: [String: [Detail]]?

    struct Detail: Decodable {
      let description: String?
    }

    enum CodingKeys: String, CodingKey {
      case error, details
      case description = "error_description"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      error = try? container.decode(String.self, forKey: .error)
      description = try? container.decode(String.self, forKey: .description)
      details = try? container.decode([String: [Detail]].self, forKey: .details)
    }

    /// The most telling words there are.
    var words: String {
      let fields = (details ?? [:]).sorted { $0.key < $1.key }.flatMap { field in
        field.value.compactMap(\.description).map { "\(field.key) \($0)" }
      }
      return description ?? (fields.isEmpty ? error : fields.joined(separator: "; ")) ?? ""
    }
  }

  /// `/api/v2/instance` and, where that is missing, `/api/v1/instance`.
  struct Instance: Decodable {
    let version: String
    let domain: String?
    /// The older shape's name for the domain.
    let uri: String?
    let sourceURL: String?
    let configuration: Configuration?
    let apiVersions: APIVersions?
    let urls: Addresses?
    /// Pleroma's and some forks' limit in the older shape.
    let longestToot: Int?

    enum CodingKeys: String, CodingKey {
      case version, domain, uri, configuration, urls
      case sourceURL = "source_url"
      case apiVersions = "api_versions"
      case longestToot = "max_toot_chars"
    }

    struct Configuration: Decodable {
      let urls: Addresses?
      let statuses: Statuses?
    }

    struct Addresses: Decodable {
      let streaming: String?
      let streamingAPI: String?

      enum CodingKeys: String, CodingKey {
        case streaming
        case streamingAPI = "streaming_api"
      }
    }

    struct Statuses: Decodable {
      let longest: Int?
      let perLink: Int?

      enum CodingKeys: String, CodingKey {
        case longest = "max_characters"
        case perLink = "characters_reserved_per_url"
      }
    }

    struct APIVersions: Decodable {
      let mastodon: Int?
    }
  }
}
