import Foundation
import Testing

@testable import InboxSimulator

@Suite("The pretend WordPress")
struct WordPressTests {
  let town = makeTown()
  private let api = "/wp-json/wp/v2"

  private func ask(
    _ method: String, _ path: String, _ body: JSON? = nil, password: String? = nil
  ) async -> SimulatedResponse {
    let secret = password ?? town.wordpress.read(\.applicationPassword)
    let headers = ["Authorization": "Basic " + Data("acme:\(secret)".utf8).base64EncodedString()]
    guard let body else { return await town.wordpress.answer(SimulatedRequest(method, api + path, headers: headers)) }
    return await town.wordpress.answer(SimulatedRequest(method, api + path, headers: headers, json: body))
  }

  private func visit(_ path: String) async -> SimulatedResponse {
    await town.wordpress.answer(SimulatedRequest("GET", api + path))
  }

  private var post: Int { town.wordpress.read { $0.postIDs(at: noon) }[0] }

  @discardableResult
  private func comment(_ text: String, isHeld: Bool = false, by name: String = "Mallory") -> Int {
    town.stranger(name, says: text, in: .comment(post: post, isHeld: isHeld)).flatMap(Int.init) ?? 0
  }

  private func ids(_ response: SimulatedResponse) -> [Int] {
    response.json?.elements?.compactMap { $0["id"]?.number } ?? []
  }

