import Foundation
import HTTPTypes
import InboxConnect
import InboxHTTP
import Testing

@Suite struct ProxyTests {
  private func request() throws -> WebRequest {
    WebRequest(.get, try url("http://example.test/path"), timeout: WebRequest.patience)
  }

  @Test func `A request goes through the proxy, with its password only to the proxy`() async throws {
    let proxy = try await RawServer.start([
      .await("\r\n\r\n"), .say("HTTP/1.1 200 Connection established\r\n\r\n"), .await("\r\n\r\n"),
      .say("HTTP/1.1 204 No Content\r\n\r\n"),
    ])
    let rules = ProxyRules(environment: [
      "http_proxy": "http://ana:s%3Acret@127.0.0.1:\(proxy.port)"
    ])
    let request = try request()
    let answer = try await withTransport(proxies: rules, plainHosts: ["example.test"]) {
      try await $0.send(request)
    }
    #expect(answer.status == 204)
    let parts = proxy.log.connections[0].components(separatedBy: "\r\n\r\n")
    #expect(parts[0].hasPrefix("CONNECT example.test:80 HTTP/1.1"))
    let credentials = Data("ana:s:cret".utf8).base64EncodedString()
    #expect(parts[0].contains("Basic \(credentials)"))
    #expect(parts[1].hasPrefix("GET /path HTTP/1.1"))
    #expect(!parts[1].contains(credentials))
    await proxy.stop()
  }

  @Test(arguments: [
    ("407 Proxy Authentication Required", "asks for a password"),
    ("502 Bad Gateway", "refused the connection"),
  ])
  func `A proxy that says no`(status: String, meaning: String) async throws {
    let proxy = try await RawServer.start([
      .await("\r\n\r\n"), .say("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n"),
    ])
    let rules = ProxyRules(environment: ["http_proxy": "127.0.0.1:\(proxy.port)"])
    let request = try request()
    let error = try await withTransport(proxies: rules, plainHosts: ["example.test"]) {
      await failure(of: request, over: $0)
    }
    #expect(error == .notSent(reason: "the proxy 127.0.0.1:\(proxy.port) \(meaning)"))
    await proxy.stop()
  }

  @Test func `A proxy that is not there`() async throws {
    let port = try await RawServer.deadPort()
    let rules = ProxyRules(environment: ["http_proxy": "127.0.0.1:\(port)"])
    let request = try request()
    let error = try await withTransport(proxies: rules, plainHosts: ["example.test"]) {
      await failure(of: request, over: $0)
    }
    #expect(error == .notSent(reason: "connection refused by the proxy 127.0.0.1:\(port)"))
  }

  @Test func `A proxy that cannot be used is not gone around`() async throws {
    let rules = ProxyRules(environment: ["http_proxy": "https://ana:secret@proxy.test"])
    let request = try request()
    let error = try await withTransport(proxies: rules, plainHosts: ["example.test"]) {
      await failure(of: request, over: $0)
    }
    #expect(error == .notSent(reason: "a proxy that is itself reached over TLS cannot be used"))
  }
}

@Suite struct ProxyRulesTests {
  private func proxy(_ environment: [String: String], _ address: String) throws -> Proxy? {
    try ProxyRules(environment: environment).proxy(to: url(address))
  }

  @Test func `Each scheme has its own, small letters win, and all_proxy stands in`() throws {
    let environment = [
      "https_proxy": "a.test:1", "HTTPS_PROXY": "b.test:2", "ALL_PROXY": "socks5://c.test",
    ]
    #expect(try proxy(environment, "https://example.test") == Proxy(.http, host: "a.test", port: 1))
    #expect(
      try proxy(environment, "http://example.test") == Proxy(.socks, host: "c.test", port: 1080))
    #expect(try proxy([:], "https://example.test") == nil)
  }

  @Test func `The parts of an address`() throws {
    let known = try proxy(["https_proxy": "http://ana:p%40ss@[::1]:3128"], "https://example.test")
    #expect(known == Proxy(.http, host: "::1", port: 3128, user: "ana", password: Secret("p@ss")))
    #expect(!String(reflecting: known).contains("p@ss"))
    #expect(throws: ProxyError.self) {
      try proxy(["https_proxy": "ftp://a.test"], "https://example.test")
    }
  }

  @Test(arguments: [
    ("example.test", "https://example.test", true),
    ("example.test", "https://api.example.test", true),
    (".example.test", "https://example.test", true),
    ("*.example.test", "https://a.example.test", true),
    ("example.test", "https://badexample.test", false),
    ("example.test:8443", "https://example.test", false),
    ("example.test:8443", "https://example.test:8443", true), ("*", "https://anything.test", true),
    ("a.test, 10.0.0.0/8", "https://10.1.2.3", true), ("10.0.0.0/8", "https://11.1.2.3", false),
    ("10.0.0.0/33", "https://10.1.2.3", false), ("fd00::/8", "https://[fd12::1]", true),
    ("192.168.1.5", "https://192.168.1.5", true), ("", "https://example.test", false),
  ])
  func `Exceptions`(list: String, address: String, isDirect: Bool) throws {
    let found = try proxy(["https_proxy": "p.test:1", "no_proxy": list], address)
    #expect((found == nil) == isDirect)
  }

  @Test(arguments: ["http://localhost", "https://127.3.2.1:8080", "http://[::1]:80"])
  func `This computer is reached directly`(address: String) throws {
    #expect(try proxy(["all_proxy": "p.test:1"], address) == nil)
  }

  @Test(arguments: [
    "https://127.0.0.1.example.test", "https://localhost.example.test", "https://[::2]",
  ])
  func `What only looks like this computer is not`(address: String) throws {
    #expect(try proxy(["all_proxy": "p.test:1"], address) != nil)
  }
}
