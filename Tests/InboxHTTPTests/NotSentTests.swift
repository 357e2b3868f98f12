import Foundation
import HTTPTypes
import InboxConnect
import InboxHTTP
import Testing

/// What certainly never arrived.
@Suite struct NotSentTests {
  @Test func `Nobody listens`() async throws {
    let port = try await RawServer.deadPort()
    let request = try WebRequest.loopback(.post, port: port, body: "hello")
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .notSent(reason: "connection refused by localhost:\(port)"))
  }

  @Test func `No such host`() async throws {
    let name = String(repeating: "a", count: 70) + ".test"
    let request = WebRequest(.get, try url("https://\(name)/secret?token=1"))
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .notSent(reason: "no such host: \(name)"))
  }

  @Test func `The other side never agrees on encryption`() async throws {
    let server = try await RawServer.start([])
    let request = try WebRequest.loopback(.post, port: server.port, secure: true, body: "hello")
    let error = try await withTransport(connectTimeout: .milliseconds(150)) {
      await failure(of: request, over: $0)
    }
    #expect(
      error == .notSent(reason: "no connection to localhost:\(server.port) in time"))
    await server.stop()
  }

  @Test func `Time runs out before the connection stands`() async throws {
    let server = try await RawServer.start([])
    let request = try WebRequest.loopback(
      .post, port: server.port, secure: true, body: "hello", timeout: .milliseconds(150))
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .notSent(reason: "no connection to localhost:\(server.port) within 150 ms"))
    await server.stop()
  }

  @Test func `The other side breaks off while agreeing on encryption`() async throws {
    let server = try await RawServer.start([.reset])
    let request = try WebRequest.loopback(.post, port: server.port, secure: true, body: "hello")
    let error = try await withTransport { await failure(of: request, over: $0) }
    guard case .notSent = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await server.stop()
  }

  @Test func `A certificate that nobody vouches for`() async throws {
    let server = try await RawServer.start([.await("\r\n\r\n")], certificate: .localhost)
    let request = try WebRequest.loopback(port: server.port, secure: true)
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .notSent(reason: "the certificate of localhost:\(server.port) is not trusted"))
    #expect(server.log.connections.joined().isEmpty)
    await server.stop()
  }

  @Test func `A certificate for another name`() async throws {
    let server = try await RawServer.start([.await("\r\n\r\n")], certificate: .otherHost)
    let request = try WebRequest.loopback(port: server.port, secure: true)
    let error = try await LoopbackCertificate.otherHost.withFile { file in
      try await withTransport(trust: .only(file: file)) { await failure(of: request, over: $0) }
    }
    #expect(
      error == .notSent(reason: "the certificate of localhost:\(server.port) is for another name"))
    await server.stop()
  }

  @Test func `A file of certificates that is not there`() async throws {
    let server = try await RawServer.start([.await("\r\n\r\n")], certificate: .localhost)
    let request = try WebRequest.loopback(port: server.port, secure: true)
    let error = try await withTransport(trust: .only(file: "/nowhere/ca.pem")) {
      await failure(of: request, over: $0)
    }
    #expect(error == .notSent(reason: "the file of trusted certificates cannot be read"))
    await server.stop()
  }

  @Test func `Nothing travels unencrypted to another computer`() async throws {
    let request = WebRequest(.get, try url("http://example.test/"))
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(
      error
        == .notSent(
          reason: "example.test:80 is not encrypted (http), and passwords would travel in the clear"
        ))
  }

  @Test func `An address of another kind`() async throws {
    let request = WebRequest(.get, try url("file:///etc/passwd"))
    let error = try await withTransport { await failure(of: request, over: $0) }
    #expect(error == .notSent(reason: "not a web address"))
  }

  @Test func `After the end`() async throws {
    let server = try await RawServer.start([
      .await("\r\n\r\n"), .say("HTTP/1.1 204 No Content\r\n\r\n"),
    ])
    let request = try WebRequest.loopback(port: server.port)
    let transport = HTTPTransport(HTTPSettings(userAgent: "moot/test"))
    _ = try await transport.send(request)
    await transport.close()
    await transport.close()
    #expect(
      await failure(of: request, over: transport)
        == .notSent(reason: "the connection is closed for good"))
    await server.stop()
  }
}
