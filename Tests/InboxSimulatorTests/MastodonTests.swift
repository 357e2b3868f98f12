import Foundation
import Testing

@testable import InboxSimulator

@Suite("The pretend Mastodon")
struct MastodonTests {
  let town = makeTown()

  private func ask(
    _ method: String, _ path: String, _ body: JSON? = nil, headers: [String: String] = [:]
  ) async -> SimulatedResponse {
    let all = headers.merging(["Authorization": "Bearer \(town.mastodon.read(\.accessToken))"]) { own, _ in own }
    guard let body else { return await town.mastodon.answer(SimulatedRequest(method, path, headers: all)) }
    return await town.mastodon.answer(SimulatedRequest(method, path, headers: all, json: body))
  }

  @discardableResult
  private func mention(_ text: String, by name: String = "Ann Lee") -> String {
    town.stranger(name, says: text, in: .mention) ?? ""
  }

  private func ids(_ response: SimulatedResponse) -> [String] {
    response.json?.elements?.compactMap { $0["id"]?.text } ?? []
  }

  @Test("A mention arrives as a notification with the status, its HTML and the author's address")
  func notifiesOfMentions() async throws {
    let id = mention("it crashes! see https://pics.example/a?b=1&c=2 #AcmeNotes\nplease help")
    let notification = try #require(await ask("GET", "/api/v1/notifications").json?.elements?.first)
    #expect(notification["type"] == "mention")
    #expect(notification["id"]?.text != id)
    let status = try #require(notification["status"])
    #expect(status["id"]?.text == id)
    #expect(status["account"]?["acct"] == "ann_lee@social.example")
    #expect(status["visibility"] == "public")
    #expect(status["created_at"] == "2026-11-22T12:00:00.000Z")
    #expect(
      status["content"]
        == .string(
          "<p><span class=\"h-card\" translate=\"no\"><a href=\"https://social.acme.example/@acmenotes\" "
            + "class=\"u-url mention\">@<span>acmenotes</span></a></span> it crashes! see "
            + "<a href=\"https://pics.example/a?b=1&amp;c=2\" target=\"_blank\" rel=\"nofollow noopener\" translate=\"no\">"
            + "<span class=\"invisible\">https://</span><span class=\"\">pics.example/a?b=1&amp;c=2</span>"
            + "<span class=\"invisible\"></span></a> "
            + "<a href=\"https://social.example/tags/acmenotes\" class=\"mention hashtag\" rel=\"tag\">#<span>AcmeNotes</span></a>"
            + "<br />please help</p>"))
  }

  @Test("min_id walks forward without a gap, since_id shows the newest page, max_id goes back")
  func pages() async throws {
    for number in 1...7 { mention("number \(number)") }
    let all = ids(await ask("GET", "/api/v1/notifications"))
    #expect(all.count == 7)
    let oldest = all[6]
    let forward = await ask("GET", "/api/v1/notifications?limit=2&min_id=\(oldest)")
    #expect(ids(forward) == [all[4], all[5]])
    #expect(ids(await ask("GET", "/api/v1/notifications?limit=2&since_id=\(oldest)")) == [all[0], all[1]])
    #expect(ids(await ask("GET", "/api/v1/notifications?limit=2&max_id=\(all[2])")) == [all[3], all[4]])
    #expect(
      forward.header("Link")
        == "<http://social.invalid/api/v1/notifications?limit=2&max_id=\(all[5])>; rel=\"next\", "
        + "<http://social.invalid/api/v1/notifications?limit=2&min_id=\(all[4])>; rel=\"prev\"")
    let end = await ask("GET", "/api/v1/notifications?min_id=\(all[0])")
    #expect(end.json == [])
    #expect(end.header("Link") == nil)
  }

  @Test("Notifications are filtered by type")
  func filtersTypes() async {
    mention("hello")
    town.mastodon.change { $0.applaud("follow", by: Person(named: "Bo"), at: noon) }
    let mentions = await ask("GET", "/api/v1/notifications?types[]=mention&types[]=status")
    #expect(mentions.json?.texts("type") == ["mention"])
    let others = await ask("GET", "/api/v1/notifications?exclude_types%5B%5D=mention")
    #expect(others.json?.texts("type") == ["follow"])
  }

  @Test("An idempotency key posts once for an hour")
  func postsOnce() async throws {
    let parent = mention("help")
    let body: JSON = [
      "status": "@ann_lee@social.example on it!", "in_reply_to_id": .string(parent), "visibility": "public",
    ]
    let first = await ask("POST", "/api/v1/statuses", body, headers: ["Idempotency-Key": "k1"])
    let second = await ask("POST", "/api/v1/statuses", body, headers: ["Idempotency-Key": "k1"])
    #expect(first.status == 200)
    #expect(first.json?["id"] == second.json?["id"])
    #expect(first.json?["mentions"]?.elements?.first?["acct"] == "ann_lee@social.example")
    #expect(town.posted(on: .mastodon).count == 1)
    #expect(town.posted(on: .mastodon).first?.addressee == "ann_lee@social.example")
    town.clock.advance(by: 3601)
    let third = await ask("POST", "/api/v1/statuses", body, headers: ["Idempotency-Key": "k1"])
    #expect(third.json?["id"] != first.json?["id"])
    #expect(town.posted(on: .mastodon).count == 2)
  }

  @Test("Forms are taken like JSON")
  func takesForms() async {
    let request = SimulatedRequest(
      "POST", "/api/v1/statuses",
      headers: [
        "Authorization": "Bearer \(town.mastodon.read(\.accessToken))",
        "Content-Type": "application/x-www-form-urlencoded",
      ], body: Data("status=due+righe%0Acon+%C3%A8&visibility=unlisted".utf8))
    let answer = await town.mastodon.answer(request)
    #expect(answer.json?["visibility"] == "unlisted")
    #expect(town.posted(on: .mastodon).map(\.text) == ["due righe\ncon è"])
  }

  @Test("500 characters pass and 501 do not; an address counts 23, a remote mention its local part, the warning too")
  func countsCharacters() async {
    func post(_ text: String, warning: String = "") async -> SimulatedResponse {
      await ask("POST", "/api/v1/statuses", ["status": .string(text), "spoiler_text": .string(warning)])
    }
    #expect(await post(String(repeating: "é", count: 500)).status == 200)
    let long = await post(String(repeating: "é", count: 501))
    #expect(long.status == 422)
    #expect(long.json == ["error": "Validation failed: Text character limit of 500 exceeded"])
    let address = "https://example.org/" + String(repeating: "a", count: 400)
    #expect(await post(String(repeating: "x", count: 476) + " " + address).status == 200)
    #expect(await post(String(repeating: "x", count: 477) + " " + address).status == 422)
    #expect(await post("@ann@a.very.long.domain.example " + String(repeating: "x", count: 495)).status == 200)
    #expect(await post(String(repeating: "x", count: 498), warning: "abc").status == 422)
    #expect(await post("  \n ").json == ["error": "Validation failed: Text can't be blank"])
  }

  @Test("A reply to a status that is gone is refused")
  func refusesOrphans() async {
    let id = mention("help")
    town.withdraw(id, on: .mastodon)
    let answer = await ask("POST", "/api/v1/statuses", ["status": "hi", "in_reply_to_id": .string(id)])
    #expect(answer.status == 404)
    #expect(answer.json == ["error": "The post you are trying to reply to does not appear to exist."])
    #expect(await ask("GET", "/api/v1/statuses/\(id)").json == ["error": "Record not found"])
    #expect(ids(await ask("GET", "/api/v1/notifications")) == [])
  }

  @Test("Direct messages form a conversation, unread until read, and replies join it")
  func keepsConversations() async throws {
    let first = try #require(town.stranger("Ann Lee", says: "in private", in: .direct))
    let unread = try #require(await ask("GET", "/api/v1/conversations").json?.elements?.first)
    #expect(unread["unread"] == true)
    #expect(unread["last_status"]?["visibility"] == "direct")
    let answer = await ask(
      "POST", "/api/v1/statuses",
      ["status": "@ann_lee@social.example yes?", "in_reply_to_id": .string(first), "visibility": "direct"])
    let conversations = await ask("GET", "/api/v1/conversations").json?.elements ?? []
    #expect(conversations.count == 1)
    #expect(conversations.first?["last_status"]?["id"] == answer.json?["id"])
    #expect(conversations.first?["id"] == unread["id"])
    town.stranger("Ann Lee", says: "another matter", in: .direct)
    #expect(await ask("GET", "/api/v1/conversations").json?.elements?.count == 2)
  }

  @Test("The context of a status is the chain above and the tree below")
  func showsContext() async throws {
    let root = mention("root")
    let answer = await ask("POST", "/api/v1/statuses", ["status": "middle", "in_reply_to_id": .string(root)])
    let middle = try #require(answer.json?["id"]?.text)
    let leaf = try #require(town.stranger("Ann Lee", says: "leaf", in: .statusReply(to: middle)))
    let context = await ask("GET", "/api/v1/statuses/\(middle)/context").json
    #expect(context?["ancestors"]?.texts("id") == [root])
    #expect(context?["descendants"]?.texts("id") == [leaf])
  }

  @Test("Our statuses can be edited and deleted; deleting gives the source back; others' can't be")
  func editsAndDeletes() async throws {
    let made = await ask("POST", "/api/v1/statuses", ["status": "a < b"])
    let id = try #require(made.json?["id"]?.text)
    let edited = await ask("PUT", "/api/v1/statuses/\(id)", ["status": "a > b"])
    #expect(edited.json?["content"] == "<p>a &gt; b</p>")
    #expect(edited.json?["edited_at"] == "2026-11-22T12:00:00.000Z")
    #expect(await ask("GET", "/api/v1/statuses/\(id)/source").json?["text"] == "a > b")
    #expect(await ask("GET", "/api/v1/statuses/\(id)/history").json?.elements?.count == 2)
    #expect(await ask("DELETE", "/api/v1/statuses/\(id)").json?["text"] == "a > b")
    #expect(await ask("GET", "/api/v1/statuses/\(id)").status == 404)
    let foreign = mention("mine")
    #expect(await ask("DELETE", "/api/v1/statuses/\(foreign)").status == 404)
    #expect(town.acts(on: .mastodon).map(\.verb) == ["edit", "delete"])
  }

  @Test("Blocked and muted people go silent, and relationships say so")
  func blocks() async throws {
    mention("rude")
    let notifications = await ask("GET", "/api/v1/notifications").json?.elements
    let account = try #require(notifications?.first?["account"]?["id"]?.text)
    #expect(await ask("POST", "/api/v1/accounts/\(account)/block").json?["blocking"] == true)
    mention("ruder")
    #expect(ids(await ask("GET", "/api/v1/notifications")) == [])
    #expect(town.mastodon.read { $0.isShutOut(Person(named: "Ann Lee")) })
    #expect(await ask("POST", "/api/v1/accounts/\(account)/unblock").json?["blocking"] == false)
    let muted = await ask("POST", "/api/v1/accounts/\(account)/mute", ["duration": 3600])
    #expect(muted.json?["muting"] == true)
    let relations = await ask("GET", "/api/v1/accounts/relationships?id[]=\(account)")
    #expect(relations.json?.elements?.first?["muting"] == true)
    let report = await ask(
      "POST", "/api/v1/reports", ["account_id": .string(account), "comment": "spam", "category": "spam"])
    #expect(report.json?["category"] == "spam")
    #expect(town.acts(on: .mastodon).map(\.verb) == ["block", "unblock", "mute", "report"])
  }

  @Test("Scheduled statuses wait and then appear")
  func schedules() async {
    let soon = await ask("POST", "/api/v1/statuses", ["status": "soon", "scheduled_at": "2026-11-22T12:01:00Z"])
    #expect(soon.status == 422)
    let later = await ask("POST", "/api/v1/statuses", ["status": "later", "scheduled_at": "2026-11-22T12:10:00Z"])
    #expect(later.json?["scheduled_at"] == "2026-11-22T12:10:00.000Z")
    #expect(await ask("GET", "/api/v1/scheduled_statuses").json?.elements?.count == 1)
    #expect(town.posted().isEmpty)
    town.advance(by: 600)
    #expect(town.posted(on: .mastodon).map(\.text) == ["later"])
    #expect(await ask("GET", "/api/v1/scheduled_statuses").json == [])
  }

  @Test("The rate limit counts down in windows and says when it ends")
  func limitsRequests() async {
    town.mastodon.change { $0.rateLimit = 2 }
    let first = await ask("GET", "/api/v2/instance")
    #expect(first.header("X-RateLimit-Limit") == "2")
    #expect(first.header("X-RateLimit-Remaining") == "1")
    #expect(first.header("X-RateLimit-Reset") == "2026-11-22T12:05:00.000000Z")
    _ = await ask("GET", "/api/v2/instance")
    let refused = await ask("GET", "/api/v2/instance")
    #expect(refused.status == 429)
    #expect(refused.json == ["error": "Too many requests"])
    town.clock.advance(by: 300)
    #expect(await ask("GET", "/api/v2/instance").status == 200)
  }
}
