import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server of raw bytes on loopback. Every connection goes through the same script; what came in is kept.
final class RawServer: Sendable {
  enum Step: Sendable {
    /// Waits until this text has come in on this connection, after what an earlier step waited for.
    case await(String)
    case say(String)
    case sayBytes([UInt8])
    /// Says `text` again and again until the connection ends.
    case pour(String)
    case close
    /// Breaks the connection without a goodbye.
    case reset
  }

  /// What came in, connection by connection.
  final class Log: Sendable {
    private let lines = Mutex<[String]>([])
    /// Says something when a connection has begun, said something or ended.
    let events: AsyncStream<Void>
    private let happened: AsyncStream<Void>.Continuation
    private let endings = Mutex(0)

    init() {
      (events, happened) = AsyncStream.makeStream()
    }

    var connections: [String] { lines.withLock { $0 } }
    var ended: Int { endings.withLock { $0 } }

    /// Returns when `condition` holds.
    func until(_ condition: (Log) -> Bool) async {
      if condition(self) { return }
      for await _ in events where condition(self) { return }
    }

    func close() {
      endings.withLock { $0 += 1 }
      happened.yield()
    }

    func open() -> Int {
      let index = lines.withLock {
        $0.append("")
        return $0.count - 1
      }
      happened.yield()
      return index
    }

    func append(_ text: String, to connection: Int) {
      lines.withLock { $0[connection] += text }
      happened.yield()
    }
  }

  let port: Int
  let log: Log
  private let channel: any Channel

  private init(channel: any Channel, port: Int, log: Log) {
    self.channel = channel
    self.port = port
    self.log = log
  }

  static func start(_ script: [Step], certificate: LoopbackCertificate? = nil) async throws
    -> RawServer
  {
    let log = Log()
    let context = try certificate.map { try Self.context($0) }
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let context {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
          }
          try channel.pipeline.syncOperations.addHandler(ScriptHandler(script, log: log))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return RawServer(channel: channel, port: channel.localAddress?.port ?? 0, log: log)
  }

  /// A port of loopback on which nobody listens.
  static func deadPort() async throws -> Int {
    let server = try await start([])
    await server.stop()
    return server.port
  }

  func stop() async {
    try? await channel.close()
  }

  private static func context(_ pair: LoopbackCertificate) throws -> NIOSSLContext {
    let certificate = try NIOSSLCertificate(bytes: Array(pair.certificate.utf8), format: .pem)
    let key = try NIOSSLPrivateKey(bytes: Array(pair.key.utf8), format: .pem)
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: [.certificate(certificate)], privateKey: .privateKey(key)))
  }
}

/// Plays the script on one connection.
private final class ScriptHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var steps: ArraySlice<RawServer.Step>
  private let log: RawServer.Log
  private var connection = 0
  private var unread = ""

  init(_ steps: [RawServer.Step], log: RawServer.Log) {
    self.steps = steps[...]
    self.log = log
  }

  func channelActive(context: ChannelHandlerContext) {
    connection = log.open()
    play(context)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let text = String(buffer: unwrapInboundIn(data))
    log.append(text, to: connection)
    unread += text
    play(context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    log.close()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func play(_ context: ChannelHandlerContext) {
    while let step = steps.first {
      switch step {
      case .await(let text):
        guard let range = unread.range(of: text) else { return }
        unread = String(unread[range.upperBound...])
      case .say(let text):
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
      case .sayBytes(let bytes):
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
      case .pour(let text):
        pour(text, context)
      case .close:
        context.close(promise: nil)
      case .reset:
        let channel = context.channel
        let settled = (channel as? any SocketOptionProvider)?.setSoLinger(
          linger(l_onoff: 1, l_linger: 0))
        settled?.whenComplete { _ in channel.close(promise: nil) }
      }
      steps = steps.dropFirst()
    }
  }

  private func pour(_ text: String, _ context: ChannelHandlerContext) {
    let loop = context.eventLoop.assumeIsolated()
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text))).assumeIsolated().whenSuccess {
      // Not from within the write: a client that reads as fast as we write would fill the stack.
      loop.execute { self.pour(text, context) }
    }
  }
}
