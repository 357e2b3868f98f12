import Foundation
import HTTPTypes
import InboxConnect
import InboxHTTP
import Testing

@Suite struct AnswerTests {
  @Test func `An answer comes back whole, and the request went out as it was made`() async throws {
    let server = try await RawServer.start([
      .await("name=ana"),
      .say("HTTP/1.1 201 Created\r\nX-Next: 7\r\nContent-Length: 5\r\n\r\nhello"),
    ])
    var request = try WebRequest.loopback(
      .post, port: server.port, path: "/api?page=2", body: "name=ana")
    request.headers[.authorization] = "Bearer abc"
    let answer = try await withTransport { try await $0.send(request) }
    #expect(answer.status == 201)
    #expect(answer.header("x-next") == "7")
    #expect(answer.body == Data("hello".utf8))
    let head = server.log.connections[0].lowercased()
    #expect(head.hasPrefix("post /api?page=2 http/1.1\r\n"))
    #expect(head.contains("user-agent: moot/test\r\n"))
    #expect(head.contains("authorization: bearer abc\r\n"))
    #expect(head.contains("content-length: 8\r\n"))
    #expect(!head.contains("ticket"))
    await server.stop()
  }

  @Test func `A redirect is an answer, not followed`() async throws {
    let server = try await RawServer.start([
      .await("\r\n\r\n"),
      .say("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"),
    ])
    let request = try WebRequest.loopback(port: server.port)
    let answer = try await withTransport { try await $0.send(request) }
    #expect(answer.status == 302)
    #expect(answer.header("location") == "/elsewhere")
    await server.stop()
  }

  @Test func `A packed answer is unpacked`() async throws {
    let packed: [UInt8] = [
      0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0, 0x86,
      0xa6, 0x10, 0x36, 0x05, 0,
      0, 0,
    ]
    let server = try await RawServer.start([
      .await("\r\n\r\n"),
      .say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"),
      .sayBytes(packed),
    ])
    let request = try WebRequest.loopback(port: server.port)
    let answer = try await withTransport { try await $0.send(request) }
    #expect(answer.body == Data("hello".utf8))
    #expect(server.log.connections[0].lowercased().contains("accept-encoding: "))
    await server.stop()
  }

  @Test func `An answer that announces too much is refused`() async throws {
    let server = try await RawServer.start([
      .await("\r\n\r\n"), .say("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n"), .pour("x"),
    ])
    let request = try WebRequest.loopback(port: server.port, answerLimit: 100)
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .tooLarge(limit: 100))
    await server.stop()
  }

  @Test func `An answer that goes on and on is refused`() async throws {
    let server = try await RawServer.start([
      .await("\r\n\r\n"), .say("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"),
      .pour(String(repeating: "x", count: 4096)),
    ])
    let request = try WebRequest.loopback(port: server.port, answerLimit: 100_000)
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .tooLarge(limit: 100_000))
    await server.stop()
  }

  @Test func `Over TLS to a certificate that is trusted`() async throws {
    let server = try await RawServer.start(
      [.await("\r\n\r\n"), .say("HTTP/1.1 204 No Content\r\n\r\n")], certificate: .localhost)
    let request = try WebRequest.loopback(port: server.port, secure: true)
    try await LoopbackCertificate.localhost.withFile { file in
      for trust in [HTTPSettings.Trust.only(file: file), .systemAnd(file: file)] {
        let answer = try await withTransport(trust: trust) { try await $0.send(request) }
        #expect(answer.status == 204)
      }
    }
    await server.stop()
  }
}
