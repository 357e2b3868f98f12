import AsyncHTTPClient
import InboxConnect
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL
import Synchronization

/// The clients behind the transport, one for each way out (direct, or a proxy), made when first asked for: until then there is no
/// thread and no socket.
final class HTTPClients: Sendable {
  private enum State {
    case open([Proxy?: HTTPClient])
    case closed
  }

  private let settings: HTTPSettings
  private let board: DepartureBoard
  private let state = Mutex(State.open([:]))

  init(settings: HTTPSettings, board: DepartureBoard) {
    self.settings = settings
    self.board = board
  }

  /// The client for one way out; nil after `close`.
  func client(through proxy: Proxy?) -> HTTPClient? {
    state.withLock { state in
      guard case .open(var clients) = state else { return nil }
      if let client = clients[proxy] { return client }
      let client = HTTPClient(eventLoopGroup: Self.thread, configuration: configuration(through: proxy))
      clients[proxy] = client
      state = .open(clients)
      return client
    }
  }

  /// Breaks off what is under way and closes every connection. Requests after this are refused. A connection that is still being
  /// made can only be left to its timeout: it is waited for a moment, then left alone.
  func close() async {
    let last = state.withLock { state in
      let last = state
      state = .closed
      return last
    }
    guard case .open(let clients) = last, !clients.isEmpty else { return }
    let (closings, closed) = AsyncStream<Void>.makeStream()
    for client in clients.values {
      client.shutdown { _ in closed.yield() }
    }
    try? await TimeLimit.within(Self.closingTime) {
      var iterator = closings.makeAsyncIterator()
      for _ in 0..<clients.count { await iterator.next() }
    }
  }

  private func configuration(through proxy: Proxy?) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      tlsConfiguration: Self.tls(trusting: settings.trust), redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(settings.connectTimeout)),
      decompression: .enabled(limit: .size(Self.unpackedLimit)))
    configuration.httpVersion = .http1Only
    // The client never sends a request again by itself; this stops it from silently trying to connect until the timeout.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.connectionPool.idleTimeout = Self.idleTimeout
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = Self.connectionsPerHost
    configuration.tracing.tracer = nil
    configuration.proxy = proxy.map(Self.proxy)
    configuration.http1_1ConnectionDebugInitializer = { [board] channel in
      // Inside the client's own handlers: between them and the encoder. A connection without its gate is not used.
      channel.eventLoop.makeCompletedFuture {
        let pipeline = channel.pipeline.syncOperations
        let encoder = try pipeline.handler(type: HTTPRequestEncoder.self)
        try pipeline.addHandler(DepartureGate(board: board), position: .after(encoder))
      }
    }
    return configuration
  }

  static func tls(trusting trust: HTTPSettings.Trust) -> TLSConfiguration {
    var configuration = TLSConfiguration.makeClientConfiguration()
    switch trust {
    case .system: break
    case .only(let file): configuration.trustRoots = .file(file)
    case .systemAnd(let file): configuration.additionalTrustRoots = [.file(file)]
    }
    return configuration
  }

  private static func proxy(_ proxy: Proxy) -> HTTPClient.Configuration.Proxy {
    switch proxy.kind {
    case .socks:
      return .socksServer(host: proxy.host, port: proxy.port)
    case .http:
      let authorization = proxy.user.map {
        HTTPClient.Authorization.basic(username: $0, password: proxy.password?.reveal() ?? "")
      }
      return .server(host: proxy.host, port: proxy.port, authorization: authorization)
    }
  }

  /// The one thread on which all connections live; begun with the first request, asleep while nothing happens, and never ended: what is
  /// still closing must not lose its thread.
  static let thread = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private static let closingTime = Duration.milliseconds(500)
  /// Shorter than the five seconds after which widespread servers close an idle connection: so that a request hardly ever meets
  /// a connection which is being closed, when nobody can tell whether it arrived.
  private static let idleTimeout = TimeAmount.seconds(4)
  /// Accounts on one server each hold a long question or a stream open, and ask beside it.
  private static let connectionsPerHost = 16
  /// Bytes of one answer after unpacking; a request's own limit is checked besides.
  private static let unpackedLimit = 64 << 20
}
