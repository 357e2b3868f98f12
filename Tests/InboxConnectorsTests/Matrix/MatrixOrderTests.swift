import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Orders to Matrix")
struct MatrixOrderTests {
  private let rooms = "/_matrix/client/v3/rooms/!room:example.org"

  /// A connector that knows its room from a sync.
  private func connector(_ transport: ScriptedTransport, level: Int = 50, more: [String] = []) async throws
    -> MatrixConnector
  {
    transport.expect(
      .get, MatrixFixture.sync,
      MatrixFixture.sync(
        "s2", [MatrixFixture.message("$q", "Does it?")], state: MatrixFixture.roomState(level: level) + more))
    let connector = try MatrixFixture.connector(transport)
    _ = try await connector.pull(after: nil, patience: .zero)
    return connector
  }

  @Test("An answer points at the message, names its author, and goes out under the order's key")
  func reply() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    transport.expect(.put, rooms + "/send/m.room.message/key-1", .json(#"{"event_id":"$new"}"#))
    let receipt = try await connector.perform(MatrixFixture.order(.reply, "Yes, it does.\n/s"), key: "key-1")
    #expect(receipt.remoteID == "$new")
    #expect(receipt.permalink?.absoluteString == "https://matrix.to/#/%21room%3Aexample.org/%24new?via=example.org")
    #expect(
      transport.requests.last?.bodyText
        == #"{"body":"Yes, it does.\n/s","m.mentions":{"user_ids":["@ann:example.org"]},"#
        + #""m.relates_to":{"m.in_reply_to":{"event_id":"$q"}},"msgtype":"m.text"}"#)
    #expect(transport.requests.last?.header("Content-Type") == "application/json")
  }

  @Test(
    "In a thread the answer stays in it",
    arguments: [
      ("$q", #"{"event_id":"$root","is_falling_back":false,"m.in_reply_to":{"event_id":"$q"},"rel_type":"m.thread"}"#),
      (
        "$root",
        #"{"event_id":"$root","is_falling_back":true,"m.in_reply_to":{"event_id":"$root"},"rel_type":"m.thread"}"#
      ),
    ])
  func thread(message: String, relation: String) async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    transport.expect(
      .put, rooms + "/send/m.room.message/k", where: { $0.bodyText.contains(#""m.relates_to":"# + relation) },
      .json(#"{"event_id":"$new"}"#))
    _ = try await connector.perform(MatrixFixture.order(.reply, "a", message: message, thread: "$root"), key: "k")
  }

  @Test("A message that was said in a thread is answered there, whatever conversation it came to belong to")
  func threadOfTheMessage() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    let said = MatrixFixture.message(
      "$t", "in a thread", content: #","m.relates_to":{"rel_type":"m.thread","event_id":"$root"}"#)
    transport.expect(.get, rooms + "/event/$t", .json(said))
    let relation =
      #""m.relates_to":{"event_id":"$root","is_falling_back":false,"m.in_reply_to":{"event_id":"$t"},"rel_type":"m.thread"}"#
    for key in ["k1", "k2"] {
      transport.expect(
        .put, rooms + "/send/m.room.message/" + key, where: { $0.bodyText.contains(relation) },
        .json(#"{"event_id":"$new"}"#))
      _ = try await connector.perform(MatrixFixture.order(.reply, "a", message: "$t"), key: key)
    }
    #expect(transport.unexpected.isEmpty)
  }

  @Test("An edit carries its text twice and gives the id that is known")
  func edit() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    transport.expect(.put, rooms + "/send/m.room.message/k", .json(#"{"event_id":"$edit"}"#))
    let receipt = try await connector.perform(MatrixFixture.order(.editReply, "new", message: "$ours"), key: "k")
    #expect(receipt.remoteID == "$ours")
    #expect(
      transport.requests.last?.bodyText
        == #"{"body":"* new","m.mentions":{},"m.new_content":{"body":"new","m.mentions":{},"msgtype":"m.text"},"#
        + #""m.relates_to":{"event_id":"$ours","rel_type":"m.replace"},"msgtype":"m.text"}"#)
  }

  @Test(
    "Moderation",
    arguments: [
      (PlatformVerb.delete, "PUT", "/redact/$q/k", #"{"reason":"spam"}"#),
      (.kick, "POST", "/kick", #"{"reason":"spam","user_id":"@ann:example.org"}"#),
      (.ban, "POST", "/ban", #"{"reason":"spam","user_id":"@ann:example.org"}"#),
      (.unban, "POST", "/unban", #"{"user_id":"@ann:example.org"}"#),
      (.report, "POST", "/report/$q", #"{"reason":"spam"}"#),
      (.like, "PUT", "/send/m.reaction/k", #"{"m.relates_to":{"event_id":"$q","key":"👍","rel_type":"m.annotation"}}"#),
    ])
  func moderation(verb: PlatformVerb, method: String, path: String, body: String) async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    transport.expect(method == "PUT" ? .put : .post, rooms + path, .json(#"{"event_id":"$x"}"#))
    let receipt = try await connector.perform(MatrixFixture.order(verb, "spam"), key: "k")
    #expect(receipt == Receipt())
    #expect(transport.requests.last?.bodyText == body)
  }

  @Test("A like is taken back by taking away the reaction")
  func unlike() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    let reaction = { (id: String, sender: String, key: String) in
      MatrixFixture.event(
        id, "m.reaction", by: sender,
        content: #""m.relates_to":{"rel_type":"m.annotation","event_id":"$q","key":"\#(key)"}"#)
    }
    transport.expect(
      .get, "/_matrix/client/v1/rooms/!room:example.org/relations/$q/m.annotation/m.reaction",
      MatrixFixture.page([
        reaction("$r1", MatrixFixture.me, "👍"), reaction("$r2", "@ann:example.org", "👍"),
        reaction("$r3", MatrixFixture.me, "🎉"),
      ]))
    transport.expect(.put, rooms + "/redact/$r1/k.0", .json(#"{"event_id":"$x"}"#))
    _ = try await connector.perform(MatrixFixture.order(.unlike), key: "k")
    #expect(transport.unmet.isEmpty)
    #expect(transport.unexpected.isEmpty)
  }

  @Test("What the account or the room does not permit is refused before anything is sent")
  func refused() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport, level: 0)
    let asked = transport.requests.count
    let moderator = Refusal.needsRole("a moderator of the room (power level 50)")
    let cases: [(PlatformOrder, Refusal)] = [
      (MatrixFixture.order(.approve), .platformHasNone), (MatrixFixture.order(.privateReply, "a"), .platformHasNone),
      (MatrixFixture.order(.reply, "  "), .emptyText), (MatrixFixture.order(.reply), .emptyText),
      (MatrixFixture.order(.reply, String(repeating: "é", count: 30_001)), .tooLong(by: 2, limit: 60_000)),
      (MatrixFixture.order(.editReply, String(repeating: "a", count: 30_001)), .tooLong(by: 1, limit: 30_000)),
      (MatrixFixture.order(.delete), moderator), (MatrixFixture.order(.ban), moderator),
      (
        MatrixFixture.order(.ban, duration: 60),
        .other("Bans on Matrix have no end: ban without a duration, and unban later.")
      ),
    ]
    for (order, refusal) in cases {
      await #expect(throws: ConnectorError.refused(refusal)) { try await connector.perform(order, key: "k") }
    }
    #expect(transport.requests.count == asked)
  }

  @Test("An encrypted room takes no words")
  func encrypted() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(
      transport, more: [MatrixFixture.event("$e", "m.room.encryption", by: "@boss:example.org", key: "")])
    let asked = transport.requests.count
    await #expect(throws: ConnectorError.refused(.encrypted)) {
      try await connector.perform(MatrixFixture.order(.reply, "secret"), key: "k")
    }
    #expect(transport.requests.count == asked)
  }

  @Test("A room that no sync told of is asked first, and not again soon")
  func unknownRoom() async throws {
    let transport = ScriptedTransport()
    MatrixFixture.expectRoom(transport)
    transport.expect(.get, rooms + "/event/$q", .json(MatrixFixture.message("$q", "Does it?")))
    transport.expect(.put, rooms + "/send/m.room.message/k1", .json(#"{"event_id":"$1"}"#))
    transport.expect(.put, rooms + "/send/m.room.message/k2", .json(#"{"event_id":"$2"}"#))
    let connector = try MatrixFixture.connector(transport)
    _ = try await connector.perform(MatrixFixture.order(.reply, "a"), key: "k1")
    _ = try await connector.perform(MatrixFixture.order(.reply, "b"), key: "k2")
    #expect(transport.unexpected.isEmpty)
    let other = ScriptedTransport()
    MatrixFixture.expectRoom(other, isEncrypted: true)
    await #expect(throws: ConnectorError.refused(.encrypted)) {
      try await MatrixFixture.connector(other).perform(MatrixFixture.order(.reply, "a"), key: "k")
    }
  }

  @Test(
    "What a refused or lost message means",
    arguments: [
      (ScriptedAnswer.failure(.notSent(reason: "no route")), ConnectorError.unreachable(reason: "no route")),
      (.failure(.noAnswer(reason: "broke")), .outcomeUnknown(reason: "broke")),
      (.json("", status: 502), .outcomeUnknown(reason: "the server failed (502)")),
      (
        MatrixFixture.failure("M_FORBIDDEN", "You are not invited", status: 403),
        .rejected(reason: "You are not invited")
      ),
      (MatrixFixture.failure("M_TOO_LARGE", "event too large", status: 413), .rejected(reason: "event too large")),
      (MatrixFixture.failure("M_UNKNOWN_TOKEN", "syt_t0ken is bad", status: 401), .signInAgain(reason: "••• is bad")),
      (
        MatrixFixture.failure("M_UNRECOGNIZED", "?", status: 404),
        .refused(.serverLacks("/_matrix/client/v3/rooms/!room:example.org/send/m.room.message/k"))
      ),
      (.json("<html>", status: 403), .rejected(reason: "the server refused (403)")),
      (
        .json("<html>"),
        .notUnderstood(
          endpoint: "/_matrix/client/v3/rooms/!room:example.org/send/m.room.message/k", detail: "not readable")
      ),
    ])
  func outcomes(answer: ScriptedAnswer, error: ConnectorError) async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    transport.expect(.put, rooms + "/send/m.room.message/k", answer)
    await #expect(throws: error) { try await connector.perform(MatrixFixture.order(.reply, "a"), key: "k") }
    #expect(transport.unexpected.isEmpty)
  }

  @Test("Who is gone cannot be kicked, and that is what was wanted")
  func alreadyGone() async throws {
    let transport = ScriptedTransport()
    let connector = try await connector(transport)
    transport.expect(
      .post, rooms + "/kick", MatrixFixture.failure("M_FORBIDDEN", "The target user is not in the room", status: 403))
    transport.expect(.get, MatrixFixture.state + "/m.room.member/@ann:example.org", .json(#"{"membership":"leave"}"#))
    #expect(try await connector.perform(MatrixFixture.order(.kick), key: "k") == Receipt())
    transport.expect(
      .post, rooms + "/ban", MatrixFixture.failure("M_FORBIDDEN", "You don't have permission to ban", status: 403))
    transport.expect(.get, MatrixFixture.state + "/m.room.member/@ann:example.org", .json(#"{"membership":"join"}"#))
    MatrixFixture.expectRoom(transport)
    await #expect(throws: ConnectorError.rejected(reason: "You don't have permission to ban")) {
      try await connector.perform(MatrixFixture.order(.ban), key: "k")
    }
  }
}
