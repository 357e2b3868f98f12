import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// One HTTP server on an ephemeral port of 127.0.0.1 that asks a pretend platform for every answer.
package final class LoopbackListener: Sendable {
  /// How a request becomes an answer.
  package typealias Handler = @Sendable (SimulatedRequest) async -> SimulatedResponse

  private let handler: Handler
  private let running = Mutex<Task<Void, Never>?>(nil)

  package init(handler: @escaping Handler) { self.handler = handler }

  /// Starts to listen and returns the port.
  package func start() async throws -> UInt16 {
    let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .bind(host: "127.0.0.1", port: 0) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          return try LoopbackConnection.Channel(wrappingChannelSynchronously: channel)
        }
      }
    guard let port = server.channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
    let task = Task { [handler] in await Self.serve(server, with: handler) }
    running.withLock { $0 = task }
    return UInt16(port)
  }

  /// Stops to listen, closes every connection and waits until both is done.
  package func stop() async {
    let task = running.withLock { running in
      defer { running = nil }
      return running
    }
    task?.cancel()
    await task?.value
  }

  private static func serve(
    _ server: NIOAsyncChannel<LoopbackConnection.Channel, Never>, with handler: @escaping Handler
  ) async {
    // A server that broke or was cancelled is at its end either way.
    try? await withThrowingDiscardingTaskGroup { group in
      try await server.executeThenClose { connections in
        for try await channel in connections {
          group.addTask { await LoopbackConnection(handler: handler).serve(channel) }
        }
      }
    }
  }
}
