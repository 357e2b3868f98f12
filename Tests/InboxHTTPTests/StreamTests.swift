import Foundation
import HTTPTypes
import InboxConnect
import InboxHTTP
import Testing

@Suite struct StreamTests {
  private let head =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"

  @Test func `Pieces come as they are said, until the end`() async throws {
    let server = try await RawServer.start([
      .await("\r\n\r\n"), .say(head), .say("event: a\n\n"), .say("event: b\n\n"), .close,
    ])
    let request = try WebRequest.loopback(port: server.port)
    let heard = try await withTransport { transport in
      let stream = try await transport.stream(request, pause: WebRequest.patience)
      #expect(stream.status == 200)
      #expect(stream.headers[.contentType] == "text/event-stream")
      return try await stream.chunks.reduce(into: Data()) { $0 += $1 }
    }
    #expect(heard == Data("event: a\n\nevent: b\n\n".utf8))
    #expect(server.log.connections[0].lowercased().contains("accept-encoding: identity"))
    await server.stop()
  }

  @Test func `A stream that falls silent ends with a reason`() async throws {
    let server = try await RawServer.start([.await("\r\n\r\n"), .say(head), .say("a")])
    let request = try WebRequest.loopback(port: server.port)
    var heard = Data()
    try await withTransport { transport in
      let stream = try await transport.stream(request, pause: .seconds(1))
      await #expect(throws: TransportError.noAnswer(reason: "localhost was silent for 1 s")) {
        for try await piece in stream.chunks { heard += piece }
      }
    }
    #expect(heard == Data("a".utf8))
    await server.stop()
  }

  @Test func `Ending the iteration closes the connection`() async throws {
    let server = try await RawServer.start([.await("\r\n\r\n"), .say(head), .say("a")])
    let request = try WebRequest.loopback(port: server.port)
    try await withTransport { transport in
      let stream = try await transport.stream(request, pause: WebRequest.patience)
      let listening = Task {
        for try await _ in stream.chunks { break }
      }
      try await listening.value
      _ = consume stream
      await server.log.until { $0.ended == 1 }
    }
    await server.stop()
  }

  @Test func `Cancelling the listener closes the connection`() async throws {
    let server = try await RawServer.start([.await("\r\n\r\n"), .say(head)])
    let request = try WebRequest.loopback(port: server.port)
    try await withTransport { transport in
      let listening = Task {
        let stream = try await transport.stream(request, pause: WebRequest.patience)
        for try await _ in stream.chunks {}
      }
      await server.log.until { $0.connections.first?.hasSuffix("\r\n\r\n") ?? false }
      listening.cancel()
      _ = await listening.result
      await server.log.until { $0.ended == 1 }
    }
    await server.stop()
  }

  @Test func `No stream begins where nobody listens`() async throws {
    let port = try await RawServer.deadPort()
    let request = try WebRequest.loopback(port: port)
    try await withTransport { transport in
      await #expect(
        throws: TransportError.notSent(reason: "connection refused by localhost:\(port)")
      ) {
        _ = try await transport.stream(request, pause: WebRequest.patience)
      }
    }
  }
}
