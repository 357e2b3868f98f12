import Foundation
import HTTPTypes
import InboxConnect

extension WordPressAPI {
  /// A page of comments, and how many there are in all, where the site says so.
  struct Page {
    let comments: [WordPressWire.Comment]
    let total: Int?
  }

  private static let fields =
    "id,post,parent,author,author_name,author_email,author_url,date_gmt,content,link,status,author_avatar_urls,_links.up"

  func index() async throws(ConnectorError) -> WordPressWire.Index {
    try await get([], query: [("_fields", "name,home,url,namespaces")])
  }

  func me() async throws(ConnectorError) -> WordPressWire.User {
    let fields = "id,name,slug,username,capabilities"
    return try await get(["wp", "v2", "users", "me"], query: [("context", "edit"), ("_fields", fields)])
  }

  /// The newest comments first, by id. Only of the type `comment`: pingbacks, and what shops keep as comments, are left out.
  func newest(
    _ query: [(String, String)], offset: Int = 0, count: Int, idsOnly: Bool = false
  ) async throws(ConnectorError) -> Page {
    let fields = idsOnly ? "id,parent" : Self.fields
    let order = [("orderby", "id"), ("order", "desc"), ("per_page", String(count)), ("_fields", fields)]
    let place = offset > 0 ? [("offset", String(offset))] : []
    return try await page(query + order + place)
  }

  /// The comments with these ids, as far as they are there and ours to see.
  func comments(
    _ ids: [Int], _ query: [(String, String)], idsOnly: Bool = false
  ) async throws(ConnectorError) -> [WordPressWire.Comment] {
    var result: [WordPressWire.Comment] = []
    var rest = ids[...]
    while !rest.isEmpty {
      let part = rest.prefix(100)
      rest = rest.dropFirst(100)
      let include = ("include", part.map(String.init).joined(separator: ","))
      result += try await newest(query + [include], count: 100, idsOnly: idsOnly).comments
    }
    return result
  }

  private func page(_ query: [(String, String)]) async throws(ConnectorError) -> Page {
    let request = try request(.get, ["wp", "v2", "comments"], query: query)
    let answer = try await answer(request, for: .question)
    let comments = try read([Lenient<WordPressWire.Comment>].self, in: answer, of: request).compactMap(\.value)
    return Page(comments: comments, total: answer.header("X-WP-Total").flatMap { Int($0) })
  }

  func comment(_ id: Int, _ right: WordPressRight) async throws(ConnectorError) -> WordPressWire.Comment {
    let context = right == .moderator ? [("context", "edit")] : []
    return try await get(["wp", "v2", "comments", String(id)], query: context + [("_fields", Self.fields)])
  }

  /// Posts, pages or others of the kind `base` (its route, such as `posts`).
  func posts(_ ids: [Int], base: String) async throws(ConnectorError) -> [WordPressWire.Post] {
    let include = ids.map(String.init).joined(separator: ",")
    let query = [("include", include), ("per_page", "100"), ("_fields", "id,title,link,excerpt")]
    let posts: [Lenient<WordPressWire.Post>] = try await get(["wp", "v2", base], query: query)
    return posts.compactMap(\.value)
  }

  /// One that lists leave out because it is not public.
  func post(_ id: Int, base: String) async throws(ConnectorError) -> WordPressWire.Post {
    try await get(["wp", "v2", base, String(id)], query: [("_fields", "id,title,link,excerpt")])
  }
}

/// Orders.
extension WordPressAPI {
  private struct NewComment: Encodable {
    let post: Int
    let parent: Int
    let content: String
  }

  private struct Change: Encodable {
    var status: String?
    var content: String?
  }

  /// Writes a comment; nil where the site says that this very comment is there already.
  func create(post: Int, parent: Int, content: String) async throws(ConnectorError) -> WordPressWire.Comment? {
    let path = ["wp", "v2", "comments"]
    let body = NewComment(post: post, parent: parent, content: content)
    let answer = try await send(.post, path, body, for: .order, accepting: [409])
    if answer.status == 409 {
      let failure = failure(in: answer)
      guard failure?.code == "comment_duplicate" else { throw .rejected(reason: words(of: failure, answer)) }
      return nil
    }
    return try answer.decoded(WordPressWire.Comment.self, by: JSONDecoder(), endpoint: "comments")
  }

  /// Sets a status: `approved`, `hold`, `spam`, `unspam`, `untrash`.
  ///
  /// The last two are not for repeating: done again, they make a comment wait that was visible.
  func set(_ status: String, of id: Int) async throws(ConnectorError) -> WordPressWire.Comment {
    let intent: Intent = status.hasPrefix("un") ? .order : .repeatableOrder
    let answer = try await send(.post, ["wp", "v2", "comments", String(id)], Change(status: status), for: intent)
    return try answer.decoded(WordPressWire.Comment.self, by: JSONDecoder(), endpoint: "comments/\(id)")
  }

  func rewrite(_ id: Int, content: String) async throws(ConnectorError) -> WordPressWire.Comment {
    let answer = try await send(
      .post, ["wp", "v2", "comments", String(id)], Change(content: content), for: .repeatableOrder)
    return try answer.decoded(WordPressWire.Comment.self, by: JSONDecoder(), endpoint: "comments/\(id)")
  }

  /// Puts a comment into the trash; one that lies there already is fine. Never for good: a site without a trash refuses.
  func trash(_ id: Int) async throws(ConnectorError) {
    let request = try request(.delete, ["wp", "v2", "comments", String(id)])
    _ = try await answer(request, for: .repeatableOrder, accepting: [410])
  }
}
