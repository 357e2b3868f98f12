import Foundation
import Testing

@testable import InboxSimulator

@Suite("The pretend Matrix server", .timeLimit(.minutes(10)))
struct MatrixTests {
  let town = makeTown()
  private let api = "/_matrix/client/v3"

  private func ask(_ method: String, _ path: String, _ body: JSON? = nil) async -> SimulatedResponse {
    let token = town.matrix.read(\.accessToken)
    let headers = ["Authorization": "Bearer \(token)"]
    guard let body else { return await town.matrix.answer(SimulatedRequest(method, api + path, headers: headers)) }
    return await town.matrix.answer(SimulatedRequest(method, api + path, headers: headers, json: body))
  }

  private func room(_ alias: String) -> String { town.matrix.read { $0.room(alias) } }

  private func sync(_ query: String = "") async -> JSON {
    await ask("GET", "/sync" + (query.isEmpty ? "" : "?" + query)).json ?? .null
  }

  private func timeline(_ sync: JSON, _ alias: String) -> JSON? { sync["rooms"]?["join"]?[room(alias)]?["timeline"] }

  @Test("Signing in with the password gives a token that works; a wrong password does not")
  func signsIn() async throws {
    let password = town.matrix.read(\.password)
    func login(_ password: String) async -> SimulatedResponse {
      await town.matrix.answer(
        SimulatedRequest(
          "POST", api + "/login",
          json: [
            "type": "m.login.password", "identifier": ["type": "m.id.user", "user": "acme_team"],
            "password": .string(password),
          ]))
    }
    let refused = await login("guess")
    #expect(refused.status == 403)
    #expect(refused.json == ["errcode": "M_FORBIDDEN", "error": "Invalid username or password"])
    let token = try #require(await login(password).json?["access_token"]?.text)
    let me = await town.matrix.answer(
      SimulatedRequest("GET", api + "/account/whoami", headers: ["Authorization": "Bearer \(token)"]))
    #expect(me.json?["user_id"] == "@acme_team:acme.example")
  }

  @Test("No token and a wrong token are told apart as Synapse tells them")
  func checksTokens() async {
    let missing = await town.matrix.answer(SimulatedRequest("GET", api + "/sync"))
    #expect(missing.status == 401)
    #expect(missing.json?["errcode"] == "M_MISSING_TOKEN")
    let wrong = await town.matrix.answer(
      SimulatedRequest("GET", api + "/sync", headers: ["Authorization": "Bearer nope"]))
    #expect(wrong.status == 401)
    #expect(
      String(decoding: wrong.bytes, as: UTF8.self)
        == #"{"errcode":"M_UNKNOWN_TOKEN","error":"Invalid access token passed.","soft_logout":false}"#)
  }

