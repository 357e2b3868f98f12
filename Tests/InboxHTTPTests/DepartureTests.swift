import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import InboxHTTP

@Suite struct DepartureTests {
  private func head(_ ticket: UInt64) -> HTTPClientRequestPart {
    .head(
      HTTPRequestHead(
        version: .http1_1, method: .POST, uri: "/",
        headers: [DepartureGate.ticketHeader: String(ticket), "a": "b"]))
  }

  @Test func `What leaves is known to have left, and its ticket stays here`() throws {
    let board = DepartureBoard()
    let channel = EmbeddedChannel(handler: DepartureGate(board: board))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    let ticket = board.issue()
    try channel.writeOutbound(head(ticket))
    let written = try channel.readOutbound(as: HTTPClientRequestPart.self)
    #expect(
      written
        == .head(HTTPRequestHead(version: .http1_1, method: .POST, uri: "/", headers: ["a": "b"])))
    #expect(board.conclude(ticket))
  }

  @Test func `What was given up never leaves`() throws {
    let board = DepartureBoard()
    let channel = EmbeddedChannel(handler: DepartureGate(board: board))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    let ticket = board.issue()
    #expect(!board.conclude(ticket))
    #expect(throws: DepartureGate.GivenUp.self) { try channel.writeOutbound(head(ticket)) }
    #expect(throws: (any Error).self) {
      try channel.writeOutbound(
        HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(string: "hello"))))
    }
    #expect(try channel.readOutbound(as: HTTPClientRequestPart.self) == nil)
    #expect(!channel.isActive)
  }

  @Test func `Tickets are told apart`() {
    let board = DepartureBoard()
    let one = board.issue()
    let two = board.issue()
    #expect(board.depart(two))
    #expect(!board.conclude(one))
    #expect(board.conclude(two))
  }
}
