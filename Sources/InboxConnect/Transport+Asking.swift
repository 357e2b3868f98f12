package import Foundation
import HTTPTypes

extension Transport {
  /// Sends, and turns every failure that all platforms share into the `ConnectorError` it means. Answers that are not a success and
  /// not one of those (401, 408, 429, 5xx) come back for the platform's own reading.
  ///
  /// `reading` has the first word on an answer that is no success: for platforms that say more in the body than the status does.
  package func ask(
    _ request: WebRequest, for intent: Intent, now: Date, reading: (WebAnswer) -> ConnectorError? = { _ in nil }
  ) async throws(ConnectorError) -> WebAnswer {
    let answer: WebAnswer
    do {
      answer = try await send(request)
    } catch {
      throw ConnectorError(error, intent: intent, endpoint: request.url.path)
    }
    if !answer.isSuccess, let error = reading(answer) { throw error }
    switch answer.status {
    case 401:
      throw .signInAgain(reason: "the server refused the credentials (401)")
    case 408, 500, 502, 504, 520...599:
      // A server that failed half-way may have done it all the same.
      if intent == .order { throw .outcomeUnknown(reason: "the server failed (\(answer.status))") }
      throw .unreachable(reason: "the server failed (\(answer.status))")
    case 429:
      let date = RetrySignal.date(in: answer, now: now) ?? now.addingTimeInterval(RetrySignal.fallback)
      throw .waitUntil(date, reason: "too many requests (429)")
    case 503:
      if let date = RetrySignal.date(in: answer, now: now) { throw .waitUntil(date, reason: "busy (503)") }
      throw .unreachable(reason: "the server is not available (503)")
    default:
      return answer
    }
  }
}

extension ConnectorError {
  /// What a transport's failure means for a question and for an order. Only what would be done twice by asking again is in doubt.
  package init(_ error: TransportError, intent: Intent, endpoint: String) {
    switch error {
    case .notSent(let reason):
      self = .unreachable(reason: reason)
    case .noAnswer(let reason):
      self = intent == .order ? .outcomeUnknown(reason: reason) : .unreachable(reason: reason)
    case .tooLarge(let limit):
      self = .notUnderstood(endpoint: endpoint, detail: "longer than \(limit) bytes")
    case .cancelled:
      self = intent == .order ? .outcomeUnknown(reason: "given up while waiting") : .cancelled
    }
  }
}
