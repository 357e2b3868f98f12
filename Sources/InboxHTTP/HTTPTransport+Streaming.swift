import AsyncHTTPClient
import Foundation
import HTTPTypes
package import InboxConnect
import NIOCore
import NIOHTTP1
import Synchronization

extension HTTPTransport {
  package func stream(_ request: WebRequest, pause: Duration) async throws(TransportError) -> WebStream {
    var request = request
    // A compressed stream arrives in lumps.
    if request.headers[.acceptEncoding] == nil { request.headers[.acceptEncoding] = "identity" }
    let response = try await travel(request, timeout: request.timeout) { $0 }
    let host = request.url.host ?? ""
    let (chunks, continuation) = AsyncThrowingStream<Data, any Error>.makeStream(
      bufferingPolicy: .bufferingOldest(Self.chunksWaiting))
    let reader = Task {
      do {
        try await Self.read(response.body, pause: pause, into: continuation)
        continuation.finish()
      } catch {
        continuation.finish(throwing: Self.end(of: host, after: error, pause: pause))
      }
    }
    // The stream owns its reader: when nobody listens any more, the reader ends and the connection closes.
    continuation.onTermination = { _ in reader.cancel() }
    return WebStream(status: Int(response.status.code), headers: HTTPFields(response.headers), chunks: chunks)
  }

  /// How many pieces may wait for a slow listener; more than that means that it has stopped listening.
  private static let chunksWaiting = 1024

  private static func end(of host: String, after error: any Error, pause: Duration) -> TransportError {
    switch error {
    case let error as TransportError: error
    case is CancellationError: .cancelled
    case is TimeLimit.RanOut: .noAnswer(reason: "\(host) was silent for \(pause.inWords)")
    default:
      .noAnswer(reason: FailureReason(host: host, proxy: nil, timeout: pause).sentence(for: error, hasLeft: true))
    }
  }

  /// Passes the pieces on until the end; throws `TimeLimit.RanOut` after a silence longer than `pause`.
  private static func read(
    _ body: HTTPClientResponse.Body, pause: Duration,
    into continuation: AsyncThrowingStream<Data, any Error>.Continuation
  ) async throws {
    let lastHeard = Pulse()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for try await piece in body {
          lastHeard.beat()
          if case .dropped = continuation.yield(Data(piece.readableBytesView)) {
            throw TransportError.tooLarge(limit: chunksWaiting)
          }
        }
      }
      group.addTask {
        while true {
          let limit = lastHeard.instant + pause
          if limit <= .now { throw TimeLimit.RanOut() }
          try await Task.sleep(until: limit, clock: .continuous)
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// When something was last heard.
  private final class Pulse: Sendable {
    private let last = Mutex(ContinuousClock.now)

    var instant: ContinuousClock.Instant { last.withLock { $0 } }

    func beat() { last.withLock { $0 = .now } }
  }
}