  @Test("An event in a sync has the members that a recorded one has")
  func shapesEvents() async throws {
    town.stranger("Ann Lee", says: "question?", in: .room("support"))
    let events = try #require(timeline(await sync(), "support")?["events"]?.elements)
    let event = try #require(events.last)
    #expect(
      event.members.map { Set($0.map(\.name)) } == [
        "content", "event_id", "origin_server_ts", "sender", "type", "unsigned",
      ])
    #expect(event["content"] == ["body": "question?", "msgtype": "m.text"])
    #expect(event["sender"] == "@ann.lee:acme.example")
    #expect(event["origin_server_ts"] == 1_795_348_800_000)
  }

  @Test("A sync since a token shows only what came after it; a limited one leaves a gap that /messages fills exactly")
  func fillsGaps() async throws {
    let start = try #require(await sync()["next_batch"]?.text)
    let quiet = await sync("since=\(start)")
    #expect(quiet["next_batch"]?.text == start)
    #expect(quiet["rooms"] == nil)
    for number in 1...7 { town.stranger("Ann Lee", says: "line \(number)", in: .room("support")) }
    let filter = QueryItem.encode(#"{"room":{"timeline":{"limit":2}}}"#)
    let limited = try #require(timeline(await sync("since=\(start)&filter=\(filter)"), "support"))
    #expect(limited["limited"] == true)
    #expect(limited["events"]?.texts("content", "body") == ["line 6", "line 7"])
    let from = try #require(limited["prev_batch"]?.text)
    var bodies: [String] = []
    var token: String? = from
    while let place = token {
      let page = await ask("GET", "/rooms/\(room("support"))/messages?dir=b&limit=2&from=\(place)&to=\(start)").json
      bodies += page?["chunk"]?.texts("content", "body") ?? []
      token = page?["end"]?.text
    }
    #expect(bodies == ["line 5", "line 4", "line 3", "line 2", "line 1"])
  }

  @Test("A long poll waits until somebody speaks")
  func waitsForNews() async throws {
    let gate = Gate()
    let town = makeTown(pause: { _ in await gate.wait() })
    let token = town.matrix.read(\.accessToken)
    let headers = ["Authorization": "Bearer \(token)"]
    let first = await town.matrix.answer(SimulatedRequest("GET", api + "/sync", headers: headers))
    let since = try #require(first.json?["next_batch"]?.text)
    let poll = SimulatedRequest("GET", api + "/sync?timeout=30000&since=\(since)", headers: headers)
    async let answer = town.matrix.answer(poll)
    await gate.arrival()
    town.stranger("Ann Lee", says: "hello", in: .room("support"))
    #expect(await answer.json?["rooms"]?["join"]?.members?.count == 1)
  }

  @Test("A long poll ends with the same token when its time is up")
  func endsLongPolls() async throws {
    let town = makeTown(pause: { _ in })
    let headers = ["Authorization": "Bearer \(town.matrix.read(\.accessToken))"]
    let first = await town.matrix.answer(SimulatedRequest("GET", api + "/sync", headers: headers))
    let since = try #require(first.json?["next_batch"]?.text)
    let second = await town.matrix.answer(
      SimulatedRequest("GET", api + "/sync?timeout=30000&since=\(since)", headers: headers))
    #expect(second.json?["next_batch"]?.text == since)
  }

  @Test("The same transaction sends once and answers the same event id")
  func sendsOnce() async throws {
    let path = "/rooms/\(room("support"))/send/m.room.message/txn-1"
    let body: JSON = ["msgtype": "m.text", "body": "we are on it"]
    let first = await ask("PUT", path, body)
    let second = await ask("PUT", path, body)
    #expect(first.status == 200)
    #expect(first.json == second.json)
    #expect(town.posted(on: .matrix).map(\.text) == ["we are on it"])
    let other = await ask("PUT", "/rooms/\(room("support"))/send/m.room.message/txn-2", body)
    #expect(other.json != first.json)
    #expect(town.posted(on: .matrix).count == 2)
  }

  @Test("Bad JSON and oversized events are refused in the recorded words")
  func refusesBadBodies() async {
    let headers = ["Authorization": "Bearer \(town.matrix.read(\.accessToken))"]
    let path = api + "/rooms/\(room("support"))/send/m.room.message/x"
    let broken = await town.matrix.answer(
      SimulatedRequest("PUT", path, headers: headers, body: Data("{".utf8)))
    #expect(broken.status == 400)
    #expect(broken.json == ["errcode": "M_NOT_JSON", "error": "Content not JSON."])
    let huge = await ask(
      "PUT", "/rooms/\(room("support"))/send/m.room.message/y",
      ["msgtype": "m.text", "body": .string(String(repeating: "x", count: 70_000))])
    #expect(huge.status == 413)
    #expect(huge.json == ["errcode": "M_TOO_LARGE", "error": "event too large"])
    #expect(town.posted().isEmpty)
  }

  @Test("Redacting takes the content away and leaves a trace")
  func redacts() async throws {
    let id = try #require(town.stranger("Spammer", says: "buy gold", in: .room("support")))
    let answer = await ask("PUT", "/rooms/\(room("support"))/redact/\(id)/t1", ["reason": "spam"])
    #expect(answer.status == 200)
    let event = await ask("GET", "/rooms/\(room("support"))/event/\(id)").json
    #expect(event?["content"] == [:])
    #expect(event?["redacted_because"]?["content"]?["reason"] == "spam")
    #expect(town.acts(on: .matrix).map(\.verb) == ["redact"])
  }

  @Test("Power levels decide who may ban: yes in support, not in random")
  func bansByPower() async throws {
    town.stranger("Spammer", says: "buy gold", in: .room("support"))
    town.stranger("Spammer", says: "buy gold", in: .room("random"))
    let body: JSON = ["user_id": "@spammer:acme.example", "reason": "spam"]
    let refused = await ask("POST", "/rooms/\(room("random"))/ban", body)
    #expect(refused.status == 403)
    #expect(refused.json == ["errcode": "M_FORBIDDEN", "error": "You don't have permission to ban"])
    #expect(await ask("POST", "/rooms/\(room("support"))/ban", body).json == [:])
    #expect(town.matrix.read { $0.membership("@spammer:acme.example", in: "support") } == "ban")
    #expect(town.stranger("Spammer", says: "again", in: .room("support")) == nil)
    #expect(await ask("POST", "/rooms/\(room("support"))/unban", body).status == 200)
    #expect(await ask("POST", "/rooms/\(room("support"))/unban", body).json?["errcode"] == "M_BAD_STATE")
    #expect(town.stranger("Spammer", says: "sorry", in: .room("support")) != nil)
  }

  @Test("A kicked person is out and may come back; who is not there cannot be kicked")
  func kicks() async {
    town.stranger("Troll", says: "hah", in: .room("support"))
    let body: JSON = ["user_id": "@troll:acme.example"]
    #expect(await ask("POST", "/rooms/\(room("support"))/kick", body).status == 200)
    #expect(town.matrix.read { $0.membership("@troll:acme.example", in: "support") } == "leave")
    #expect(await ask("POST", "/rooms/\(room("support"))/kick", body).json?["errcode"] == "M_BAD_STATE")
    #expect(town.stranger("Troll", says: "back", in: .room("support")) != nil)
    #expect(await ask("POST", "/rooms/\(room("random"))/kick", body).status == 403)
  }

  @Test("Edits and threads are bundled with the event they belong to")
  func bundlesRelations() async throws {
    let id = try #require(town.stranger("Ann Lee", says: "questoin", in: .room("support")))
    town.amend(id, on: .matrix, to: "question")
    town.stranger("Bo", says: "me too", in: .thread(root: id))
    let event = await ask("GET", "/rooms/\(room("support"))/event/\(id)").json
    let relations = event?["unsigned"]?["m.relations"]
    #expect(relations?["m.replace"]?["content"]?["m.new_content"]?["body"] == "question")
    #expect(relations?["m.thread"]?["count"] == 1)
    #expect(relations?["m.thread"]?["latest_event"]?["content"]?["body"] == "me too")
    let related = await ask("GET", "/rooms/\(room("support"))/relations/\(id)/m.thread").json
    #expect(related?["chunk"]?.elements?.count == 1)
    #expect(town.matrix.read { $0.text(of: id) } == "question")
  }

  @Test("The encrypted room shows no plain text, only Megolm events")
  func encrypts() async throws {
    let id = try #require(town.stranger("Ann Lee", says: "our little secret", in: .room("founders")))
    let event = await ask("GET", "/rooms/\(room("founders"))/event/\(id)")
    #expect(event.json?["type"] == "m.room.encrypted")
    #expect(event.json?["content"]?["algorithm"] == "m.megolm.v1.aes-sha2")
    #expect(!String(decoding: event.bytes, as: UTF8.self).contains("secret"))
    let state = await ask("GET", "/rooms/\(room("founders"))/state/m.room.encryption/").json
    #expect(state?["algorithm"] == "m.megolm.v1.aes-sha2")
  }

  @Test("Members, profiles and state can be read; foreign rooms can't")
  func readsRooms() async throws {
    town.stranger("美咲", says: "こんにちは", in: .room("support"))
    let members = await ask("GET", "/rooms/\(room("support"))/joined_members").json?["joined"]?.members ?? []
    #expect(JSON.array(members.map(\.value)).texts("display_name").contains("美咲"))
    let user = try #require(members.first { $0.value["display_name"] == "美咲" }?.name)
    #expect(await ask("GET", "/profile/\(QueryItem.encode(user))").json?["displayname"] == "美咲")
    let name = await ask("GET", "/rooms/\(room("support"))/state/m.room.name").json
    #expect(name == ["name": "Acme Notes · Support"])
    let foreign = await ask("GET", "/rooms/!nowhere/state")
    #expect(foreign.status == 403)
    #expect(foreign.json?["error"] == "User @acme_team:acme.example not in room !nowhere")
  }
}
