import Foundation
import HTTPTypes
import InboxConnect
import InboxModel

/// The requests to a WordPress site, and what its refusals mean.
struct WordPressAPI: Sendable {
  /// A user name and an application password; the spaces in the latter do not count.
  struct Login: Sendable {
    let user: String
    let password: Secret

    /// Both, as they stand in the `Authorization` header.
    var pair: Secret { Secret(Data("\(user):\(password.reveal())".utf8).base64EncodedString()) }
  }

  let root: WordPressRoot
  /// Nil before signing in.
  let login: Login?
  let world: ConnectorWorld

  func get<Value: Decodable>(
    _ path: [String], query: [(String, String)] = []
  ) async throws(ConnectorError) -> Value {
    let request = try request(.get, path, query: query)
    return try read(Value.self, in: try await answer(request, for: .question), of: request)
  }

  /// Sends an order. Answers with one of the `accepting` statuses come back like successes.
  func send(
    _ method: HTTPRequest.Method, _ path: [String], _ body: some Encodable, for intent: Intent, accepting: Set<Int> = []
  ) async throws(ConnectorError) -> WebAnswer {
    guard let data = try? JSONEncoder().encode(body) else { throw .rejected(reason: "the text cannot be sent") }
    return try await answer(try request(method, path, body: data), for: intent, accepting: accepting)
  }

  func answer(
    _ request: WebRequest, for intent: Intent, accepting: Set<Int> = []
  ) async throws(ConnectorError) -> WebAnswer {
    let answer = try await world.transport.ask(request, for: intent, now: world.now()) { answer in
      accepting.contains(answer.status) ? nil : shared(in: answer)
    }
    guard answer.isSuccess || accepting.contains(answer.status) else {
      throw refusal(in: answer, endpoint: request.url.path, for: intent)
    }
    return answer
  }

  func request(
    _ method: HTTPRequest.Method, _ path: [String], query: [(String, String)] = [], body: Data? = nil
  ) throws(ConnectorError) -> WebRequest {
    guard let url = root.url(path, query: query) else { throw .rejected(reason: "not an address: \(path.last ?? "")") }
    var request = WebRequest(method, url, body: body)
    request.headers[.userAgent] = Moot.userAgent
    request.headers[.accept] = "application/json"
    if body != nil { request.headers[.contentType] = "application/json" }
    if let login { request.headers[.authorization] = "Basic " + login.pair.reveal() }
    return request
  }

  func read<Value: Decodable>(
    _ type: Value.Type, in answer: WebAnswer, of request: WebRequest
  ) throws(ConnectorError) -> Value {
    try answer.decoded(type, by: JSONDecoder(), endpoint: request.url.path)
  }

  func failure(in answer: WebAnswer) -> WordPressWire.Failure? {
    try? JSONDecoder().decode(WordPressWire.Failure.self, from: answer.body)
  }

  /// The site's own words; they are HTML.
  func words(of failure: WordPressWire.Failure?, _ answer: WebAnswer) -> String {
    let text = HTMLText.plain(failure?.message ?? failure?.code ?? "")
    let words = ServerWords.clean(text, hiding: login.map { [$0.password, $0.pair] } ?? [])
    return words.isEmpty ? "the server refused (\(answer.status))" : words
  }

  /// Where WordPress says in the body what other platforms say in the status.
  private func shared(in answer: WebAnswer) -> ConnectorError? {
    guard let failure = failure(in: answer) else { return nil }
    let reason = words(of: failure, answer)
    switch (answer.status, failure.code) {
    // It takes one comment in fifteen seconds from those who may not moderate.
    case (_, "comment_flood"): return .waitUntil(world.now().addingTimeInterval(16), reason: reason)
    // The status was that already, or the comment cannot be changed: either way nothing was done.
    case (500, "rest_comment_failed_edit"): return .rejected(reason: reason)
    case (500, "rest_comment_failed_create"): return .unreachable(reason: reason)
    // As a stranger is answered. A wrong password looks the same as one that never arrived.
    case (401, "rest_not_logged_in"), (401, "rest_forbidden_param"), (401, "rest_forbidden_context"):
      return .signInAgain(
        reason: "the site refused the user name or the application password. If both are right, its web server "
          + "drops the Authorization header")
    case (401, _): return .signInAgain(reason: reason)
    default: return nil
    }
  }

  /// What an answer means that is neither a success nor one of those that all platforms share.
  private func refusal(in answer: WebAnswer, endpoint: String, for intent: Intent) -> ConnectorError {
    let failure = failure(in: answer)
    let reason = words(of: failure, answer)
    switch (answer.status, failure?.code) {
    case (301, _), (308, _): return .signInAgain(reason: "the site has moved to another address")
    case (300..<400, _): return .notUnderstood(endpoint: endpoint, detail: "redirected (\(answer.status))")
    case (_, "rest_no_route"): return .refused(.serverLacks("comments in its REST API"))
    case (404, .some), (410, .some): return .gone(reason: reason)
    case (_, nil) where intent == .question:
      return .notUnderstood(endpoint: endpoint, detail: "status \(answer.status) with a page in place of an answer")
    default: return .rejected(reason: reason)
    }
  }
}