  @Test("A comment has exactly the members of a recorded one, for moderators and for visitors")
  func shapesComments() async throws {
    let id = comment("Does it run on ARM?")
    let full = try #require(await ask("GET", "/comments/\(id)?context=edit").json)
    #expect(
      full.members.map { Set($0.map(\.name)) } == [
        "id", "post", "parent", "author", "author_name", "author_email", "author_url", "author_ip",
        "author_user_agent", "date", "date_gmt", "content", "link", "status", "type", "author_avatar_urls", "meta",
        "_links",
      ])
    #expect(full["content"] == ["rendered": "<p>Does it run on ARM?</p>\n", "raw": "Does it run on ARM?"])
    #expect(full["date_gmt"] == "2026-11-22T12:00:00")
    #expect(full["date"] == "2026-11-22T13:00:00")
    let view = try #require(await visit("/comments/\(id)").json)
    #expect(view["author_email"] == nil)
    #expect(view["content"]?["raw"] == nil)
  }

  @Test("Bodies are escaped as PHP does it")
  func escapesLikePHP() async {
    let id = comment("già/日本 😀")
    let text = String(decoding: await ask("GET", "/comments/\(id)").bytes, as: UTF8.self)
    #expect(text.contains(#"gi\u00e0\/\u65e5\u672c \ud83d\ude00"#))
  }

  @Test("Spaces in the application password do not count, and a wrong one makes a visitor")
  func authenticates() async {
    let secret = town.wordpress.read(\.applicationPassword)
    #expect(await ask("GET", "/users/me", password: secret).json?["slug"] == "acme")
    #expect(await ask("GET", "/users/me", password: secret.filter { $0 != " " }).status == 200)
    let wrong = await ask("GET", "/users/me", password: "wrong")
    #expect(wrong.status == 401)
    #expect(
      String(decoding: wrong.bytes, as: UTF8.self)
        == #"{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}"#)
    let rights = await ask("GET", "/users/me?context=edit").json?["capabilities"]
    #expect(rights?["moderate_comments"] == true)
  }

  @Test("Visitors may not ask for held comments, and read approved ones only")
  func hidesHeldComments() async {
    comment("first!", isHeld: true)
    let shown = comment("fine")
    #expect(ids(await visit("/comments")) == [shown])
    let refused = await visit("/comments?status=hold")
    #expect(refused.status == 401)
    #expect(refused.json?["code"] == "rest_forbidden_param")
    #expect(refused.json?["message"] == "Query parameter not permitted: status")
    #expect(await visit("/comments?context=edit").json?["code"] == "rest_forbidden_context")
  }

  @Test("Lists page with totals and links; past the end comes an empty list, and per_page has bounds")
  func pages() async {
    let all = (1...5).map { comment("number \($0)") }
    let first = await ask("GET", "/comments?status=approve&per_page=2&page=1&orderby=id&order=asc")
    #expect(ids(first) == Array(all[0..<2]))
    #expect(first.header("X-WP-Total") == "5")
    #expect(first.header("X-WP-TotalPages") == "3")
    #expect(
      first.header("Link")
        == "<http://blog.invalid/wp-json/wp/v2/comments?status=approve&per_page=2&orderby=id&order=asc&page=2>; rel=\"next\""
    )
    let past = await ask("GET", "/comments?per_page=2&page=9")
    #expect(past.status == 200)
    #expect(past.json == [])
    #expect(past.header("X-WP-Total") == "5")
    #expect(past.header("Link")?.contains("page=3>; rel=\"prev\"") == true)
    let many = await ask("GET", "/comments?per_page=500")
    #expect(many.status == 400)
    #expect(
      String(decoding: many.bytes, as: UTF8.self)
        == #"{"code":"rest_invalid_param","message":"Invalid parameter(s): per_page","data":{"status":400,"params":{"per_page":"per_page must be between 1 (inclusive) and 100 (inclusive)"},"details":{"per_page":{"code":"rest_out_of_bounds","message":"per_page must be between 1 (inclusive) and 100 (inclusive)","data":null}}}}"#
    )
  }

  @Test("A list of statuses gives nothing; all gives approved and held")
  func filtersByStatus() async {
    let held = comment("held", isHeld: true)
    let shown = comment("shown")
    #expect(ids(await ask("GET", "/comments?status=hold,approve")) == [])
    #expect(ids(await ask("GET", "/comments?status=all&orderby=id&order=asc")) == [held, shown])
    #expect(ids(await ask("GET", "/comments?status=hold")) == [held])
  }

  @Test("after is read on the site's clock unless it names a zone, and does not include its moment")
  func filtersByDate() async {
    let early = comment("early")
    town.clock.advance(by: 60)
    let late = comment("late")
    let list = "/comments?order=asc&after="
    #expect(ids(await ask("GET", list + "2026-11-22T12:59:59")) == [early, late])
    #expect(ids(await ask("GET", list + "2026-11-22T13:00:00")) == [late])
    #expect(ids(await ask("GET", list + "2026-11-22T12:00:00Z")) == [late])
    #expect(ids(await ask("GET", list + "2026-11-22T12:00:00")) == [early, late])
    #expect(await ask("GET", list + "yesterday").json?["code"] == "rest_invalid_param")
  }

  @Test("A reply is approved at once; the same text in the same place again is a duplicate")
  func repliesOnce() async throws {
    let id = comment("Does it run on ARM?")
    let body: JSON = ["post": .int(post), "parent": .int(id), "content": "Yes, it does."]
    let first = await ask("POST", "/comments", body)
    #expect(first.status == 201)
    #expect(first.json?["status"] == "approved")
    #expect(first.json?["author"] == 1)
    #expect(first.header("Location") == "http://blog.invalid/wp-json/wp/v2/comments/\(id + 1)")
    let again = await ask("POST", "/comments", body)
    #expect(again.status == 409)
    #expect(
      again.json?["message"] == "Duplicate comment detected; it looks as though you&#8217;ve already said that!")
    let elsewhere = await ask("POST", "/comments", ["post": .int(post), "content": "Yes, it does."])
    #expect(elsewhere.status == 201)
    #expect(town.posted(on: .wordpress).map(\.inReplyTo) == [String(id), nil])
    #expect(town.posted(on: .wordpress).first?.addressee == "Mallory")
  }

  @Test("Comments without post, without text or too long are refused")
  func refusesBadComments() async {
    #expect(await ask("POST", "/comments", ["content": "x"]).json?["code"] == "rest_comment_invalid_post_id")
    #expect(
      await ask("POST", "/comments", ["post": .int(post), "content": ""]).json?["code"]
        == "rest_comment_content_invalid")
    let long = JSON.string(String(repeating: "x", count: 65_526))
    #expect(
      await ask("POST", "/comments", ["post": .int(post), "content": long]).json?["code"]
        == "comment_content_column_length")
    #expect(await ask("GET", "/comments/9999").json?["code"] == "rest_comment_invalid_id")
    #expect(await ask("GET", "/nothing/here").json?["code"] == "rest_no_route")
    #expect(town.posted().isEmpty)
  }

  @Test("Moderation moves a comment; asking for the status it has, letter for letter, fails as in WordPress")
  func moderates() async {
    let id = comment("hm", isHeld: true)
    #expect(await ask("POST", "/comments/\(id)", ["status": "approved"]).json?["status"] == "approved")
    let again = await ask("POST", "/comments/\(id)", ["status": "approved"])
    #expect(again.status == 500)
    #expect(again.json?["code"] == "rest_comment_failed_edit")
    #expect(await ask("POST", "/comments/\(id)", ["status": "approve"]).status == 200)
    #expect(await ask("POST", "/comments/\(id)", ["status": "spam"]).json?["status"] == "spam")
    #expect(await ask("POST", "/comments/\(id)", ["status": "unspam"]).json?["status"] == "approved")
    #expect(town.wordpress.read { $0.status(of: id) } == "approved")
    #expect(town.acts(on: .wordpress).map(\.verb) == ["approved", "approve", "spam", "unspam"])
  }

  @Test("Deleting goes through the trash unless it is forced")
  func deletes() async {
    let id = comment("bye")
    #expect(await ask("DELETE", "/comments/\(id)").json?["status"] == "trash")
    #expect(await ask("DELETE", "/comments/\(id)").status == 410)
    let forced = await ask("DELETE", "/comments/\(id)?force=true")
    #expect(forced.json?["deleted"] == true)
    #expect(forced.json?["previous"]?["id"] == .int(id))
    #expect(forced.json?["previous"]?["_links"] == nil)
    #expect(town.wordpress.read { $0.status(of: id) } == nil)
  }

  @Test("A scheduled post is future, then published when its time has come")
  func schedulesPosts() async throws {
    let made = await ask(
      "POST", "/posts",
      ["title": "Later", "content": "x", "status": "future", "date_gmt": "2026-11-22T13:00:00"])
    #expect(made.status == 201)
    #expect(made.json?["status"] == "future")
    let id = try #require(made.json?["id"]?.number)
    #expect(ids(await ask("GET", "/posts?status=future")) == [id])
    #expect(await visit("/posts/\(id)").status == 404)
    town.advance(by: 3600)
    #expect(await visit("/posts/\(id)").json?["title"]?["rendered"] == "Later")
  }

  @Test("The index names the site, its clock and where to make an application password")
  func describesItself() async {
    let index = await town.wordpress.answer(SimulatedRequest("GET", "/wp-json/"))
    #expect(index.json?["gmt_offset"] == "1")
    #expect(index.json?["namespaces"]?.elements?.contains("wp/v2") == true)
    #expect(
      index.json?["authentication"]?["application-passwords"]?["endpoints"]?["authorization"]
        == "http://blog.invalid/wp-admin/authorize-application.php")
    #expect(index.header("Link") == "<http://blog.invalid/wp-json/>; rel=\"https://api.w.org/\"")
  }
}
