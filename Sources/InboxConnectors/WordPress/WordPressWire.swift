/// What a WordPress site says, as it says it. Source: WordPress REST API Handbook; recorded answers of WordPress 6.1.
enum WordPressWire {
  /// The API's index, reduced to what is asked for.
  struct Index: Decodable {
    let name: String
    let home: String
    let namespaces: [String]

    private enum Key: String, CodingKey {
      case name, home, url, namespaces
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      name = container.lenient(String.self, .name) ?? ""
      home = container.lenient(String.self, .home) ?? container.lenient(String.self, .url) ?? ""
      namespaces = try container.decode([String].self, forKey: .namespaces)
    }
  }

  /// `GET /users/me?context=edit`.
  struct User: Decodable {
    let id: Int
    let name: String
    let slug: String
    /// Rights that it has; an empty table is an empty list in PHP.
    let capabilities: Set<String>

    private enum Key: String, CodingKey {
      case id, name, slug, username, capabilities
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      id = try container.decode(Int.self, forKey: .id)
      slug = container.lenient(String.self, .username) ?? container.lenient(String.self, .slug) ?? String(id)
      name = container.lenient(String.self, .name) ?? slug
      let table = container.lenient([String: Lenient<Bool>].self, .capabilities) ?? [:]
      capabilities = Set(table.filter { $0.value.value == true }.keys)
    }
  }

  /// A comment. What is not asked for or not ours to see is nil.
  struct Comment: Decodable {
    let id: Int
    let post: Int
    let parent: Int
    /// A user's id; 0 for visitors.
    let author: Int
    let authorName: String
    let authorEmail: String?
    let authorURL: String
    /// Without a time zone; `gmt` is the one to use.
    let gmt: String?
    let rendered: String
    /// As it was written; only for those who may edit it.
    let raw: String?
    let link: String
    let status: String
    let avatar: String?
    /// The address of what it comments on.
    let up: String?

    private enum Key: String, CodingKey {
      case id, post, parent, author, author_name, author_email, author_url, date_gmt, content, link, status
      case author_avatar_urls, _links, up, href, rendered, raw
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      id = try container.decode(Int.self, forKey: .id)
      post = container.lenient(Int.self, .post) ?? 0
      parent = container.lenient(Int.self, .parent) ?? 0
      author = container.lenient(Int.self, .author) ?? 0
      authorName = container.lenient(String.self, .author_name) ?? ""
      authorEmail = container.lenient(String.self, .author_email)
      authorURL = container.lenient(String.self, .author_url) ?? ""
      gmt = container.lenient(String.self, .date_gmt)
      let content = try? container.nestedContainer(keyedBy: Key.self, forKey: .content)
      rendered = content?.lenient(String.self, .rendered) ?? ""
      raw = content?.lenient(String.self, .raw)
      link = container.lenient(String.self, .link) ?? ""
      status = container.lenient(String.self, .status) ?? ""
      avatar = container.lenient([String: Lenient<String>].self, .author_avatar_urls)?["24"]?.value
      let links = try? container.nestedContainer(keyedBy: Key.self, forKey: ._links)
      up = links?.lenientList(Link.self, .up)?.first?.href
    }
  }

  struct Link: Decodable {
    let href: String
  }

  /// A post, a page, or what else can be commented on.
  struct Post: Decodable {
    let id: Int
    let title: String
    let excerpt: String
    let link: String

    private enum Key: String, CodingKey {
      case id, title, excerpt, link, rendered
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      id = try container.decode(Int.self, forKey: .id)
      let text = { (key: Key) in
        (try? container.nestedContainer(keyedBy: Key.self, forKey: key))?.lenient(String.self, .rendered) ?? ""
      }
      title = text(.title)
      excerpt = text(.excerpt)
      link = container.lenient(String.self, .link) ?? ""
    }
  }

  /// Every refusal.
  struct Failure: Decodable {
    let code: String
    let message: String?

    private enum Key: String, CodingKey {
      case code, message
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      code = try container.decode(String.self, forKey: .code)
      message = container.lenient(String.self, .message)
    }
  }
}
