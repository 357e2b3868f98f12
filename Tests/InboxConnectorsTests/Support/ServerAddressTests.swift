import Foundation
import InboxConnect
import InboxConnectors
import Testing

@Suite("Server addresses and server words")
struct ServerAddressTests {
  static let good = [
    ("fosstodon.org", "https://fosstodon.org"), (" https://Fosstodon.org/ ", "https://fosstodon.org"),
    ("http://127.0.0.1:3000", "http://127.0.0.1:3000"), ("https://example.org/sub//", "https://example.org/sub"),
    ("HTTPS://[::1]:8443", "https://[::1]:8443"),
  ]

  @Test("An address may be written as people write it", arguments: good)
  func accepted(text: String, root: String) {
    #expect(ServerAddress(text)?.root == root)
  }

  @Test(
    "What is no server's address is refused",
    arguments: [
      "", "https://", "ftp://example.org", "https://ann:secret@example.org", "https://example.org?x=1", "a b",
    ])
  func refused(text: String) {
    #expect(ServerAddress(text) == nil)
  }

  @Test("Ids are encoded whole, and cannot climb")
  func paths() throws {
    let server = try #require(ServerAddress("example.org/base"))
    #expect(server.url(["a", "x/../y?z#1"])?.absoluteString == "https://example.org/base/a/x%2F..%2Fy%3Fz%231")
    #expect(server.url([".."])?.absoluteString == "https://example.org/base/%2E%2E")
    #expect(
      server.url(["a"], query: [("id[]", "1&2"), ("é", "")])?.absoluteString
        == "https://example.org/base/a?id%5B%5D=1%262&%C3%A9=")
  }

  @Test("A server's link is followed on our server, whatever host it names")
  func links() throws {
    let server = try #require(ServerAddress("example.org"))
    #expect(
      server.rebased("https://evil.example/api/v1/x?max_id=1%2F2")?.absoluteString
        == "https://example.org/api/v1/x?max_id=1%2F2")
    #expect(server.rebased("/v1/x?cursor=a")?.absoluteString == "https://example.org/v1/x?cursor=a")
    #expect(server.rebased("") == nil)
    #expect(server.rebased("mailto:a@b") == nil)
    let nested = try #require(ServerAddress("example.org/sub"))
    #expect(nested.rebased("https://example.org/sub/api?x=1")?.absoluteString == "https://example.org/sub/api?x=1")
    #expect(nested.rebased("https://example.org/subway")?.absoluteString == "https://example.org/sub/subway")
  }

  @Test("A server's words stand in one bounded line without the credentials that it repeats")
  func words() {
    let token = Secret("t0ken-that-is-long")
    #expect(ServerWords.clean("bad token\nt0ken-that-is-long!\u{1B}[2J", hiding: [token]) == "bad token •••! [2J")
    #expect(ServerWords.clean(String(repeating: "a", count: 1000), hiding: []).count == ServerWords.longest)
    #expect(ServerWords.clean("cat", hiding: [Secret("a")]) == "cat")
  }
}
