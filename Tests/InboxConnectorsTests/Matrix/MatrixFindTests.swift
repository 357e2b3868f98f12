import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Asking Matrix whether an order arrived")
struct MatrixFindTests {
  private func inquiry(_ order: PlatformOrder) -> Inquiry {
    Inquiry(order: order, key: "key-1", attemptedAt: MatrixFixture.now.addingTimeInterval(-60))
  }

  private func found(_ events: [String], _ order: PlatformOrder, end: String? = nil) async throws -> Receipt? {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.messages, query: ["dir": "b", "from": nil], MatrixFixture.page(events, end: end))
    return try await MatrixFixture.connector(transport).find(inquiry(order))
  }

  private let reply = MatrixFixture.order(.reply, "Yes, it does.")
  private let relation = #","m.relates_to":{"m.in_reply_to":{"event_id":"$q"}}"#

  @Test("By its transaction id, whatever it says")
  func byKey() async throws {
    let ours = MatrixFixture.message(
      "$a", "rewritten", by: MatrixFixture.me, second: 30, unsigned: #""transaction_id":"key-1""#)
    #expect(try await found([ours], reply)?.remoteID == "$a")
  }

  @Test("By words and target where another device's id is not shown")
  func byWords() async throws {
    let other = MatrixFixture.message("$a", "Yes,  it does.", by: MatrixFixture.me, second: 30, content: relation)
    #expect(try await found([other], reply)?.remoteID == "$a")
  }

  @Test("Not another order's, not a stranger's, not one elsewhere, not an old one")
  func notFound() async throws {
    let events = [
      MatrixFixture.message(
        "$a", "Yes, it does.", by: MatrixFixture.me, content: relation, unsigned: #""transaction_id":"key-0""#),
      MatrixFixture.message("$b", "Yes, it does.", by: "@eve:example.org", content: relation),
      MatrixFixture.message("$c", "Yes, it does.", by: MatrixFixture.me),
      MatrixFixture.message("$d", "Yes, it does.", by: MatrixFixture.me, second: 700, content: relation),
    ]
    #expect(try await found(events, reply, end: "t1") == nil)
  }

  @Test("An edit is found by the words it puts in place, and keeps the known id")
  func edit() async throws {
    let edit = MatrixFixture.message(
      "$e", "* new", by: MatrixFixture.me,
      content: #","m.new_content":{"body":"new"},"m.relates_to":{"rel_type":"m.replace","event_id":"$ours"}"#)
    #expect(try await found([edit], MatrixFixture.order(.editReply, "new", message: "$ours"))?.remoteID == "$ours")
    #expect(try await found([edit], MatrixFixture.order(.editReply, "newer", message: "$ours")) == nil)
  }

  @Test("A room where we say more than can be read through is not guessed at")
  func tooMuch() async throws {
    let transport = ScriptedTransport()
    for number in 0..<20 {
      transport.expect(
        .get, MatrixFixture.messages, query: ["from": number == 0 ? nil : "t\(number)"],
        MatrixFixture.page(
          [MatrixFixture.message("$\(number)", "x", by: MatrixFixture.me, unsigned: #""transaction_id":"n""#)],
          end: "t\(number + 1)"))
    }
    let connector = try MatrixFixture.connector(transport)
    await #expect(throws: ConnectorError.notFindable) { try await connector.find(inquiry(reply)) }
    #expect(transport.requests.count == 20)
  }

  @Test(
    "Bans and kicks by the membership",
    arguments: [
      (PlatformVerb.ban, "ban", true), (.ban, "leave", false), (.unban, "ban", false), (.unban, "leave", true),
      (.kick, "join", false), (.kick, "leave", true),
    ])
  func membership(verb: PlatformVerb, state: String, isDone: Bool) async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .get, MatrixFixture.state + "/m.room.member/@ann:example.org", .json(#"{"membership":"\#(state)"}"#))
    let receipt = try await MatrixFixture.connector(transport).find(inquiry(MatrixFixture.order(verb)))
    #expect((receipt != nil) == isDone)
  }

  @Test("A deletion by the event itself")
  func deletion() async throws {
    let path = "/_matrix/client/v3/rooms/!room:example.org/event/$q"
    let transport = ScriptedTransport()
    transport.expect(.get, path, .json(MatrixFixture.message("$q", "still here")))
    transport.expect(
      .get, path,
      .json(
        MatrixFixture.event(
          "$q", "m.room.message", by: "@ann:example.org",
          unsigned: #""redacted_because":{"sender":"\#(MatrixFixture.me)"}"#)))
    let connector = try MatrixFixture.connector(transport)
    #expect(try await connector.find(inquiry(MatrixFixture.order(.delete))) == nil)
    #expect(try await connector.find(inquiry(MatrixFixture.order(.delete))) == Receipt())
  }

  @Test("A report cannot be found again")
  func report() async throws {
    await #expect(throws: ConnectorError.notFindable) {
      try await MatrixFixture.connector(ScriptedTransport()).find(inquiry(MatrixFixture.order(.report)))
    }
  }
}
