import InboxConnect
import NIOCore

/// The innermost handler of a connection that talks in lines.
final class LineReceiver: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let box: LineBox
  private let reason: @Sendable (any Error) -> String

  init(box: LineBox, reason: @escaping @Sendable (any Error) -> String) {
    self.box = box
    self.reason = reason
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    box.receive(unwrapInboundIn(data).readableBytesView)
  }

  func channelInactive(context: ChannelHandlerContext) {
    box.finish(.noAnswer(reason: reason(ChannelError.eof)))
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    box.finish(.noAnswer(reason: reason(error)))
    context.close(promise: nil)
  }
}
