import NIOCore
import NIOHTTP1

/// The last door of a connection: takes the ticket off a request's head and lets it out only if nobody has given it up.
///
/// Sits between the client's own handlers and the encoder, so that no byte of a request gets past it unseen; a TLS handshake and a
/// proxy's greeting are over by then.
final class DepartureGate: ChannelOutboundHandler {
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart

  /// Carries the ticket from the caller to this door, and no further.
  static let ticketHeader = "x-departure-ticket"

  private let board: DepartureBoard
  private var isShut = false

  init(board: DepartureBoard) {
    self.board = board
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else {
      if isShut {
        promise?.fail(GivenUp())
      } else {
        context.write(data, promise: promise)
      }
      return
    }
    let ticket = head.headers.first(name: Self.ticketHeader).flatMap(UInt64.init)
    head.headers.remove(name: Self.ticketHeader)
    if let ticket, board.depart(ticket) {
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    } else {
      isShut = true
      promise?.fail(GivenUp())
      context.close(promise: nil)
    }
  }

  /// The caller stopped waiting before the request left.
  struct GivenUp: Error {}
}
