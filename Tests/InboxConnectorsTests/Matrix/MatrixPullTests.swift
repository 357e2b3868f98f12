import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Pulling from Matrix")
struct MatrixPullTests {
  private func words(_ page: IncomingPage) -> [String] { page.events.compactMap { $0.message?.body } }

  @Test("A recorded first sync gives the messages of its rooms, with names and levels")
  func recordedFirstSync() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync, query: ["since": nil, "timeout": "0", "set_presence": "offline", "full_state": nil],
      .answer(try Fixture.answer("Matrix/sync_initial.http")))
    let adapter = MatrixAdapter()
    let connector = try adapter.connector(
      for: AccountSettings(["server": MatrixFixture.home, "user_id": "@alice:localhost"]),
      credentials: MatrixFixture.credentials, over: MatrixFixture.world(transport))
    let page = try await connector.pull(after: nil, patience: .seconds(30))
    #expect(words(page) == ["question?"])
    let message = try #require(page.events.first?.message)
    #expect(message.channel.name == "captures")
    #expect(message.author.name == "bob")
    #expect(message.remoteID == "$kHL9kiqxKSfjZx0oXnMESGwviLBtAbUBtpZGS46Lj0Y")
    // In the second room the message was redacted by us before we came.
    #expect(
      page.events.contains {
        if case .visibility("$ZQ9bC8Hheyh0gOSNuQ-ASXKne4OaxoBCn_cAGmiEDDs", .deletedByUs, _) = $0 {
          true
        } else {
          false
        }
      })
    #expect(page.cursor == #"{"gaps":[],"since":"s19_6_0_1_1_1_1_7_0_1_1_1_1_1"}"#)
    #expect(!page.hasMore)
    #expect(transport.requests.first?.header("Authorization") == "Bearer syt_t0ken")
    #expect(transport.requests.first?.header("User-Agent") == Moot.userAgent)
    #expect(transport.unexpected.isEmpty)
  }

  @Test("A recorded second sync gives our thread answer, the edit and the redaction, in this order")
  func recordedSecondSync() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, MatrixFixture.sync, .answer(try Fixture.answer("Matrix/sync_initial.http")))
    transport.expect(
      .get, MatrixFixture.sync,
      query: ["since": "s19_6_0_1_1_1_1_7_0_1_1_1_1_1", "timeout": "20000", "full_state": nil],
      .answer(try Fixture.answer("Matrix/sync_incremental.http")))
    let connector = try MatrixAdapter().connector(
      for: AccountSettings(["server": MatrixFixture.home, "user_id": "@alice:localhost"]),
      credentials: MatrixFixture.credentials, over: MatrixFixture.world(transport))
    let first = try await connector.pull(after: nil, patience: .zero)
    let page = try await connector.pull(after: first.cursor, patience: .seconds(20))
    let question = RemoteID("$kHL9kiqxKSfjZx0oXnMESGwviLBtAbUBtpZGS46Lj0Y")
    #expect(page.events.count == 3)
    let answer = try #require(page.events.first?.message)
    #expect(answer.isOurs)
    #expect(answer.orderKey == "c2")
    #expect(answer.thread == .root(question))
    #expect(
      page.events.dropFirst() == [
        .edit(question, body: "question edited", title: nil, at: Date(timeIntervalSince1970: 1_795_362_317.867)),
        .visibility(question, .deletedByUs, at: Date(timeIntervalSince1970: 1_795_362_317.946)),
      ])
    #expect(transport.unexpected.isEmpty)
  }

  @Test("After a restart the first sync asks for all state, so that names and levels are known again")
  func restart() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync, query: ["since": "s1", "full_state": "true", "timeout": "0"],
      MatrixFixture.sync("s2", [MatrixFixture.message("$1", "a")], state: MatrixFixture.roomState()))
    transport.expect(
      .get, MatrixFixture.sync, query: ["since": "s2", "full_state": nil, "timeout": "30000"],
      MatrixFixture.sync("s3", [MatrixFixture.message("$2", "b")]))
    let connector = try MatrixFixture.connector(transport)
    let first = try await connector.pull(after: #"{"since":"s1","gaps":[]}"#, patience: .seconds(30))
    let second = try await connector.pull(after: first.cursor, patience: .seconds(30))
    #expect((first.events + second.events).compactMap { $0.message?.channel.name } == ["Shop", "Shop"])
    #expect(transport.unmet.isEmpty)
  }

  @Test("What a limited sync leaves out is read back to the known point, and comes first")
  func gap() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync,
      MatrixFixture.sync("s9", [MatrixFixture.message("$5", "e")], state: MatrixFixture.roomState(), limited: "p5"))
    let range: [String: String?] = ["dir": "b", "to": "s1", "limit": "100"]
    transport.expect(
      .get, MatrixFixture.messages, query: range.merging(["from": "p5"]) { $1 },
      MatrixFixture.page([MatrixFixture.message("$4", "d"), MatrixFixture.message("$3", "c")], end: "t3"))
    transport.expect(
      .get, MatrixFixture.messages, query: range.merging(["from": "t3"]) { $1 },
      MatrixFixture.page([MatrixFixture.message("$2", "b")]))
    let page = try await MatrixFixture.connector(transport).pull(after: #"{"since":"s1","gaps":[]}"#, patience: .zero)
    #expect(words(page) == ["b", "c", "d", "e"])
    #expect(page.cursor == #"{"gaps":[],"since":"s9"}"#)
    #expect(!page.hasMore)
    #expect(transport.unexpected.isEmpty)
  }

  @Test("A gap larger than one pull goes on in the next, across a restart, and nothing in it is lost")
  func largeGap() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync, query: ["since": "s1"], times: nil,
      MatrixFixture.sync("s9", [MatrixFixture.message("$99", "99")], state: MatrixFixture.roomState(), limited: "t12"))
    for number in 1...12 {
      let end = number == 1 ? nil : "t\(number - 1)"
      transport.expect(
        .get, MatrixFixture.messages, query: ["from": "t\(number)", "to": "s1"], times: nil,
        MatrixFixture.page([MatrixFixture.message("$\(number)", "\(number)")], end: end))
    }
    // The state asked for after the restart.
    transport.expect(
      .get, MatrixFixture.sync, query: ["since": "s9", "full_state": "true"],
      MatrixFixture.sync("s9", state: MatrixFixture.roomState()))
    let first = try await MatrixFixture.connector(transport).pull(after: #"{"since":"s1","gaps":[]}"#, patience: .zero)
    #expect(words(first) == (3...12).map(String.init) + ["99"])
    #expect(first.hasMore)
    let gap = #"{"gaps":[{"from":"t2","room":"!room:example.org","to":"s1"}],"since":"s9"}"#
    #expect(first.cursor == gap)
    let restarted = try MatrixFixture.connector(transport)
    let second = try await restarted.pull(after: gap, patience: .zero)
    #expect(words(second) == ["1", "2"])
    #expect(second.events.first?.message?.channel.name == "Shop")
    #expect(second.cursor == #"{"gaps":[],"since":"s9"}"#)
    // The same cursor gives the same again.
    let again = try await restarted.pull(after: gap, patience: .zero)
    #expect(again == second)
  }

  @Test("A connection that breaks inside a gap fails the whole pull: the cursor stays before it")
  func brokenGap() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, MatrixFixture.sync, MatrixFixture.sync("s9", limited: "p5"))
    transport.expect(.get, MatrixFixture.messages, .failure(.noAnswer(reason: "broken")))
    await #expect(throws: ConnectorError.unreachable(reason: "broken")) {
      _ = try await MatrixFixture.connector(transport).pull(after: #"{"since":"s1","gaps":[]}"#, patience: .zero)
    }
  }

  @Test("Before an edit from elsewhere is believed, the original's author is looked up")
  func strangersEdit() async throws {
    let edit = { (id: String, target: String) in
      MatrixFixture.message(
        id, "* new",
        content: #","m.new_content":{"body":"new"},"m.relates_to":{"rel_type":"m.replace","event_id":"\#(target)"}"#)
    }
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync,
      MatrixFixture.sync("s2", [edit("$e1", "$hers"), edit("$e2", "$his"), edit("$e3", "$none")]))
    transport.expect(.get, "/_matrix/client/v3/rooms/!room:example.org/joined_members", .json(#"{"joined":{}}"#))
    let event = "/_matrix/client/v3/rooms/!room:example.org/event/"
    transport.expect(.get, event + "$hers", .json(MatrixFixture.message("$hers", "old")))
    transport.expect(.get, event + "$his", .json(MatrixFixture.message("$his", "old", by: "@bob:example.org")))
    transport.expect(.get, event + "$none", MatrixFixture.failure("M_NOT_FOUND", "Event not found.", status: 404))
    let page = try await MatrixFixture.connector(transport).pull(after: nil, patience: .zero)
    #expect(page.events == [.edit("$hers", body: "new", title: nil, at: MatrixFixture.now.addingTimeInterval(-10))])
    #expect(transport.unexpected.isEmpty)
  }

  @Test("A room without a name is called by its members, a direct one by its partner")
  func nameless() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync,
      MatrixFixture.sync(
        "s2", [MatrixFixture.message("$1", "psst")], direct: #""@ann:example.org":["!room:example.org"]"#))
    transport.expect(
      .get, "/_matrix/client/v3/rooms/!room:example.org/joined_members",
      .json(#"{"joined":{"@ann:example.org":{"display_name":"Ann"},"@team:example.org":{"display_name":null}}}"#))
    transport.expect(.get, MatrixFixture.sync, MatrixFixture.sync("s3", [MatrixFixture.message("$2", "again")]))
    let connector = try MatrixFixture.connector(transport)
    let first = try await connector.pull(after: nil, patience: .zero)
    let message = try #require(first.events.first?.message)
    #expect(message.kind == .direct)
    #expect(message.channel.name == "Ann")
    let second = try await connector.pull(after: first.cursor, patience: .zero)
    #expect(second.events.first?.message?.channel.name == "Ann")
    #expect(transport.unexpected.isEmpty)
  }

  @Test(
    "What a sync's refusal means",
    arguments: [
      (400, #"{"errcode":"M_UNKNOWN","error":"Invalid stream token"}"#, ConnectorError.cursorLost),
      (400, #"{"errcode":"M_UNKNOWN_POS","error":"x"}"#, .cursorLost),
      (
        401, #"{"errcode":"M_UNKNOWN_TOKEN","error":"Invalid access token passed."}"#,
        .signInAgain(reason: "Invalid access token passed.")
      ),
      (
        401, #"{"errcode":"M_UNKNOWN_TOKEN","error":"x","soft_logout":true}"#,
        .signInAgain(reason: "the session has ended")
      ),
      (
        429, #"{"errcode":"M_LIMIT_EXCEEDED","error":"Too Many Requests","retry_after_ms":2500}"#,
        .waitUntil(MatrixFixture.now.addingTimeInterval(2.5), reason: "Too Many Requests")
      ),
      (502, "<html>", .unreachable(reason: "the server failed (502)")),
      (200, "<html>", .notUnderstood(endpoint: "/_matrix/client/v3/sync", detail: "not readable")),
      (403, "<html>", .notUnderstood(endpoint: "/_matrix/client/v3/sync", detail: "status 403 without a Matrix error")),
    ])
  func refusals(status: Int, body: String, error: ConnectorError) async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, MatrixFixture.sync, .json(body, status: status))
    await #expect(throws: error) {
      _ = try await MatrixFixture.connector(transport).pull(after: #"{"since":"s1","gaps":[]}"#, patience: .zero)
    }
  }

  @Test("A wait given in a header wins over the body's")
  func retryAfter() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.sync,
      .json(
        #"{"errcode":"M_LIMIT_EXCEEDED","error":"Slow","retry_after_ms":90000}"#, status: 429,
        headers: ["Retry-After": "7"]))
    await #expect(throws: ConnectorError.waitUntil(MatrixFixture.now.addingTimeInterval(7), reason: "Slow")) {
      _ = try await MatrixFixture.connector(transport).pull(after: nil, patience: .zero)
    }
  }

  @Test("A cursor of another make is lost, not guessed at")
  func foreignCursor() async throws {
    let transport = ScriptedTransport()
    await #expect(throws: ConnectorError.cursorLost) {
      _ = try await MatrixFixture.connector(transport).pull(after: "s19_6", patience: .zero)
    }
    #expect(transport.requests.isEmpty)
  }
}
