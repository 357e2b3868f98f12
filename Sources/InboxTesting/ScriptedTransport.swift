import Foundation
package import HTTPTypes
package import InboxConnect
import Synchronization

/// A `Transport` that answers from a script, and remembers what it was asked.
///
/// The first expectation that matches and is not used up answers; their order does not matter (compare `lines` where it does).
/// A request that nothing matches is listed in `unexpected` and fails as `.notSent`.
package final class ScriptedTransport: Transport {
  private struct State {
    var expectations: [ScriptedExpectation] = []
    var requests: [WebRequest] = []
    var unexpected: [String] = []
  }

  private let state = Mutex(State())

  package init(_ expectations: [ScriptedExpectation] = []) {
    state.withLock { $0.expectations = expectations }
  }

  package func expect(_ expectation: ScriptedExpectation) {
    state.withLock { $0.expectations.append(expectation) }
  }

  /// Expects one request (`times`: so many; nil: any number). `path` may be percent-encoded or plain; see `ScriptedExpectation`.
  package func expect(
    _ method: HTTPRequest.Method, _ path: String, query: [String: String?] = [:], times: Int? = 1,
    where condition: @escaping @Sendable (WebRequest) -> Bool = { _ in true }, _ answer: ScriptedAnswer
  ) {
    expect(ScriptedExpectation(method, path, query: query, times: times, where: condition, answer))
  }

  /// Every request so far, in order.
  package var requests: [WebRequest] { state.withLock { $0.requests } }

  /// `GET /path?query` of every request so far, in order.
  package var lines: [String] { requests.map(\.line) }

  /// Requests that the script had no answer for.
  package var unexpected: [String] { state.withLock { $0.unexpected } }

  /// Expectations with a number of times that were not asked as often.
  package var unmet: [String] {
    state.withLock { $0.expectations.filter { ($0.remaining ?? 0) > 0 }.map(\.description) }
  }

  /// Drops every expectation, used or not; what was asked stays known.
  package func forgetScript() {
    state.withLock { $0.expectations = [] }
  }

  package func send(_ request: WebRequest) async throws(TransportError) -> WebAnswer {
    switch next(for: request) {
    case .answer(let answer):
      if answer.body.count > request.answerLimit { throw .tooLarge(limit: request.answerLimit) }
      return answer
    case .computed(let answer): return try answer(request)
    case .failure(let error): throw error
    case .stream(let head, let chunks):
      return WebAnswer(status: head.status, headers: head.headers, body: chunks.reduce(Data(), +))
    case .untilCancelled:
      try? await Task.sleep(for: .seconds(86_400))
      throw .cancelled
    }
  }

  package func stream(_ request: WebRequest, pause: Duration) async throws(TransportError) -> WebStream {
    let answer: WebAnswer
    let chunks: [Data]
    switch next(for: request) {
    case .answer(let whole): (answer, chunks) = (whole, [whole.body])
    case .computed(let compute):
      let whole = try compute(request)
      (answer, chunks) = (whole, [whole.body])
    case .stream(let head, let pieces): (answer, chunks) = (head, pieces)
    case .failure(let error): throw error
    case .untilCancelled:
      try? await Task.sleep(for: .seconds(86_400))
      throw .cancelled
    }
    let stream = AsyncThrowingStream<Data, any Error> { continuation in
      for chunk in chunks { continuation.yield(chunk) }
      continuation.finish()
    }
    return WebStream(status: answer.status, headers: answer.headers, chunks: stream)
  }

  private func next(for request: WebRequest) -> ScriptedAnswer {
    state.withLock { state in
      state.requests.append(request)
      guard let index = state.expectations.firstIndex(where: { $0.matches(request) }) else {
        state.unexpected.append(request.line)
        return .failure(.notSent(reason: "nothing scripted for \(request.line)"))
      }
      if let remaining = state.expectations[index].remaining {
        state.expectations[index].remaining = remaining - 1
      }
      return state.expectations[index].answer
    }
  }
}
