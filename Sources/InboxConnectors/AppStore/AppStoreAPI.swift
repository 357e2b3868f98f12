import Foundation
import HTTPTypes
import InboxConnect
import InboxModel

/// The requests to App Store Connect, and what its refusals mean.
struct AppStoreAPI: Sendable {
  static let address = "https://api.appstoreconnect.apple.com"

  let server: ServerAddress
  let app: String
  let key: AppStoreKey
  let mint: AppStoreTokenMint
  let world: ConnectorWorld

  init(server: ServerAddress, app: String, key: AppStoreKey, world: ConnectorWorld) {
    self.server = server
    self.app = app
    self.key = key
    self.world = world
    mint = AppStoreTokenMint(key: key)
  }

  /// The newest reviews first, with our answers.
  func reviews(limit: Int) async throws(ConnectorError) -> AppStoreWire.Page {
    let query = [("sort", "-createdDate"), ("limit", String(limit)), ("include", "response")]
    return try await get(["v1", "apps", app, "customerReviews"], query: query)
  }

  /// The page behind a `next` link, as it was given.
  func reviews(at link: String) async throws(ConnectorError) -> AppStoreWire.Page {
    guard let url = server.rebased(link) else { throw .cursorLost }
    return try await send(.get, url, for: .question)
  }

  func review(_ id: String) async throws(ConnectorError) -> AppStoreWire.ReviewDocument {
    try await get(["v1", "customerReviews", id], query: [("include", "response")])
  }

  /// Our answer to a review; nil where there is none.
  func response(to review: String) async throws(ConnectorError) -> AppStoreWire.Response? {
    do {
      let document: AppStoreWire.ResponseDocument = try await get(["v1", "customerReviews", review, "response"])
      return document.data
    } catch ConnectorError.gone {
      return nil
    }
  }

  func response(_ id: String) async throws(ConnectorError) -> AppStoreWire.Response? {
    let document: AppStoreWire.ResponseDocument = try await get(["v1", "customerReviewResponses", id])
    return document.data
  }

  func appName() async throws(ConnectorError) -> String? {
    let document: AppStoreWire.AppDocument = try await get(["v1", "apps", app])
    return document.data.attributes?.name
  }

  /// Publishes an answer, in place of the one that may be there.
  func publish(_ text: String, to review: String) async throws(ConnectorError) -> AppStoreWire.ResponseDocument {
    guard let body = try? JSONEncoder().encode(AppStoreWire.Answer(text, to: review)) else {
      throw .rejected(reason: "the text cannot be sent")
    }
    return try await send(.post, try url(["v1", "customerReviewResponses"]), body: body, for: .order)
  }

  func delete(response id: String) async throws(ConnectorError) {
    _ = try await answer(.delete, try url(["v1", "customerReviewResponses", id]), for: .repeatableOrder)
  }

  private func get<Value: Decodable>(
    _ path: [String], query: [(String, String)] = []
  ) async throws(ConnectorError) -> Value {
    try await send(.get, try url(path, query: query), for: .question)
  }

  private func send<Value: Decodable>(
    _ method: HTTPRequest.Method, _ url: URL, body: Data? = nil, for intent: Intent
  ) async throws(ConnectorError) -> Value {
    let answer = try await answer(method, url, body: body, for: intent)
    return try answer.decoded(Value.self, by: JSONDecoder(), endpoint: url.path)
  }

  private func answer(
    _ method: HTTPRequest.Method, _ url: URL, body: Data? = nil, for intent: Intent
  ) async throws(ConnectorError) -> WebAnswer {
    let now = world.now()
    let token = try mint.token(at: now)
    var request = WebRequest(method, url, body: body)
    request.headers[.authorization] = "Bearer " + token.reveal()
    request.headers[.accept] = "application/json"
    request.headers[.userAgent] = Moot.userAgent
    if body != nil { request.headers[.contentType] = "application/json" }
    let answer = try await world.transport.ask(request, for: intent, now: now) { Self.quota(in: $0, now: now) }
    guard answer.isSuccess else { throw refusal(in: answer, endpoint: url.path, hiding: [token, key.privateKey]) }
    return answer
  }

  private func url(_ path: [String], query: [(String, String)] = []) throws(ConnectorError) -> URL {
    guard let url = server.url(path, query: query) else {
      throw .rejected(reason: "not an address: \(path.last ?? "")")
    }
    return url
  }

  /// A used-up quota where the answer names no time: it counts a rolling hour, so that a part of it is free again long before the hour is over.
  /// Source: developer.apple.com, "Identifying Rate Limits": `X-Rate-Limit: user-hour-lim:3500;user-hour-rem:0;`.
  private static func quota(in answer: WebAnswer, now: Date) -> ConnectorError? {
    guard answer.status == 429, RetrySignal.date(in: answer, now: now) == nil,
      let limits = answer.header("X-Rate-Limit"),
      limits.split(separator: ";").contains(where: { $0.replacing(" ", with: "") == "user-hour-rem:0" })
    else { return nil }
    return .waitUntil(now.addingTimeInterval(600), reason: "this hour's requests are used up (429)")
  }

  /// What an answer that is neither a success nor one of those that all platforms share means.
  private func refusal(in answer: WebAnswer, endpoint: String, hiding secrets: [Secret]) -> ConnectorError {
    let problem = (try? JSONDecoder().decode(AppStoreWire.Failure.self, from: answer.body))?.errors?.first
    let words = ServerWords.clean(problem?.detail ?? problem?.title ?? "", hiding: secrets)
    let reason = words.isEmpty ? "the server refused (\(answer.status))" : words
    return switch answer.status {
    case 300..<400: .notUnderstood(endpoint: endpoint, detail: "redirected (\(answer.status))")
    case 403 where problem?.code == nil || problem?.code == "FORBIDDEN_ERROR": .refused(.needsRole("Customer Support"))
    case 404, 410: .gone(reason: reason)
    case 400 where problem?.source?.parameter == "cursor": .cursorLost
    default: .rejected(reason: reason)
    }
  }
}
