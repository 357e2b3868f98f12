import Foundation
import HTTPTypes
import InboxConnect
import InboxModel

/// The requests to a Mastodon-speaking server, and what its refusals mean.
struct MastodonAPI: Sendable {
  let server: ServerAddress
  /// Nil before signing in.
  let token: Secret?
  let world: ConnectorWorld

  /// An answer, read, with what its headers say.
  struct Reply<Value> {
    let value: Value
    let answer: WebAnswer

    /// The address behind a `Link` header's relation: opaque, to be followed as it is.
    func link(_ relation: String) -> String? {
      LinkHeader.address(relation, in: answer.header("Link") ?? "")
    }
  }

  func get<Value: Decodable>(
    _ path: [String], query: [(String, String)] = []
  ) async throws(ConnectorError) -> Reply<Value> {
    try await send(.get, try url(path, query: query), for: .question)
  }

  /// The page behind a link of an earlier answer, on our server whatever host it names.
  func get<Value: Decodable>(link: String) async throws(ConnectorError) -> Reply<Value> {
    guard let url = server.rebased(link) else { throw .cursorLost }
    return try await send(.get, url, for: .question)
  }

  func post<Value: Decodable>(
    _ path: [String], _ body: some Encodable = [String: String](), key: String? = nil, for intent: Intent
  ) async throws(ConnectorError) -> Reply<Value> {
    try await send(.post, try url(path), body: try Self.json(body), key: key, for: intent)
  }

  func put<Value: Decodable>(
    _ path: [String], _ body: some Encodable, for intent: Intent
  ) async throws(ConnectorError) -> Reply<Value> {
    try await send(.put, try url(path), body: try Self.json(body), for: intent)
  }

  /// Deletes; what the answer holds does not matter.
  func delete(_ path: [String]) async throws(ConnectorError) {
    _ = try await answer(.delete, try url(path), for: .repeatableOrder)
  }

  /// Orders whose answer's content does not matter.
  func order(
    _ path: [String], _ body: some Encodable = [String: String](), for intent: Intent = .repeatableOrder
  ) async throws(ConnectorError) {
    _ = try await answer(.post, try url(path), body: try Self.json(body), for: intent)
  }

  private func send<Value: Decodable>(
    _ method: HTTPRequest.Method, _ url: URL, body: Data? = nil, key: String? = nil, for intent: Intent
  ) async throws(ConnectorError) -> Reply<Value> {
    let answer = try await answer(method, url, body: body, key: key, for: intent)
    return Reply(value: try answer.decoded(Value.self, by: JSONDecoder(), endpoint: url.path), answer: answer)
  }

  private func answer(
    _ method: HTTPRequest.Method, _ url: URL, body: Data? = nil, key: String? = nil, for intent: Intent
  ) async throws(ConnectorError) -> WebAnswer {
    var request = request(method, url, accept: "application/json")
    request.body = body
    if body != nil { request.headers[.contentType] = "application/json" }
    if let key, let name = HTTPField.Name("Idempotency-Key") { request.headers[name] = key }
    let answer = try await world.transport.ask(request, for: intent, now: world.now())
    guard answer.isSuccess else { throw refusal(in: answer, endpoint: url.path) }
    return answer
  }

  /// Servers answer 418 to a request without a name (GoToSocial).
  func request(_ method: HTTPRequest.Method, _ url: URL, accept: String) -> WebRequest {
    var request = WebRequest(method, url)
    request.headers[.userAgent] = Moot.userAgent
    request.headers[.accept] = accept
    if let token { request.headers[.authorization] = "Bearer " + token.reveal() }
    return request
  }

  private func url(_ path: [String], query: [(String, String)] = []) throws(ConnectorError) -> URL {
    guard let url = server.url(path, query: query) else {
      throw .rejected(reason: "not an address: \(path.last ?? "")")
    }
    return url
  }

  private static func json(_ body: some Encodable) throws(ConnectorError) -> Data {
    guard let data = try? JSONEncoder().encode(body) else { throw .rejected(reason: "the text cannot be sent") }
    return data
  }

  /// What an answer means that is neither a success nor one of those that all platforms share.
  func refusal(in answer: WebAnswer, endpoint: String) -> ConnectorError {
    let failure = try? JSONDecoder().decode(MastodonWire.Failure.self, from: answer.body)
    let words = ServerWords.clean(failure?.words ?? "", hiding: token.map { [$0] } ?? [])
    let reason = words.isEmpty ? "the server refused (\(answer.status))" : words
    switch answer.status {
    case 300..<400: return .notUnderstood(endpoint: endpoint, detail: "redirected (\(answer.status))")
    case 403 where words.contains("scope"): return .refused(.missingScope(MastodonScopes.needed(for: endpoint)))
    case 403 where words.contains("login"): return .signInAgain(reason: reason)
    case 404, 410: return .gone(reason: reason)
    default: return .rejected(reason: reason)
    }
  }
}
