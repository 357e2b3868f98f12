import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Synchronization
import Testing

@testable import InboxConnectors

@Suite("Listening to Mastodon")
struct MastodonListeningTests {
  typealias Fixture = MastodonFixture
  let transport = ScriptedTransport()
  static let path = "/api/v1/streaming/user"

  /// Notes what `listen` tells.
  final class Ear: Sendable {
    private let heard = Mutex<[String]>([])

    var words: [String] { heard.withLock { $0 } }

    func hear(_ word: String) { heard.withLock { $0.append(word) } }
  }

  func listen(_ connector: MastodonConnector) async throws -> [String] {
    let ear = Ear()
    try await connector.listen(opened: { ear.hear("opened") }, nudge: { ear.hear("nudge") })
    return ear.words
  }

  func stream(_ pieces: [String]) -> ScriptedAnswer {
    .stream(WebAnswer(status: 200), pieces.map { Data($0.utf8) })
  }

  @Test("A mention nudges; favourites, the home timeline and heartbeats do not")
  func nudges() async throws {
    transport.expectInstance()
    let mention = Fixture.notification("n1", Fixture.status("s1", minute: 1)).replacing("\n", with: "")
    transport.expect(
      .get, Self.path,
      stream([
        ":)\n", "event: update\ndata: {\"id\":\"9\"}\n\n:thump\n", "event: notification\ndata: \(mention)",
        "\n", "\nevent: notification\ndata: {\"id\":\"2\",\"type\":\"favourite\"}\n\n",
        "event: notification\ndata: not json\n\nevent: notification\ndata: {\"type\":\"quote\"}\n\n",
        "event: delete\ndata: 55\n\n",
      ]))
    #expect(try await listen(try Fixture.connector(transport)) == ["opened", "nudge", "nudge"])
    let request = try #require(transport.requests.last)
    #expect(
      request.url.absoluteString == "https://stream.social.example/api/v1/streaming/user", "no token in the address")
    #expect(request.header("Authorization") == "Bearer t0ken-0f-the-shop")
    #expect(request.header("Accept") == "text/event-stream")
  }

  @Test("A deletion or an edit of a watched post nudges, and the next pull looks at it")
  func touches() async throws {
    transport.expectInstance()
    transport.expectPull([Fixture.notification("n1", Fixture.status("s1", minute: 1))])
    let connector = try Fixture.connector(transport)
    let begin = try await connector.pull(after: nil, patience: .zero)
    transport.expect(
      .get, Self.path,
      stream(["event: status.update\ndata: {\"id\":\"x\"}\n\n", "event: delete\ndata: s1\n\n"]))
    #expect(try await listen(connector) == ["opened", "nudge"])
    transport.expectPull([])
    transport.expect(.get, "/api/v1/statuses", query: ["id[]": "s1"], Fixture.list([]))
    transport.expect(.get, "/api/v1/statuses/s1", Fixture.gone)
    #expect(try await connector.pull(after: begin.cursor, patience: .zero).marks == ["?s1:deleted-by-author"])
    transport.expectPull([])
    #expect(try await connector.pull(after: begin.cursor, patience: .zero).events.isEmpty, "looked at once")
    #expect(transport.unexpected.isEmpty)
  }

  @Test("A server without an event stream says so; then pulls have to do")
  func noStream() async throws {
    transport.expectInstance(Fixture.gotosocial)
    await #expect(throws: ConnectorError.refused(.serverLacks("event stream"))) {
      try await listen(try Fixture.connector(transport))
    }
    #expect(transport.lines == ["GET /api/v2/instance"])
  }

  static let failures: [(ScriptedAnswer, ConnectorError)] = [
    (.json("", status: 401), .signInAgain(reason: "the stream refused the credentials (401)")),
    (.json("", status: 404), .refused(.serverLacks("event stream"))),
    (.json("", status: 503), .unreachable(reason: "the stream failed (503)")),
    (
      .json("", status: 429, headers: ["Retry-After": "7"]),
      .waitUntil(Fixture.now + 7, reason: "too many requests (429)")
    ),
    (.json("", status: 403), .rejected(reason: "the server refused (403)")),
    (.failure(.noAnswer(reason: "silent")), .unreachable(reason: "silent")),
    (.failure(.notSent(reason: "no route")), .unreachable(reason: "no route")),
    (.failure(.cancelled), .cancelled),
  ]

  @Test("A stream that does not open says why", arguments: failures.indices)
  func refused(index: Int) async throws {
    let (answer, error) = Self.failures[index]
    transport.expectInstance()
    transport.expect(.get, Self.path, answer)
    await #expect(throws: error) { try await listen(try Fixture.connector(transport)) }
  }
}
