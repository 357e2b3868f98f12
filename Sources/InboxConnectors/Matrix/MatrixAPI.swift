import Foundation
import HTTPTypes
import InboxConnect
import InboxModel

/// The requests to a homeserver, and what its refusals mean.
struct MatrixAPI: Sendable {
  let server: ServerAddress
  /// Nil before signing in.
  let token: Secret?
  let world: ConnectorWorld

  func get<Value: Decodable>(
    _ path: [String], query: [(String, String)] = [], timeout: Duration = .seconds(30), answerLimit: Int = 32 << 20
  ) async throws(ConnectorError) -> Value {
    var request = try request(.get, path, query: query)
    request.timeout = timeout
    request.answerLimit = answerLimit
    return try await send(request, for: .question)
  }

  func post<Value: Decodable>(
    _ path: [String], _ body: some Encodable, for intent: Intent
  ) async throws(ConnectorError) -> Value {
    try await send(try request(.post, path, body: try Self.json(body)), for: intent)
  }

  func put<Value: Decodable>(
    _ path: [String], _ body: some Encodable, for intent: Intent
  ) async throws(ConnectorError) -> Value {
    try await send(try request(.put, path, body: try Self.json(body)), for: intent)
  }

  /// An order whose answer holds nothing.
  func order(_ path: [String], _ body: some Encodable, for intent: Intent) async throws(ConnectorError) {
    _ = try await answer(try request(.post, path, body: try Self.json(body)), for: intent)
  }

  private func send<Value: Decodable>(_ request: WebRequest, for intent: Intent) async throws(ConnectorError) -> Value {
    let answer = try await answer(request, for: intent)
    return try answer.decoded(Value.self, by: JSONDecoder(), endpoint: request.url.path)
  }

  private func answer(_ request: WebRequest, for intent: Intent) async throws(ConnectorError) -> WebAnswer {
    let endpoint = request.url.path
    let answer = try await world.transport.ask(request, for: intent, now: world.now()) { answer in
      shared(in: answer)
    }
    guard answer.isSuccess else { throw refusal(in: answer, endpoint: endpoint, for: intent) }
    return answer
  }

  private func request(
    _ method: HTTPRequest.Method, _ path: [String], query: [(String, String)] = [], body: Data? = nil
  ) throws(ConnectorError) -> WebRequest {
    guard let url = server.url(["_matrix", "client"] + path, query: query) else {
      throw .rejected(reason: "not an address: \(path.first ?? "")")
    }
    var request = WebRequest(method, url, body: body)
    request.headers[.userAgent] = Moot.userAgent
    request.headers[.accept] = "application/json"
    if body != nil { request.headers[.contentType] = "application/json" }
    if let token { request.headers[.authorization] = "Bearer " + token.reveal() }
    return request
  }

  private static func json(_ body: some Encodable) throws(ConnectorError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(body) else { throw .rejected(reason: "the text cannot be sent") }
    return data
  }

  private func failure(in answer: WebAnswer) -> MatrixWire.Failure? {
    try? JSONDecoder().decode(MatrixWire.Failure.self, from: answer.body)
  }

  private func words(of failure: MatrixWire.Failure?, _ answer: WebAnswer) -> String {
    let words = ServerWords.clean(failure?.error ?? failure?.errcode ?? "", hiding: token.map { [$0] } ?? [])
    return words.isEmpty ? "the server refused (\(answer.status))" : words
  }

  /// Where Matrix says in the body what other platforms say in the status or a header.
  private func shared(in answer: WebAnswer) -> ConnectorError? {
    guard let failure = failure(in: answer) else { return nil }
    switch (answer.status, failure.errcode) {
    case (429, _), (_, "M_LIMIT_EXCEEDED"):
      let now = world.now()
      let date =
        RetrySignal.date(in: answer, now: now) ?? failure.retryAfter.map {
          RetrySignal.date(milliseconds: $0, now: now)
        }
        ?? now.addingTimeInterval(RetrySignal.fallback)
      return .waitUntil(date, reason: words(of: failure, answer))
    case (401, _) where failure.isSoftLogout: return .signInAgain(reason: "the session has ended")
    case (401, _), (_, "M_USER_DEACTIVATED"): return .signInAgain(reason: words(of: failure, answer))
    default: return nil
    }
  }

  /// What an answer means that is neither a success nor one of those that all platforms share.
  private func refusal(in answer: WebAnswer, endpoint: String, for intent: Intent) -> ConnectorError {
    let failure = failure(in: answer)
    let reason = words(of: failure, answer)
    switch (answer.status, failure?.errcode) {
    case (300..<400, _): return .notUnderstood(endpoint: endpoint, detail: "redirected (\(answer.status))")
    case (_, "M_UNRECOGNIZED"): return .refused(.serverLacks(endpoint))
    case (_, "M_NOT_FOUND"), (410, _): return .gone(reason: reason)
    case (_, nil) where intent == .question:
      return .notUnderstood(endpoint: endpoint, detail: "status \(answer.status) without a Matrix error")
    default: return .rejected(reason: reason)
    }
  }
}
