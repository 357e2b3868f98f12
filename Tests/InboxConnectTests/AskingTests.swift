import Foundation
import HTTPTypes
import InboxConnect
import Testing

@Suite("Asking a platform")
struct AskingTests {
  static let now = Date(timeIntervalSince1970: 1_795_793_600)

  /// Gives one answer, or fails, whatever is asked.
  struct OneAnswer: Transport {
    let result: Result<WebAnswer, TransportError>

    func send(_ request: WebRequest) async throws(TransportError) -> WebAnswer { try result.get() }

    func stream(_ request: WebRequest, pause: Duration) async throws(TransportError) -> WebStream {
      throw .notSent(reason: "no streams here")
    }
  }

  func ask(_ result: Result<WebAnswer, TransportError>, for intent: Intent) async throws(ConnectorError) -> WebAnswer {
    guard let url = URL(string: "https://example.org/api/x?token=no") else { throw .cancelled }
    return try await OneAnswer(result: result).ask(WebRequest(.get, url), for: intent, now: Self.now)
  }

  static let failures: [(TransportError, question: ConnectorError, order: ConnectorError)] = [
    (.notSent(reason: "no way"), .unreachable(reason: "no way"), .unreachable(reason: "no way")),
    (.noAnswer(reason: "broke"), .unreachable(reason: "broke"), .outcomeUnknown(reason: "broke")),
    (
      .tooLarge(limit: 9), .notUnderstood(endpoint: "/api/x", detail: "longer than 9 bytes"),
      .notUnderstood(endpoint: "/api/x", detail: "longer than 9 bytes")
    ),
    (.cancelled, .cancelled, .outcomeUnknown(reason: "given up while waiting")),
  ]

  @Test("A broken connection leaves only orders in doubt that would be done twice", arguments: failures.indices)
  func transport(index: Int) async {
    let failure = Self.failures[index]
    await #expect(throws: failure.question) { try await ask(.failure(failure.0), for: .question) }
    await #expect(throws: failure.order) { try await ask(.failure(failure.0), for: .order) }
    await #expect(throws: failure.question) { try await ask(.failure(failure.0), for: .repeatableOrder) }
  }

  @Test("A server that failed half-way leaves orders in doubt", arguments: [408, 500, 502, 504, 520, 599])
  func serverFailure(status: Int) async {
    let answer = Result<WebAnswer, TransportError>.success(WebAnswer(status: status))
    let reason = "the server failed (\(status))"
    await #expect(throws: ConnectorError.unreachable(reason: reason)) { try await ask(answer, for: .question) }
    await #expect(throws: ConnectorError.outcomeUnknown(reason: reason)) { try await ask(answer, for: .order) }
    await #expect(throws: ConnectorError.unreachable(reason: reason)) { try await ask(answer, for: .repeatableOrder) }
  }

  @Test("Nothing was done where the server says that it is busy, that we are too many, or that it does not know us")
  func nothingDone() async {
    let busy = WebAnswer(status: 503, headers: [.retryAfter: "20"])
    for intent in [Intent.question, .order, .repeatableOrder] {
      await #expect(throws: ConnectorError.waitUntil(Self.now + 20, reason: "busy (503)")) {
        try await ask(.success(busy), for: intent)
      }
      await #expect(throws: ConnectorError.unreachable(reason: "the server is not available (503)")) {
        try await ask(.success(WebAnswer(status: 503)), for: intent)
      }
      await #expect(throws: ConnectorError.waitUntil(Self.now + 60, reason: "too many requests (429)")) {
        try await ask(.success(WebAnswer(status: 429)), for: intent)
      }
      await #expect(throws: ConnectorError.signInAgain(reason: "the server refused the credentials (401)")) {
        try await ask(.success(WebAnswer(status: 401)), for: intent)
      }
    }
  }

  @Test("The rest is the platform's own to read", arguments: [200, 204, 301, 400, 403, 404, 410, 418, 422, 501, 505])
  func passed(status: Int) async throws {
    #expect(try await ask(.success(WebAnswer(status: status)), for: .order).status == status)
  }

  @Test("An answer that cannot be read names its place and not its content")
  func unreadable() {
    struct Shape: Decodable {
      let list: [Entry]

      struct Entry: Decodable {
        let id: String
      }
    }
    let read = { (text: String) throws(ConnectorError) in
      try WebAnswer(status: 200, body: Data(text.utf8)).decoded(Shape.self, by: JSONDecoder(), endpoint: "e")
    }
    let cases = [
      (#"{"list":[{"id":"a"},{"id":5}]}"#, "list.1.id: another type"),
      (#"{"list":[{"secret":"s3cr3t"}]}"#, "list.0.id: missing"),
      (#"{"list":[{"id":null}]}"#, "list.0.id: null"), (#"{"list":"#, "not readable"), ("<html>", "not readable"),
    ]
    for (text, detail) in cases {
      #expect(throws: ConnectorError.notUnderstood(endpoint: "e", detail: detail)) { _ = try read(text) }
    }
  }

  @Test("A secret shows dots wherever it is printed")
  func secrets() {
    let credentials = Credentials(["token": Secret("s3cr3t")])
    var dumped = ""
    dump(credentials, to: &dumped)
    for text in ["\(credentials)", String(reflecting: credentials), dumped] {
      #expect(!text.contains("s3cr3t") && text.contains("•••"))
    }
  }
}
