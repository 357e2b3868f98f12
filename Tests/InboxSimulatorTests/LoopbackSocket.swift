import NIOCore
import NIOPosix

/// One open connection to the town: bytes out, bytes in, no protocol.
struct LoopbackSocket {
  private let channel: any Channel
  private let chunks: AsyncThrowingStream<ByteBuffer, any Error>

  init(port: Int) async throws {
    let (chunks, continuation) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
    self.chunks = chunks
    channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelInitializer { channel in
        channel.pipeline.addHandler(ByteCollector(continuation: continuation))
      }
      .connectTimeout(.minutes(10))
      // By its number: looking a name up would wait for a thread that the tests keep busy.
      .connect(to: SocketAddress(ipAddress: "127.0.0.1", port: port)).get()
  }

  func write(_ text: String) async throws {
    try await channel.writeAndFlush(ByteBuffer(string: text))
  }

  func close() async throws {
    try await channel.close()
  }

  /// Everything that still comes.
  func rest() async -> String {
    var bytes: [UInt8] = []
    do { for try await chunk in chunks { bytes += Array(chunk.readableBytesView) } } catch {}
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes until `marker` has been read.
  func read(until marker: String) async throws -> String {
    var bytes: [UInt8] = []
    for try await chunk in chunks {
      bytes += Array(chunk.readableBytesView)
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains(marker) { return text }
    }
    throw ChannelError.eof
  }
}

/// Hands on what arrives, until the other side closes.
private final class ByteCollector: ChannelInboundHandler, Sendable {
  typealias InboundIn = ByteBuffer
  let continuation: AsyncThrowingStream<ByteBuffer, any Error>.Continuation

  init(continuation: AsyncThrowingStream<ByteBuffer, any Error>.Continuation) { self.continuation = continuation }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) { continuation.yield(unwrapInboundIn(data)) }

  func channelInactive(context: ChannelHandlerContext) { continuation.finish() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { continuation.finish(throwing: error) }
}
