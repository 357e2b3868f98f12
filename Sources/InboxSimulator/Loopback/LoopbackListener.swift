import FlyingFox
import FlyingSocks
package import Foundation
import Synchronization

/// One HTTP server on an ephemeral port of 127.0.0.1 that asks a pretend platform for every answer.
package final class LoopbackListener: Sendable {
  /// How a request becomes an answer.
  package typealias Handler = @Sendable (SimulatedRequest) async -> SimulatedResponse

  private struct Running {
    var server: HTTPServer
    var task: Task<Void, Never>
  }

  private let handler: Handler
  private let running = Mutex<Running?>(nil)

  package init(handler: @escaping Handler) { self.handler = handler }

  /// Starts to listen and returns the port. Long polls may take as long as `timeout` seconds.
  package func start(timeout: TimeInterval = 180) async throws -> UInt16 {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), timeout: timeout, logger: .disabled,
      handler: ClosureHTTPHandler { [handler] request in try await FoxBinding.answer(request, with: handler) })
    let task = Task { _ = try? await server.run() }
    running.withLock { $0 = Running(server: server, task: task) }
    try await server.waitUntilListening()
    guard case .ip4(_, let port)? = await server.listeningAddress else { throw SocketError.unsupportedAddress }
    return port
  }

  /// Stops to listen, closes every connection and waits until both is done.
  package func stop() async {
    guard
      let running = running.withLock({ running in
        defer { running = nil }
        return running
      })
    else { return }
    await running.server.stop()
    running.task.cancel()
    await running.task.value
  }
}
