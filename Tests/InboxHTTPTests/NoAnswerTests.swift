import Foundation
import HTTPTypes
import InboxConnect
import InboxHTTP
import Testing

/// What may have arrived: the caller must ask before sending it again.
@Suite struct NoAnswerTests {
  @Test(arguments: [RawServer.Step.close, .reset])
  func `The other side takes the request and breaks off, and nothing is sent twice`(
    end: RawServer.Step
  ) async throws {
    let server = try await RawServer.start([.await("hello"), end])
    let request = try WebRequest.loopback(.post, port: server.port, body: "hello")
    let error = try await withTransport { await failure(of: request, over: $0) }
    switch error {
    case .noAnswer(let reason):
      #expect(
        [
          "localhost:\(server.port) closed the connection",
          "localhost:\(server.port) broke the connection",
        ]
        .contains(reason))
    default: Issue.record("\(String(describing: error))")
    }
    #expect(server.log.connections.count == 1)
    await server.stop()
  }

  @Test func `The other side takes the request and says nothing`() async throws {
    let server = try await RawServer.start([])
    let request = try WebRequest.loopback(
      .post, port: server.port, body: "hello", timeout: .seconds(2))
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .noAnswer(reason: "no answer from localhost:\(server.port) within 2 s"))
    await server.stop()
  }

  @Test func `The answer stops half-way`() async throws {
    let server = try await RawServer.start([
      .await("hello"), .say("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"),
    ])
    let request = try WebRequest.loopback(
      .post, port: server.port, body: "hello", timeout: .seconds(2))
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .noAnswer(reason: "no answer from localhost:\(server.port) within 2 s"))
    await server.stop()
  }

  @Test func `The answer breaks off half-way`() async throws {
    let server = try await RawServer.start([
      .await("hello"), .say("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"), .close,
    ])
    let request = try WebRequest.loopback(.post, port: server.port, body: "hello")
    let error = try await withTransport { await failure(of: request, over: $0) }
    guard case .noAnswer = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await server.stop()
  }

  @Test func `The answer is not HTTP`() async throws {
    let server = try await RawServer.start([.await("hello"), .say("SSH-2.0-OpenSSH\r\n\r\n")])
    let request = try WebRequest.loopback(.post, port: server.port, body: "hello")
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .noAnswer(reason: "localhost:\(server.port) does not speak HTTP"))
    await server.stop()
  }

  @Test func `A connection used before is closed at the moment of sending`() async throws {
    // The client may ask again before it has put the connection back: then it takes a new one, which answers.
    for _ in 1...20 {
      let server = try await RawServer.start([
        .await("hello"), .say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), .await("POST"), .close,
      ])
      let request = try WebRequest.loopback(.post, port: server.port, body: "hello")
      let error = try await withTransport { transport in
        _ = try await transport.send(request)
        return await failure(of: request, over: transport)
      }
      let connections = server.log.connections.count
      await server.stop()
      if connections > 1 { continue }
      guard case .noAnswer = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      return
    }
    Issue.record("the connection was never used twice")
  }

  @Test func `Given up by the caller`() async throws {
    let server = try await RawServer.start([.await("never")])
    let request = try WebRequest.loopback(.post, port: server.port, body: "hello")
    let error = try await withTransport { transport in
      let asking = Task { await failure(of: request, over: transport) }
      await server.log.until { $0.connections.first?.contains("hello") ?? false }
      asking.cancel()
      return await asking.value
    }
    #expect(error == .cancelled)
    await server.log.until { $0.ended == 1 }
    await server.stop()
  }

  @Test func `Closed from here while waiting`() async throws {
    let server = try await RawServer.start([.await("never")])
    let request = try WebRequest.loopback(.post, port: server.port, body: "hello")
    let error = try await withTransport { transport in
      async let answer = failure(of: request, over: transport)
      await server.log.until { $0.connections.first?.contains("hello") ?? false }
      await transport.close()
      return await answer
    }
    guard case .noAnswer = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await server.stop()
  }
}
